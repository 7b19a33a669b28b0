import { addDays, plainDateAt } from '#shared/plain-date.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { byUrgency, type Task } from '#thread/domain/task.ts';
import { processAbilities } from '../domain/abilities.ts';
import type { StepKind } from '../domain/step.ts';
import { findDemands, findMandates } from './mandate.store.ts';
import { findProcesses } from './process.store.ts';
import { findComingSteps, type ComingStep } from './step.store.ts';

/** So far ahead the process lead looks for what ends, and a member of a group for what begins. */
const days = { ends: 14, begins: 28 };

/** What a member of a group takes part in. */
const forMembers: readonly StepKind[] = ['meeting', 'feedback', 'event'];

/**
 * What the signed-in person is asked to do by plans and mandates, most urgent first: `completeStep` (ends soon or should
 * have ended), `publishProcess`, `meetDemands` (of a mandate, so many still open), `takePart` (a step of an own group).
 */
export async function tasksOfProcess(context: Context): Promise<readonly Task[]> {
	const { actor } = context;
	const plans = processAbilities.planProcess(actor);
	if (!plans && actor.organizations.length === 0) return [];
	return inTransaction(context, async (tx) => {
		const today = plainDateAt(tx.now);
		const coming = await findComingSteps(tx, addDays(today, days.begins));
		const own = coming.filter(
			({ published, kind, groupId, endsOn }) =>
				published &&
				endsOn >= today &&
				forMembers.includes(kind) &&
				groupId !== null &&
				actor.organizations.includes(groupId),
		);
		if (!plans) return own.map((step) => taskOf('takePart', step)).sort(byUrgency);
		const mandates = await findMandates(tx);
		const demands = await findDemands(
			tx,
			mandates.map(({ id }) => id),
		);
		const open = (id: string) => (demands.get(id) ?? []).filter(({ evidence }) => evidence.length === 0);
		const unpublished = (await findProcesses(tx, { publishedOnly: false })).filter(
			({ publishedAt }) => publishedAt === null,
		);
		return [
			...coming
				.filter(({ endsOn }) => endsOn <= addDays(today, days.ends))
				.map((step) => taskOf('completeStep', step)),
			...unpublished.map(({ id, title }): Task => ({
				kind: 'publishProcess',
				about: { kind: 'process', id },
				title,
				due: null,
				count: 1,
			})),
			...mandates
				.filter(({ id }) => open(id).length > 0)
				.map(({ id, title, deadline }): Task => ({
					kind: 'meetDemands',
					about: { kind: 'mandate', id },
					title,
					due: deadline,
					count: open(id).length,
				})),
		].sort(byUrgency);
	});
}

function taskOf(kind: 'completeStep' | 'takePart', step: ComingStep): Task {
	return {
		kind,
		about: { kind: 'step', id: step.id },
		within: { kind: 'process', id: step.processId },
		title: step.title,
		due: step.endsOn,
		count: 1,
	};
}
