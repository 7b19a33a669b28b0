import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { participationAbilities } from '../domain/abilities.ts';
import type { ParticipationEvents } from '../domain/events.ts';
import { chosenTogether, type Choice } from './chosen.ts';
import { setHandedTo } from './contribution.store.ts';

/** Asks a unit or a group to answer. Form field `organizationId`: `unknown`. */
export async function handOver(
	context: Context,
	input: Choice & { readonly organizationId: Id },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!participationAbilities.handOver(context.actor)) return failure('forbidden');
	const { organizationId } = input;
	return inTransaction(context, async (tx) => {
		const together = await chosenTogether(tx, input);
		if (!together.ok) return together;
		const organization = isId(organizationId) ? (await organizationsById(tx)).get(organizationId) : undefined;
		if (!organization || organization.endedOn !== null)
			return failure('invalidInput', {}, { organizationId: 'unknown' });
		const { contributions, cluster } = together.value;
		const ids = contributions.map(({ id }) => id);
		await setHandedTo(tx, ids, organizationId, plainDateAt(tx.now));
		await appendEvent<ParticipationEvents, 'contribution.handedOver'>(tx, {
			type: 'contribution.handedOver',
			version: 1,
			subject: cluster ? { kind: 'cluster', id: cluster.id } : { kind: 'contribution', id: ids[0] ?? '' },
			payload: { organizationId, count: ids.length },
		});
		return success(null);
	});
}
