import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { openAccessLink } from '#people/server/access-links.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { participationAbilities } from '../domain/abilities.ts';
import type { ParticipationEvents } from '../domain/events.ts';
import { writeNumber } from '../domain/number.ts';
import { findContributions } from './find-contributions.store.ts';
import { erasePerson } from './person.store.ts';

/** Name, organisation and mail address behind a contribution are gone for good; what was said stays. */
export async function eraseContributor(
	context: Context,
	contributionId: Id,
): Promise<Result<null, 'forbidden' | 'notFound'>> {
	if (!participationAbilities.readPersons(context.actor)) return failure('forbidden');
	if (!isId(contributionId)) return failure('notFound');
	return inTransaction(context, (tx) => erase(tx, contributionId));
}

/** The same by the person itself, with the private link. */
export async function eraseByLink(
	context: Context,
	token: string,
): Promise<Result<null, 'notFound' | 'linkExpired'>> {
	return inTransaction(context, async (tx) => {
		const link = await openAccessLink(tx, 'contribution', token);
		return link.ok ? erase(tx, link.value.subjectId) : link;
	});
}

async function erase(tx: Transaction, id: Id): Promise<Result<null, 'notFound'>> {
	const [contribution] = await findContributions(tx, [id]);
	if (!contribution) return failure('notFound');
	if (await erasePerson(tx, id))
		await appendEvent<ParticipationEvents, 'contribution.personErased'>(tx, {
			type: 'contribution.personErased',
			version: 1,
			subject: { kind: 'contribution', id },
			payload: { number: writeNumber(contribution) },
		});
	return success(null);
}
