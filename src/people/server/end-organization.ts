import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { peopleAbilities } from '../domain/abilities.ts';
import { endOrganizationRow, findOrganization } from './organization.store.ts';
import type { PeopleEvents } from './people-events.ts';

/** An organisation ends with a reason; what it has done stays, with its name. */
export async function endOrganization(
	context: Context,
	input: { readonly id: Id; readonly reason: string },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput' | 'alreadyDone'>> {
	if (!peopleAbilities.manageOrganizations(context.actor)) return failure('forbidden');
	if (!isId(input.id)) return failure('notFound');
	const reason = input.reason.trim();
	const problem = textProblem(reason, 1000, true);
	if (problem) return failure('invalidInput', {}, { reason: problem });
	return inTransaction(context, async (tx) => {
		const organization = await findOrganization(tx, input.id);
		if (!organization) return failure('notFound');
		if (organization.endedOn !== null) return failure('alreadyDone');
		const today = plainDateAt(tx.now);
		await endOrganizationRow(tx, input.id, today, reason);
		await appendEvent<PeopleEvents, 'organization.ended'>(tx, {
			type: 'organization.ended',
			version: 1,
			subject: { kind: 'organization', id: input.id },
			payload: { on: today },
			reason,
		});
		return success(null);
	});
}
