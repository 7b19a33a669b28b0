import { isId, newId, type Id } from '#shared/ids.ts';
import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import { elementNames } from '#concept/server/element-names.ts';
import { groupTypes, isOneOf } from '#people/domain/organization.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { processAbilities } from '../domain/abilities.ts';
import { planCalendar } from '../domain/calendar.ts';
import type { ProcessEvents } from '../domain/events.ts';
import type { Process, ProcessField } from '../domain/process.ts';
import { stepLimits, type Step } from '../domain/step.ts';
import { stepsFromTemplate } from '../domain/steps-from-template.ts';
import { templates, type TemplateId } from '../domain/templates/templates.ts';
import { findCalendarEntries } from './calendar.store.ts';
import { findMandate } from './mandate.store.ts';
import { insertProcess } from './process.store.ts';
import { isPublicHoliday } from './public-holidays.ts';
import { recordProcess } from './record-process.ts';
import { insertSteps } from './step.store.ts';

export interface StartProcessInput {
	readonly mandateId: Id;
	readonly title: string;
	readonly template: TemplateId;
	readonly startsOn: PlainDate;
	/** Fields of action in the order in which their groups work. */
	readonly fields: readonly {
		readonly title: string;
		readonly elementId?: Id | null;
		readonly groupId?: Id | null;
	}[];
}

/**
 * Copies a template as the plan of a mandate. Form fields: `required`, `tooLong`, `characters`, `date`,
 * `beforeDecision` (begins before it was ordered), `afterDeadline`, `unknown`, `ended`, `tooMany`.
 */
export async function startProcess(
	context: Context,
	input: StartProcessInput,
): Promise<Result<{ id: Id; steps: readonly Step[] }, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!processAbilities.planProcess(context.actor)) return failure('forbidden');
	if (!isId(input.mandateId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const mandate = await findMandate(tx, input.mandateId);
		if (!mandate) return failure('notFound');
		const title = oneLine(input.title);
		const fields: ProcessField[] = input.fields.map((field) => ({
			title: oneLine(field.title),
			elementId: field.elementId ?? null,
			groupId: field.groupId ?? null,
		}));
		const problems: Record<string, string> = { ...(await fieldProblems(tx, fields)) };
		const titleProblem = textProblem(title, stepLimits.title, true);
		if (titleProblem) problems['title'] = titleProblem;
		if (!(input.template in templates)) problems['template'] = 'unknown';
		if (input.startsOn === '') problems['startsOn'] = 'required';
		else if (!isPlainDate(input.startsOn)) problems['startsOn'] = 'date';
		else if (input.startsOn < mandate.decidedOn) problems['startsOn'] = 'beforeDecision';
		else if (input.startsOn > mandate.deadline) problems['startsOn'] = 'afterDeadline';
		if (Object.keys(problems).length > 0) return failure('invalidInput', {}, problems);

		const template = templates[input.template];
		const process: Process = {
			id: newId(),
			mandateId: mandate.id,
			title,
			template: input.template,
			startsOn: input.startsOn,
			phases: template.phases,
			publishedAt: null,
		};
		const calendar = planCalendar(await findCalendarEntries(tx), isPublicHoliday(tx.municipality.state));
		const titles = fields.map((field) => field.title);
		const steps = stepsFromTemplate(template, titles, input.startsOn, calendar, newId);
		await insertProcess(tx, process, fields);
		await insertSteps(tx, process.id, steps);
		await recordProcess(tx, process, steps, fields);
		await appendEvent<ProcessEvents, 'process.started'>(tx, {
			type: 'process.started',
			version: 1,
			subject: { kind: 'process', id: process.id },
			payload: { mandateId: mandate.id, title, template: input.template, steps: steps.length },
		});
		return success({ id: process.id, steps });
	});
}

async function fieldProblems(
	tx: Transaction,
	fields: readonly ProcessField[],
): Promise<Record<string, string>> {
	if (fields.length === 0) return { fields: 'required' };
	if (fields.length > stepLimits.fields) return { fields: 'tooMany' };
	const elementIds = fields.flatMap(({ elementId }) => elementId ?? []);
	if (!elementIds.every(isId)) return { fields: 'unknown' };
	const elements = await elementNames(tx, elementIds);
	const organizations = await organizationsById(tx);
	for (const { title, elementId, groupId } of fields) {
		const problem = textProblem(title, 200, true);
		if (problem) return { fields: problem };
		if (elementId !== null && elements.get(elementId)?.kind !== 'fieldOfAction') return { fields: 'unknown' };
		if (groupId === null) continue;
		const group = organizations.get(groupId);
		if (!group || !isOneOf(groupTypes, group.type)) return { fields: 'unknown' };
		if (group.endedOn !== null) return { fields: 'ended' };
	}
	return {};
}
