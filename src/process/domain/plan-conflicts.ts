import { addDays } from '#shared/plain-date.ts';
import type { Id } from '#shared/ids.ts';
import { breakTouchedBy, hasWorkingDay, type PlanCalendar, type PlanStep } from './plan.ts';

export type PlanConflict = 'beginsTooEarly' | 'outsideWhole' | 'inSummerBreak' | 'noWorkingDay';

/**
 * What does not fit in a plan, by step; only of what is still to come. Moving a step never brings these about; days
 * entered in the calendar afterwards can.
 */
export function planConflicts(
	steps: readonly PlanStep[],
	calendar: PlanCalendar,
): ReadonlyMap<Id, readonly PlanConflict[]> {
	const byId = new Map(steps.map((step) => [step.id, step]));
	const conflicts = new Map<Id, readonly PlanConflict[]>();
	for (const { id, span, after, parentId, pausesInSummer, completedOn, dropped } of steps) {
		if (!span || completedOn !== null || dropped) continue;
		const found: PlanConflict[] = [];
		const waits = after.some(({ stepId, lagDays }) => {
			const before = byId.get(stepId);
			const end = before?.dropped ? null : (before?.completedOn ?? before?.span?.until ?? null);
			return end !== null && span.from < addDays(end, 1 + lagDays);
		});
		if (waits) found.push('beginsTooEarly');
		const whole = parentId === null ? null : byId.get(parentId)?.span;
		if (whole && (span.from < whole.from || span.until > whole.until)) found.push('outsideWhole');
		if (pausesInSummer && breakTouchedBy(span, calendar)) found.push('inSummerBreak');
		if (!hasWorkingDay(span, calendar)) found.push('noWorkingDay');
		if (found.length > 0) conflicts.set(id, found);
	}
	return conflicts;
}
