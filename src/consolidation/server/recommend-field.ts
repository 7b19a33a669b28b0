import { isId, type Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { ElementKind } from '#concept/domain/kinds.ts';
import { indexTree, subtreeOf } from '#concept/domain/tree.ts';
import { checkPublication, publishEditionIn, type Publication } from '#concept/server/publish-edition.ts';
import { draftIn } from '#concept/server/read-draft.ts';
import { elementTitle } from '#concept/server/record-edition.ts';
import { groupTypes, bodyTypes, isOneOf, type Organization } from '#people/domain/organization.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { linkNodes, recordUnknownNodes } from '#thread/server/record.ts';
import { consolidationAbilities } from '../domain/abilities.ts';
import type { ConsolidationEvents } from '../domain/events.ts';

export interface Recommendation {
	readonly fieldId: Id;
	readonly groupId: Id;
	readonly decidedOn: PlainDate;
	readonly note: string;
}

/** What would be recommended: shown before it is public for good. */
export interface RecommendationPreview {
	readonly group: string;
	readonly field: string;
	readonly elements: number;
	readonly kinds: ReadonlyMap<ElementKind, number>;
}

/** The same checks but for what has not changed; publishes nothing. */
export async function previewRecommendation(
	context: Context,
	input: Recommendation,
): Promise<Result<RecommendationPreview>> {
	if (!consolidationAbilities.recommendField(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const group = await groupOf(tx, input.groupId);
		if (!group.ok) return group;
		const checked = checkPublication(asPublication(input), tx.now);
		if (!checked.ok) return checked;
		const draft = await draftIn(tx);
		const field = draft?.tree.find(({ id, kind }) => id === input.fieldId && kind === 'fieldOfAction');
		if (!draft || !field) return failure('invalidInput', {}, { fieldId: 'unknown' });
		const below = subtreeOf(indexTree(draft.tree), field.id);
		return success({
			group: group.value.name,
			field: elementTitle(field, draft.numbers.get(field.id)),
			elements: below.length,
			kinds: new Map([...Map.groupBy(below, ({ kind }) => kind)].map(([kind, of]) => [kind, of.length])),
		});
	});
}

/**
 * A group recommends its field: an immutable, public edition of the field as it stands in the working draft. Form
 * fields: `fieldId`, `groupId`: `unknown`; `groupId`: `ended`; `decidedOn`, `note` as for every edition. What is as it
 * was in the group's last recommendation is refused with `editionUnchanged`.
 */
export async function recommendField(
	context: Context,
	input: Recommendation,
): Promise<Result<{ editionId: Id }>> {
	if (!consolidationAbilities.recommendField(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const found = await groupOf(tx, input.groupId);
		if (!found.ok) return found;
		const group = found.value;
		if (!isId(input.fieldId)) return failure('invalidInput', {}, { fieldId: 'unknown' });
		const published = await publishEditionIn(tx, asPublication(input), {
			elementId: input.fieldId,
			group: { id: group.id, name: group.name },
		});
		if (!published.ok)
			return published.failure.code === 'notFound'
				? failure('invalidInput', {}, { fieldId: 'unknown' })
				: published;
		const { id: editionId, number } = published.value;
		const from = { kind: 'group', id: group.id } as const;
		await recordUnknownNodes(tx, { ref: from, title: group.name, visibility: 'public' });
		await linkNodes(tx, { from, relation: 'recommended', to: { kind: 'recommendation', id: editionId } });
		await appendEvent<ConsolidationEvents, 'field.recommended'>(tx, {
			type: 'field.recommended',
			version: 1,
			subject: { kind: 'edition', id: editionId },
			payload: { fieldId: input.fieldId, groupId: group.id, number },
		});
		return success({ editionId });
	});
}

function asPublication({ note, decidedOn }: Recommendation): Publication {
	return { state: 'recommended', note, decidedOn: decidedOn === '' ? null : decidedOn };
}

async function groupOf(tx: Transaction, id: Id): Promise<Result<Organization, 'invalidInput'>> {
	const group = (await organizationsById(tx)).get(id);
	if (!group || !isOneOf([...groupTypes, ...bodyTypes], group.type))
		return failure('invalidInput', {}, { groupId: 'unknown' });
	return group.endedOn === null ? success(group) : failure('invalidInput', {}, { groupId: 'ended' });
}
