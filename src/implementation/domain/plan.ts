import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import { textProblem } from '#shared/text-input.ts';
import { limits } from './limits.ts';

/** When a measure is carried out, and what is to be reached by when. */
export interface Plan {
	readonly startsOn: PlainDate | null;
	readonly endsOn: PlainDate | null;
	readonly milestones: readonly PlannedMilestone[];
}

interface PlannedMilestone {
	/** Of one that exists; absent for a new one. */
	readonly id?: string;
	readonly title: string;
	readonly plannedOn: PlainDate;
	/** When it was reached. */
	readonly actualOn: PlainDate | null;
}

/**
 * Form fields: `required`, `tooLong`, `characters`, `date` (no such day), `beforeStart` (ends before it starts, or a
 * milestone before the start), `future` (reached on a day to come), `tooMany`. Fields of a milestone are named by its
 * place: `milestone-0-plannedOn`.
 */
export function planProblems(plan: Plan, today: PlainDate): Record<string, string> {
	const fields: Record<string, string> = {};
	for (const day of ['startsOn', 'endsOn'] as const) {
		const value = plan[day];
		if (value !== null && !isPlainDate(value)) fields[day] = 'date';
	}
	if (!fields['startsOn'] && !fields['endsOn'] && (plan.endsOn ?? '9999') < (plan.startsOn ?? ''))
		fields['endsOn'] = 'beforeStart';
	if (plan.milestones.length > limits.milestones) fields['milestone-0-title'] = 'tooMany';
	plan.milestones.forEach((milestone, place) => {
		const title = textProblem(milestone.title, limits.title, true);
		if (title) fields[`milestone-${place}-title`] = title;
		const planned = plannedProblem(milestone, fields['startsOn'] ? null : plan.startsOn);
		if (planned) fields[`milestone-${place}-plannedOn`] = planned;
		const actual = actualProblem(milestone.actualOn, today);
		if (actual) fields[`milestone-${place}-actualOn`] = actual;
	});
	return fields;
}

function plannedProblem({ plannedOn }: PlannedMilestone, startsOn: PlainDate | null): string | null {
	if (plannedOn === '') return 'required';
	if (!isPlainDate(plannedOn)) return 'date';
	return startsOn !== null && plannedOn < startsOn ? 'beforeStart' : null;
}

function actualProblem(actualOn: PlainDate | null, today: PlainDate): string | null {
	if (actualOn === null) return null;
	if (!isPlainDate(actualOn)) return 'date';
	return actualOn > today ? 'future' : null;
}
