import type { Element } from '#concept/domain/element.ts';
import type { Edition } from '#concept/domain/edition.ts';
import { readEdition } from '#concept/server/read-editions.ts';
import type { Sheet } from '#implementation/domain/sheet.ts';
import type { Context } from '#platform/context.ts';

/** A measure as it was adopted: in exactly the words of that edition. */
export interface Wording {
	readonly element: Element;
	readonly number: string;
	readonly edition: Edition;
}

/** Null for a measure that a split brought forth: no edition knows it. */
export async function wordingOf(
	context: Context,
	{ editionId, elementId }: Pick<Sheet, 'editionId' | 'elementId'>,
): Promise<Wording | null> {
	if (editionId === null) return null;
	const content = await readEdition(context, editionId);
	if (!content.ok) return null;
	const { tree, numbers, edition } = content.value;
	const element = tree.find(({ id }) => id === elementId);
	return element ? { element, number: numbers.get(element.id) ?? '', edition } : null;
}
