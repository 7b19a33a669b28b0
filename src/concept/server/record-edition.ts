import type { Transaction } from '#platform/transaction.ts';
import { linkNodes, recordNodes, type Recorded } from '#thread/server/record.ts';
import type { EditionContent } from '../domain/edition.ts';
import type { Element } from '../domain/element.ts';
import { plainText } from '../domain/plain-text.ts';

/** Makes an edition and what stands in it known to the thread: whatever is published is public from now on. */
export async function recordEdition(
	tx: Transaction,
	{ edition, tree, numbers }: EditionContent,
): Promise<void> {
	const ref = { kind: edition.scopeId === null ? 'edition' : 'recommendation', id: edition.id } as const;
	const named = tree.filter((element) => numbers.has(element.id) || element.title !== '');
	await recordNodes(
		tx,
		{
			ref,
			title: [edition.group?.name, `${edition.title} (${edition.number})`].filter(Boolean).join(': '),
			visibility: 'public',
			...(edition.decidedOn === null ? {} : { occurredOn: edition.decidedOn }),
		},
		...named.map((element): Recorded => ({
			ref: { kind: 'element', id: element.id },
			title: elementTitle(element, numbers.get(element.id)),
			visibility: 'public',
		})),
	);
	await linkNodes(
		tx,
		...named.map(({ id }) => ({
			from: { kind: 'element', id } as const,
			relation: 'recordedIn' as const,
			to: ref,
		})),
	);
}

/** "Leitlinie 3.2: Sprache wächst im Alltag"; an element without a title is named by its text. */
export function elementTitle(element: Pick<Element, 'title' | 'body'>, number: string | undefined): string {
	const title = element.title || plainText(element.body);
	return number === undefined ? title : `${number}: ${title}`;
}
