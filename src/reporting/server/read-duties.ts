import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import { dueState, type DueState } from '../domain/duty.ts';
import { findDuties, findInstances, type Duty, type DutyInstance } from './duty.store.ts';

export interface OpenInstance extends DutyInstance {
	readonly state: DueState;
	readonly duty: Duty;
}

export interface DutiesView {
	readonly duties: readonly Duty[];
	/** What is still open, the most urgent first: nothing overdue is hidden. */
	readonly open: readonly OpenInstance[];
	/** Names of the organisations that owe, stand in, and receive. */
	readonly names: ReadonlyMap<string, string>;
}

/** All duties and what is open, in three statements. */
export async function readDuties(context: Context): Promise<Result<DutiesView, 'forbidden'>> {
	if (!reportingAbilities.readDuties(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const duties = await findDuties(tx);
		const instances = await findInstances(tx, { open: true });
		const organizations = await organizationsById(tx);
		return success({
			duties,
			open: openInstances(duties, instances, plainDateAt(tx.now)),
			names: new Map([...organizations.values()].map(({ id, name }) => [id, name])),
		});
	});
}

/** What is open and owed, with its duty and where it stands on a day. */
export function openInstances(
	duties: readonly Duty[],
	instances: readonly DutyInstance[],
	today: string,
): readonly OpenInstance[] {
	const byId = new Map(duties.map((duty) => [duty.id, duty]));
	return instances.flatMap((instance) => {
		const duty = byId.get(instance.dutyId);
		// Of a duty that has ended only what fell due before is owed.
		if (!duty || (duty.endedReason !== null && instance.dueOn > today)) return [];
		return [{ ...instance, duty, state: dueState(instance, today) }];
	});
}
