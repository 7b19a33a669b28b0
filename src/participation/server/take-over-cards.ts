import { newId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import { ancestorsOf, indexTree, type TreeIndex } from '#concept/domain/tree.ts';
import type { Element } from '#concept/domain/element.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { elementNames } from '#concept/server/element-names.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { participationAbilities } from '../domain/abilities.ts';
import { beginning, type NewContribution } from '../domain/contribution.ts';
import { answerDays, limits } from '../domain/limits.ts';
import { daysAfter } from '../domain/state.ts';
import { findTakenOver } from './contribution.store.ts';
import { receiveContributions } from './receive-contributions.ts';

/** A card of the imported concept that is not a contribution yet. */
export interface ImportedCard {
	readonly id: Id;
	readonly text: string;
	/** The heading under which it stands. */
	readonly guidingQuestion: string;
	readonly fieldIds: readonly Id[];
}

/** Cards in the working draft that were not taken over yet, in its order. */
export async function listImportedCards(
	context: Context,
): Promise<Result<readonly ImportedCard[], 'forbidden'>> {
	if (!participationAbilities.publish(context.actor)) return failure('forbidden');
	const draft = await readDraft(context);
	if (!draft.ok) return success([]);
	const index = indexTree(draft.value.tree);
	const known = await inTransaction(context, findTakenOver);
	return success(
		draft.value.tree
			.filter((element) => element.kind === 'card' && !known.has(element.id))
			.map((element) => toCard(index, element))
			.filter((card) => card.text !== ''),
	);
}

function toCard(index: TreeIndex, card: Element): ImportedCard {
	const above = ancestorsOf(index, card.id);
	const heading = above.findLast(({ kind, title }) => kind !== 'fieldOfAction' && title !== '');
	return {
		id: card.id,
		text: [card.title, plainText(card.body)].filter(Boolean).join('\n').slice(0, limits.text).trim(),
		guidingQuestion: heading ? beginning(heading.title, limits.guidingQuestion - 2) : '',
		fieldIds: [
			...new Set([
				...above.filter(({ kind }) => kind === 'fieldOfAction').map(({ id }) => id),
				...card.fields,
			]),
		],
	};
}

/**
 * Makes contributions of the cards of an imported documentation. The elements stay where they are; taking over twice
 * makes nothing twice. What stands in the public edition is public as a contribution too.
 * @param input.fieldId only cards of this field of action
 */
export async function takeOverCards(
	context: Context,
	input: { readonly fieldId?: Id | null; readonly groupId?: Id | null } = {},
): Promise<Result<{ count: number }, 'forbidden'>> {
	const listed = await listImportedCards(context);
	if (!listed.ok) return listed;
	const fieldId = input.fieldId ?? null;
	const cards = listed.value.filter((card) => fieldId === null || card.fieldIds.includes(fieldId));
	return inTransaction(context, async (tx) => {
		const known = await findTakenOver(tx);
		const fresh = cards.filter(({ id }) => !known.has(id));
		const names = await elementNames(
			tx,
			fresh.map(({ id }) => id),
		);
		const today = plainDateAt(tx.now);
		await receiveContributions(
			tx,
			fresh.map((card): NewContribution => ({
				id: newId(),
				roundId: null,
				eventId: null,
				groupId: input.groupId ?? null,
				guidingQuestion: card.guidingQuestion,
				channel: 'card',
				kind: 'fact',
				language: 'de',
				text: card.text,
				translation: null,
				elementId: null,
				editionId: null,
				sourceElementId: card.id,
				receivedAt: tx.now,
				receivedOn: today,
				answerUntil: daysAfter(today, answerDays.withoutRound),
				publishedAt: names.get(card.id)?.editionId ? tx.now : null,
				fieldIds: card.fieldIds,
				sayer: { name: '', organisation: '', email: '', publishName: false },
				submissionHash: null,
				remark: '',
			})),
		);
		return success({ count: fresh.length });
	});
}
