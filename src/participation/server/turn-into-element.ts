import { isId, newId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import { emptyMeasureDetails, type Element } from '#concept/domain/element.ts';
import { isKind, isMeasure, type ElementKind } from '#concept/domain/kinds.ts';
import { lastPlace } from '#concept/domain/operations.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import type { Block } from '#concept/domain/rich-text.ts';
import { editElementIn } from '#concept/server/edit-element.ts';
import { elementNames } from '#concept/server/element-names.ts';
import { insertElementIn } from '#concept/server/insert-element.ts';
import { liveElementIn } from '#concept/server/live-element.ts';
import { draftIn } from '#concept/server/read-draft.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { linkNodes, recordUnknownNodes } from '#thread/server/record.ts';
import { participationAbilities } from '../domain/abilities.ts';
import { beginning } from '../domain/contribution.ts';
import { tidyText } from '../domain/contribution-input.ts';
import type { ParticipationEvents } from '../domain/events.ts';
import { limits } from '../domain/limits.ts';
import { chosenTogether, type Choice } from './chosen.ts';

interface NewElementInput {
	/** Made with the form, so that a form sent twice makes one element. */
	readonly id?: Id;
	readonly kind: ElementKind;
	readonly parentId: Id | null;
	readonly title: string;
	/** One paragraph for each line that is not empty. */
	readonly text: string;
}

type Target =
	| {
			readonly elementId: Id;
			/** What is added to its text; nothing when it says so already. */
			readonly addedText?: string;
			readonly newElement?: undefined;
	  }
	| { readonly newElement: NewElementInput; readonly elementId?: undefined };

export type TurnIntoElement = Choice & Target & { readonly reason: string };

/**
 * Contributions, or a cluster, become an element of the working draft or a part of one. The draft and the thread
 * change together. Form fields: `reason`, `elementId`, `kind`, `parentId` and those of the element.
 */
export async function turnIntoElement(
	context: Context,
	input: TurnIntoElement,
): Promise<Result<{ elementId: Id }>> {
	if (!participationAbilities.turnIntoElement(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const together = await chosenTogether(tx, input);
		if (!together.ok) return together;
		const reason = tidyText(input.reason);
		const problem = textProblem(reason, limits.reason, true);
		if (problem) return failure('invalidInput', {}, { reason: problem });
		const written =
			input.newElement === undefined
				? await addTo(tx, input.elementId, input.addedText ?? '')
				: await insertNew(tx, input.newElement);
		if (!written.ok) return written;
		const { contributions, cluster } = together.value;
		const to: Ref = { kind: 'element', id: written.value.id };
		const from: readonly Ref[] = cluster
			? [{ kind: 'cluster', id: cluster.id }]
			: contributions.map(({ id }) => ({ kind: 'contribution' as const, id }));
		await recordElement(tx, written.value);
		await linkNodes(tx, ...from.map((ref) => ({ from: ref, relation: 'became' as const, to, reason })));
		await appendEvent<ParticipationEvents, 'contribution.becameElement'>(tx, {
			type: 'contribution.becameElement',
			version: 1,
			subject: from[0] ?? to,
			payload: { elementId: to.id, count: contributions.length },
			reason,
		});
		return success({ elementId: to.id });
	});
}

async function addTo(tx: Transaction, elementId: Id, addedText: string): Promise<Result<Element>> {
	const live = await liveElementIn(tx, elementId);
	if (!live) return failure('invalidInput', {}, { elementId: 'unknown' });
	const { element, revision } = live;
	const added = paragraphs(addedText);
	if (added.length > 0) {
		const edited = await editElementIn(tx, { ...element, revision, body: [...element.body, ...added] });
		if (!edited.ok) return edited;
	}
	return success(element);
}

async function insertNew(tx: Transaction, input: NewElementInput): Promise<Result<Element>> {
	const draft = await draftIn(tx);
	if (!draft) return failure('notFound');
	const { kind, parentId } = input;
	if (!isKind(kind)) return failure('invalidInput', {}, { kind: 'required' });
	if (parentId !== null && !(isId(parentId) && draft.tree.some(({ id }) => id === parentId)))
		return failure('invalidInput', {}, { parentId: 'unknown' });
	const element: Element = {
		id: input.id ?? newId(),
		kind,
		parentId,
		title: oneLine(input.title),
		body: paragraphs(input.text),
		source: '',
		fields: [],
		measure: isMeasure(kind) ? emptyMeasureDetails : null,
	};
	const inserted = await insertElementIn(tx, { ...element, place: lastPlace(draft.tree, parentId) });
	return inserted.ok ? success(element) : inserted;
}

function paragraphs(text: string): readonly Block[] {
	return tidyText(text)
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => ({
			type: 'paragraph',
			id: newId(),
			content: [{ type: 'text', text: line, marks: [] }],
		}));
}

/** What the thread does not know of the draft yet; what it knows is kept up to date by the concept's own use cases. */
async function recordElement(tx: Transaction, element: Element): Promise<void> {
	const name = (await elementNames(tx, [element.id])).get(element.id);
	const title = [name?.number, element.title].filter(Boolean).join(' ');
	await recordUnknownNodes(tx, {
		ref: { kind: 'element', id: element.id },
		title: title === '' ? beginning(plainText(element.body)) : title,
		visibility: name?.editionId ? 'public' : 'internal',
	});
}
