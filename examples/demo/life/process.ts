import { changeWindow } from '#process/server/change-window.ts';
import { completeStep } from '#process/server/complete-step.ts';
import { enterCalendar } from '#process/server/enter-calendar.ts';
import { publishProcess } from '#process/server/publish-process.ts';
import { readMandate } from '#process/server/read-mandates.ts';
import { readProcess } from '#process/server/read-process.ts';
import { recordMandate } from '#process/server/record-mandate.ts';
import { startProcess } from '#process/server/start-process.ts';
import { tickDemand } from '#process/server/tick-demand.ts';
import { spanOf } from '#process/domain/window.ts';
import type { MandateInput } from '#process/domain/mandate-input.ts';
import type { Step } from '#process/domain/step.ts';
import type { Id } from '#shared/ids.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { unwrap } from '#shared/result.ts';
import { persons } from '../persons.ts';
import { found, type Town } from './town.ts';

const lead = persons.lead.name;

/** A process with its steps, found by their key in the template and the field that they serve. */
export interface Plan {
	readonly mandateId: Id;
	readonly processId: Id;
	step(key: string, field?: string): Step;
}

export interface PlanSketch {
	readonly mandate: Omit<MandateInput, 'leadUnitId'>;
	readonly recordedOn: string;
	readonly title: string;
	readonly startsOn: string;
	readonly fields: readonly { readonly title: string; readonly group?: string }[];
	/** What was moved by hand. */
	readonly windows?: readonly (readonly [
		key: string,
		field: string | undefined,
		from: string,
		until: string,
	])[];
	readonly publishedOn: string;
	/** Everything that was to be over by this day is done. */
	readonly doneUntil: string;
	/** How demands were met: how they begin, when, by what. */
	readonly evidence: readonly (readonly [demand: string, on: string, text: string])[];
}

/** A mandate of the council and the plan by which it is carried out. */
export async function enterPlan(town: Town, sketch: PlanSketch): Promise<Plan> {
	const context = town.as(lead, sketch.recordedOn);
	const { id: mandateId } = unwrap(
		await recordMandate(context, {
			...sketch.mandate,
			leadUnitId: town.organization('Beauftragte für Integration'),
		}),
	);
	const { id: processId, steps } = unwrap(
		await startProcess(context, {
			mandateId,
			title: sketch.title,
			template: 'workingGroupsInSequence',
			startsOn: sketch.startsOn,
			fields: sketch.fields.map(({ title, group }) => ({
				title,
				elementId: town.element(title).id,
				groupId: group === undefined ? null : town.organization(group),
			})),
		}),
	);
	const step = (key: string, field?: string): Step => {
		const position = field === undefined ? null : sketch.fields.findIndex(({ title }) => title === field);
		return found(
			steps.find((one) => one.key === key && one.fieldPosition === position),
			`${key} ${field ?? ''}`,
		);
	};
	for (const [key, field, from, until] of sketch.windows ?? [])
		unwrap(
			await changeWindow(town.as(lead, sketch.publishedOn), {
				stepId: step(key, field).id,
				window: { type: 'exact', from, until },
			}),
		);
	unwrap(await publishProcess(town.as(lead, `${sketch.publishedOn}T12:00`), processId));
	await completeUntil(town, processId, sketch.doneUntil);
	return { mandateId, processId, step };
}

/** Shows how the mandate's demands were met. */
export async function enterEvidence(
	town: Town,
	{ mandateId }: Plan,
	{ evidence }: PlanSketch,
	things: ReadonlyMap<string, Ref>,
): Promise<void> {
	for (const [demand, on, text] of evidence) {
		const mandate = unwrap(await readMandate(town.as(lead, on), mandateId));
		const { id } = found(
			mandate.demands.find((one) => one.text.startsWith(demand)),
			demand,
		);
		const ref = things.get(demand) ?? null;
		unwrap(await tickDemand(town.as(lead, on), { demandId: id, evidence: { text, ref }, on }));
	}
}

/** Parts before the whole, and what was earlier before what came later. */
async function completeUntil(town: Town, processId: Id, day: string): Promise<void> {
	const { steps } = unwrap(await readProcess(town.as(lead, day), processId));
	const depth = (step: Step): number => {
		const above = steps.find(({ id }) => id === step.parentId);
		return above ? depth(above) + 1 : 0;
	};
	const over = steps
		.flatMap((step) => {
			const until = spanOf(step.window)?.until;
			return until !== undefined && until <= day ? [{ step, until }] : [];
		})
		.sort((a, b) => a.until.localeCompare(b.until) || depth(b.step) - depth(a.step));
	for (const { step, until } of over)
		unwrap(await completeStep(town.as(lead, `${until}T17:00`), { stepId: step.id, on: until, note: '' }));
}

/** Holidays and days of sessions, as far as plans had to respect them. */
export async function enterCalendars(town: Town): Promise<void> {
	const days = [
		['summerBreak', 'Sommerpause', '2020-10-01', '2021-06-24', '2021-08-07'],
		['schoolHolidays', 'Sommerferien', '2020-10-01', '2021-06-24', '2021-08-07'],
		['schoolHolidays', 'Winterferien', '2020-10-01', '2021-02-01', '2021-02-06'],
		['summerBreak', 'Sommerpause', '2026-01-22', '2026-07-09', '2026-08-22'],
		['schoolHolidays', 'Sommerferien', '2026-01-22', '2026-07-09', '2026-08-22'],
		['schoolHolidays', 'Herbstferien', '2026-01-22', '2026-10-19', '2026-10-30'],
		['schoolHolidays', 'Weihnachtsferien', '2026-01-22', '2026-12-23', '2027-01-02'],
		['summerBreak', 'Sommerpause', '2026-01-22', '2027-07-01', '2027-08-14'],
	] as const;
	for (const [kind, title, on, from, until] of days)
		unwrap(await enterCalendar(town.as(lead, on), { kind, title, from, until }));
	const office = persons.committeeOffice.name;
	for (const [body, from] of [
		['Migrationsbeirat', '2026-11-10'],
		['Ausschuss für Soziales und Integration', '2026-11-17'],
		['Hauptausschuss', '2026-11-25'],
		['Stadtverordnetenversammlung', '2026-12-09'],
	] as const)
		unwrap(
			await enterCalendar(town.as(office, '2026-01-22'), {
				kind: 'session',
				title: '',
				from,
				organizationId: town.organization(body),
			}),
		);
}
