import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { processAbilities } from '../domain/abilities.ts';
import { planCalendar, type CalendarEntry } from '../domain/calendar.ts';
import type { PlanCalendar } from '../domain/plan.ts';
import type { Process, ProcessField } from '../domain/process.ts';
import type { Step } from '../domain/step.ts';
import { findCalendarEntries } from './calendar.store.ts';
import { findProcess, findProcesses, findProcessFields } from './process.store.ts';
import { isPublicHoliday } from './public-holidays.ts';
import { findSteps, processOfStep } from './step.store.ts';

export interface ProcessReading {
	readonly process: Process;
	readonly fields: readonly (ProcessField & { readonly groupName: string | null })[];
	readonly steps: readonly Step[];
	readonly entries: readonly CalendarEntry[];
	/** Names of the bodies that meet. */
	readonly bodyNames: ReadonlyMap<Id, string>;
	readonly calendar: PlanCalendar;
	readonly today: PlainDate;
}

/** The processes that somebody may see, the latest first: the public those that are published. */
export async function listProcesses(context: Context): Promise<readonly Process[]> {
	const publishedOnly = !processAbilities.readInternal(context.actor);
	return inTransaction(context, (tx) => findProcesses(tx, { publishedOnly }));
}

/**
 * A whole plan with the days that matter for it. What was noted when a step was done, and why one was dropped, is for
 * those who work on it.
 */
export async function readProcess(context: Context, id: Id): Promise<Result<ProcessReading, 'notFound'>> {
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const process = await findProcess(tx, id);
		const internal = processAbilities.readInternal(context.actor);
		if (!process || (process.publishedAt === null && !internal)) return failure('notFound');
		const organizations = await organizationsById(tx);
		const fields = await findProcessFields(tx, id);
		const steps = await findSteps(tx, id);
		const entries = await findCalendarEntries(tx);
		return success({
			process,
			fields: fields.map((field) => ({
				...field,
				groupName: organizations.get(field.groupId ?? '')?.name ?? null,
			})),
			steps: internal ? steps : steps.map(withoutNotes),
			entries,
			bodyNames: new Map([...organizations].map(([organizationId, { name }]) => [organizationId, name])),
			calendar: planCalendar(entries, isPublicHoliday(tx.municipality.state)),
			today: plainDateAt(tx.now),
		});
	});
}

/** Steps of a process in their order; empty for one that is unknown or not to be seen. */
export async function listSteps(context: Context, processId: Id): Promise<readonly Step[]> {
	const reading = await readProcess(context, processId);
	return reading.ok ? reading.value.steps : [];
}

/** The plan that a step stands in, locked for a change, and the days that matter for it. */
export async function planOfStep(
	tx: Transaction,
	stepId: Id,
	lock: boolean,
): Promise<{ process: Process; steps: readonly Step[]; step: Step; calendar: PlanCalendar } | null> {
	if (!isId(stepId)) return null;
	const processId = await processOfStep(tx, stepId);
	const process = processId === null ? null : await findProcess(tx, processId, lock);
	if (!process) return null;
	const steps = await findSteps(tx, process.id);
	const step = steps.find(({ id }) => id === stepId);
	if (!step) return null;
	const entries = await findCalendarEntries(tx);
	return { process, steps, step, calendar: planCalendar(entries, isPublicHoliday(tx.municipality.state)) };
}

function withoutNotes(step: Step): Step {
	return {
		...step,
		completed: step.completed && { ...step.completed, note: '' },
		dropped: step.dropped && { ...step.dropped, reason: '' },
	};
}
