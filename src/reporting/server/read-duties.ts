import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Task } from '#thread/domain/task.ts';
import { has } from '#people/domain/roles.ts';
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

function openInstances(
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

/** What is due soon or overdue: for the process lead all of it, for others what their organisations owe or stand in for. */
export async function tasksOfReporting(context: Context): Promise<readonly Task[]> {
	const { actor } = context;
	if (!reportingAbilities.readDuties(actor)) return [];
	return inTransaction(context, async (tx) => {
		const today = plainDateAt(tx.now);
		const open = openInstances(await findDuties(tx), await findInstances(tx, { open: true }), today);
		return open
			.filter(({ state }) => state === 'soon' || state === 'overdue')
			.filter(({ duty, dueOn }) => {
				if (has(actor, 'processLead')) return true;
				const mine = duty.owedBy !== null && actor.organizations.includes(duty.owedBy);
				const stepsIn = duty.deputy !== null && dueOn < today && actor.organizations.includes(duty.deputy);
				return mine || stepsIn;
			})
			.map(({ id, duty, dueOn, state }) => ({
				kind: state === 'overdue' ? 'dutyOverdue' : 'dutyDue',
				about: { kind: 'dutyInstance' as const, id },
				title: duty.title,
				due: dueOn,
				count: 1,
			}));
	});
}
