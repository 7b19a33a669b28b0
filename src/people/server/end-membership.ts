import { isId, type Id } from '#shared/ids.ts';
import { isPlainDate, plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { peopleAbilities } from '../domain/abilities.ts';
import { endMembershipRow, findMembership } from './membership.store.ts';
import type { PeopleEvents } from './people-events.ts';

/**
 * Somebody leaves a group; that the person belonged to it stays on record. Form fields: `required`, `date`,
 * `beforeBegin`.
 *
 * @param input.organizationId where given, memberships of others are not found
 */
export async function endMembership(
	context: Context,
	input: {
		readonly id: Id;
		readonly organizationId?: Id;
		readonly reason: string;
		readonly until?: PlainDate;
	},
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput' | 'alreadyEnded'>> {
	if (!peopleAbilities.manageOrganizations(context.actor)) return failure('forbidden');
	if (!isId(input.id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const membership = await findMembership(tx, input.id);
		const { organizationId = membership?.organizationId } = input;
		if (!membership || membership.organizationId !== organizationId) return failure('notFound');
		if (membership.validUntil !== null) return failure('alreadyEnded');
		const reason = input.reason.trim();
		const until = input.until ?? plainDateAt(tx.now);
		const fields: Record<string, string> = {};
		const problem = textProblem(reason, 1000, true);
		if (problem) fields['reason'] = problem;
		if (!isPlainDate(until)) fields['until'] = 'date';
		else if (until < membership.validFrom) fields['until'] = 'beforeBegin';
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		await endMembershipRow(tx, input.id, until, reason);
		await appendEvent<PeopleEvents, 'membership.ended'>(tx, {
			type: 'membership.ended',
			version: 1,
			subject: { kind: 'organization', id: membership.organizationId },
			payload: { membershipId: input.id, on: until },
			reason,
		});
		return success(null);
	});
}
