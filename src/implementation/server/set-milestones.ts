import { newId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { ImplementationEvents } from '../domain/events.ts';
import { limits } from '../domain/limits.ts';
import { planProblems, type Plan } from '../domain/plan.ts';
import { sheetToWrite } from './one-sheet.ts';
import { dropMilestones, findMilestones, saveMilestones } from './plan.store.ts';
import { setDays } from './sheet.store.ts';

export interface PlanInput extends Plan {
	readonly sheetId: Id;
	/** Needed when a milestone that there was is missing now. */
	readonly reason?: string;
}

/**
 * The plan of a measure: its days and all its milestones. A milestone that is left out is dropped with the reason and
 * stays readable. Form fields: see `planProblems`, and `reason`.
 */
export async function setMilestones(
	context: Context,
	input: PlanInput,
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput'>> {
	return inTransaction(context, async (tx) => {
		const found = await sheetToWrite(tx, input.sheetId);
		if (!found.ok) return found;
		const sheetId = found.value.id;
		const plan = {
			...input,
			milestones: input.milestones.map((milestone) => ({ ...milestone, title: oneLine(milestone.title) })),
		};
		const before = (await findMilestones(tx, [sheetId])).filter(
			({ droppedReason }) => droppedReason === null,
		);
		const known = new Set(before.map(({ id }) => id));
		const kept = new Set(plan.milestones.map(({ id }) => id));
		const dropped = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
		const reason = oneLine(input.reason ?? '');
		const fields = planProblems(plan, plainDateAt(tx.now));
		const problem = textProblem(reason, limits.reason, dropped.length > 0);
		if (problem) fields['reason'] = problem;
		plan.milestones.forEach(({ id }, place) => {
			if (id !== undefined && !known.has(id)) fields[`milestone-${place}-title`] = 'unknown';
		});
		if (Object.keys(fields).length > 0) return failure('invalidInput', { limit: limits.title }, fields);
		await setDays(tx, sheetId, { startsOn: plan.startsOn, endsOn: plan.endsOn });
		await dropMilestones(tx, dropped, reason);
		await saveMilestones(
			tx,
			plan.milestones.map(({ id = newId(), title, plannedOn, actualOn }) => ({
				id,
				sheetId,
				title,
				plannedOn,
				actualOn,
			})),
		);
		await appendEvent<ImplementationEvents, 'sheet.planned'>(tx, {
			type: 'sheet.planned',
			version: 1,
			subject: { kind: 'measureSheet', id: sheetId },
			payload: {
				milestones: plan.milestones.length,
				reached: plan.milestones.filter(({ actualOn }) => actualOn !== null).length,
			},
			reason,
		});
		return success(null);
	});
}
