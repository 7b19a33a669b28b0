import { isId, type Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { publishEditionIn } from '#concept/server/publish-edition.ts';
import { groupTypes, bodyTypes, isOneOf } from '#people/domain/organization.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { linkNodes, recordUnknownNodes } from '#thread/server/record.ts';
import { consolidationAbilities } from '../domain/abilities.ts';
import type { ConsolidationEvents } from '../domain/events.ts';

export interface Recommendation {
	readonly fieldId: Id;
	readonly groupId: Id;
	readonly decidedOn: PlainDate;
	readonly note: string;
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
		const group = (await organizationsById(tx)).get(input.groupId);
		if (!group || !isOneOf([...groupTypes, ...bodyTypes], group.type))
			return failure('invalidInput', {}, { groupId: 'unknown' });
		if (group.endedOn !== null) return failure('invalidInput', {}, { groupId: 'ended' });
		if (!isId(input.fieldId)) return failure('invalidInput', {}, { fieldId: 'unknown' });
		const published = await publishEditionIn(
			tx,
			{ state: 'recommended', note: input.note, decidedOn: input.decidedOn },
			{ elementId: input.fieldId, group: { id: group.id, name: group.name } },
		);
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
