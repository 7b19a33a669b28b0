import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { addDays } from '#shared/plain-date.ts';
import { unwrap } from '#shared/result.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import { testApp } from '#platform/testing/app.ts';
import { everybody } from '#thread/domain/visibility.ts';
import { readThread } from '#thread/server/read-thread.ts';
import { spanOf, type Window } from '../domain/window.ts';
import { changeWindow, previewWindow } from './change-window.ts';
import { completeStep, reopenStep } from './complete-step.ts';
import { dropStep } from './drop-step.ts';
import { enterCalendar, withdrawCalendarEntry } from './enter-calendar.ts';
import { publishProcess } from './publish-process.ts';
import { listProcesses, listSteps, readProcess } from './read-process.ts';
import { recordMandate } from './record-mandate.ts';
import { tasksOfProcess } from './read-tasks.ts';
import { startProcess, type StartProcessInput } from './start-process.ts';

let now = new Date('2027-03-01T10:00:00Z');
const t = await testApp({ clock: () => now });
const municipality = await t.municipality();
const lead = t.context(municipality, { personId: newId(), roles: ['processLead'] });
const department = t.context(municipality, { personId: newId(), roles: ['department'] });
const visitor = t.context(municipality);
let mandateId: string;
let groupId: string;

beforeAll(async () => {
	const leadUnitId = unwrap(
		await createOrganization(lead, { type: 'unit', name: 'Fachbereich Teilhabe' }),
	).id;
	groupId = unwrap(await createOrganization(lead, { type: 'workingGroup', name: 'Arbeitsgruppe Lernen' })).id;
	mandateId = unwrap(
		await recordMandate(lead, {
			title: 'Integrationskonzept fortschreiben',
			decisionNumber: '2027/1',
			decidedOn: '2027-01-27',
			wording: 'Die Verwaltung wird beauftragt.',
			leadUnitId,
			deliverable: 'Konzept',
			deadline: '2028-06-30',
			demands: [],
		}),
	).id;
	unwrap(
		await enterCalendar(lead, {
			kind: 'summerBreak',
			title: 'Sommerferien',
			from: '2027-07-22',
			until: '2027-09-04',
		}),
	);
});

const input = (of: Partial<StartProcessInput> = {}): StartProcessInput => ({
	mandateId,
	title: 'Fortschreibung 2027',
	template: 'workingGroupsInSequence',
	startsOn: '2027-02-01',
	fields: [{ title: 'Lernen', groupId }, { title: 'Wohnen' }],
	...of,
});
const start = async () => {
	const { id, steps } = unwrap(await startProcess(lead, input()));
	const of = (key: string, field: number | null = null) => {
		const found = steps.find((step) => step.key === key && step.fieldPosition === field);
		if (!found) throw new Error(key);
		return found;
	};
	return { id, steps, of };
};

describe('a process', () => {
	test('is planned from the template, with what waits for what, and follows from its mandate', async () => {
		const { id, steps } = await start();
		expect(await listSteps(lead, id)).toEqual(steps);
		const thread = unwrap(
			await readThread(lead, { levels: ['public', 'internal'], bodies: [] }, { kind: 'process', id }),
		);
		expect(thread.origins.map(({ ref }) => ref)).toEqual([{ kind: 'mandate', id: mandateId }]);
		const kinds = thread.consequences.map(({ ref }) => ref.kind);
		expect(kinds.filter((kind) => kind === 'step')).toHaveLength(steps.length);
		expect(kinds).toContain('group');
	});

	test.each<[string, Partial<StartProcessInput>, Record<string, string>]>([
		['begins before it was ordered', { startsOn: '2027-01-26' }, { startsOn: 'beforeDecision' }],
		['begins after its deadline', { startsOn: '2028-07-01' }, { startsOn: 'afterDeadline' }],
		['begins on no day', { startsOn: '2027-02-30' }, { startsOn: 'date' }],
		['has no title and no fields', { title: '', fields: [] }, { title: 'required', fields: 'required' }],
		['has an unknown group', { fields: [{ title: 'x', groupId: newId() }] }, { fields: 'unknown' }],
		['has an unknown element', { fields: [{ title: 'x', elementId: newId() }] }, { fields: 'unknown' }],
		['has what is no id', { fields: [{ title: 'x', elementId: 'x' }] }, { fields: 'unknown' }],
		['has an unknown template', { template: 'x' as never }, { template: 'unknown' }],
	])('that %s is refused', async (_, wrong, fields) => {
		const before = (await listProcesses(lead)).length;
		expect(await startProcess(lead, input(wrong))).toMatchObject({
			failure: { code: 'invalidInput', fields },
		});
		expect(await listProcesses(lead)).toHaveLength(before);
	});

	test('is internal until it is published, once', async () => {
		const { id, steps } = await start();
		expect(await readProcess(visitor, id)).toMatchObject({ failure: { code: 'notFound' } });
		expect(await listProcesses(visitor)).toEqual([]);
		expect((await readThread(visitor, everybody, { kind: 'process', id })).ok).toBe(false);
		expect(await publishProcess(department, id)).toMatchObject({ failure: { code: 'forbidden' } });
		unwrap(await publishProcess(lead, id));
		expect(await publishProcess(lead, id)).toMatchObject({ failure: { code: 'alreadyDone' } });
		expect(unwrap(await readProcess(visitor, id)).steps).toHaveLength(steps.length);
		expect((await readThread(visitor, everybody, { kind: 'process', id })).ok).toBe(true);
	});

	test('is unknown to another municipality, and closed to those who do not plan', async () => {
		const { id, of } = await start();
		const foreign = t.context(await t.municipality('Anderswo'), {
			personId: newId(),
			roles: ['processLead'],
		});
		const window: Window = { type: 'open', words: '' };
		const stepId = of('kickOff').id;
		expect(await readProcess(foreign, id)).toMatchObject({ failure: { code: 'notFound' } });
		expect(await publishProcess(foreign, id)).toMatchObject({ failure: { code: 'notFound' } });
		expect(await changeWindow(foreign, { stepId, window })).toMatchObject({ failure: { code: 'notFound' } });
		expect(await startProcess(foreign, input())).toMatchObject({ failure: { code: 'notFound' } });
		expect(await changeWindow(department, { stepId, window })).toMatchObject({
			failure: { code: 'forbidden' },
		});
		expect(await completeStep(department, { stepId, on: '2027-03-01', note: '' })).toMatchObject({
			failure: { code: 'forbidden' },
		});
		expect(await dropStep(department, { stepId, reason: 'x' })).toMatchObject({
			failure: { code: 'forbidden' },
		});
		expect(await startProcess(department, input())).toMatchObject({ failure: { code: 'forbidden' } });
	});
});

describe('a window', () => {
	test('extended from four weeks to six: what else moves is shown, then done', async () => {
		const { id, of } = await start();
		const weeks = of('groupWeeks', 0);
		const span = spanOf(weeks.window);
		if (!span) throw new Error('open');
		const window: Window = { type: 'exact', from: span.from, until: addDays(span.until, 14) };
		const shown = unwrap(await previewWindow(lead, { stepId: weeks.id, window }));
		expect(shown.moved.map(({ title }) => title)).toContain('Arbeitsgruppe Wohnen');
		expect((await listSteps(lead, id)).find((step) => step.id === weeks.id)?.window).toEqual(weeks.window);
		expect(unwrap(await changeWindow(lead, { stepId: weeks.id, window }))).toEqual(shown);
		const after = new Map((await listSteps(lead, id)).map((step) => [step.id, spanOf(step.window)]));
		expect(after.get(weeks.id)).toEqual(spanOf(window));
		for (const { stepId, after: place } of shown.moved) expect(after.get(stepId)).toEqual(place);
	});

	test('can be vague or open', async () => {
		const { id, of } = await start();
		const stepId = of('councilPassage').id;
		const windows: Window[] = [
			{ type: 'vague', earliest: '2028-01-10', latest: '2028-03-31', words: 'nach der Januarsitzung' },
			{ type: 'open', words: 'wenn der Haushalt beschlossen ist' },
		];
		for (const window of windows) {
			unwrap(await changeWindow(lead, { stepId, window }));
			expect((await listSteps(lead, id)).find((step) => step.id === stepId)?.window).toEqual(window);
		}
	});

	test.each<[string, object, object]>([
		[
			'that ends before it begins',
			{ type: 'exact', from: '2027-04-02', until: '2027-04-01' },
			{ window: 'order' },
		],
		['on no day', { type: 'exact', from: '2027-02-30', until: '2027-04-01' }, { window: 'date' }],
		[
			'vague without words',
			{ type: 'vague', earliest: '2028-01-10', latest: '2028-03-31', words: ' ' },
			{ words: 'words' },
		],
		['open with half a character', { type: 'open', words: 'offen \ud83c' }, { words: 'characters' }],
		['of no kind', { type: 'x' }, { window: 'date' }],
	])('%s is refused', async (_, window, fields) => {
		const { of } = await start();
		expect(await changeWindow(lead, { stepId: of('kickOff').id, window: window as Window })).toMatchObject({
			failure: { code: 'invalidInput', fields },
		});
	});

	test('before what it waits for is refused, with the first possible day', async () => {
		const { of } = await start();
		const window: Window = { type: 'exact', from: '2027-02-02', until: '2027-02-03' };
		expect(await changeWindow(lead, { stepId: of('kickOff').id, window })).toMatchObject({
			failure: { code: 'beginsTooEarly', details: { earliest: '2027-03-29' } },
		});
	});
});

describe('a step', () => {
	test('is done on a day, with a note that only those see who work on it', async () => {
		now = new Date('2027-04-12T10:00:00Z');
		const { id, of } = await start();
		const stepId = of('commission').id;
		expect(await completeStep(lead, { stepId, on: '2027-04-13', note: '' })).toMatchObject({
			failure: { fields: { on: 'future' } },
		});
		const done = { stepId, on: '2027-03-10', note: 'nach zwei Runden' };
		const shown = unwrap(await completeStep(lead, { ...done, preview: true }));
		expect(shown.moved.map(({ title }) => title)).toContain('Auftaktveranstaltung');
		expect(unwrap(await completeStep(lead, done))).toEqual(shown);
		expect(await completeStep(lead, done)).toMatchObject({ failure: { code: 'stepSettled' } });
		unwrap(await publishProcess(lead, id));
		const seenBy = async (context: typeof lead) =>
			(await listSteps(context, id)).find((step) => step.id === stepId)?.completed;
		expect(await seenBy(department)).toEqual({ on: '2027-03-10', note: 'nach zwei Runden' });
		expect(await seenBy(visitor)).toEqual({ on: '2027-03-10', note: '' });
		unwrap(await reopenStep(lead, { stepId, reason: 'verwechselt' }));
		expect(await reopenStep(lead, { stepId, reason: 'noch einmal' })).toMatchObject({
			failure: { code: 'alreadyDone' },
		});
		expect(await seenBy(lead)).toBeNull();
	});

	test('is not done while parts of it are open', async () => {
		const { of } = await start();
		expect(
			await completeStep(lead, { stepId: of('groupWeeks', 0).id, on: '2027-03-01', note: '' }),
		).toMatchObject({
			failure: { code: 'partsOpen' },
		});
	});

	test('that the plan leaves open is dropped with a reason; no other', async () => {
		const { id, of } = await start();
		const stepId = of('meetingThree', 0).id;
		expect(await dropStep(lead, { stepId, reason: '' })).toMatchObject({
			failure: { fields: { reason: 'required' } },
		});
		unwrap(await dropStep(lead, { stepId, reason: 'Prüfung ohne Einwände' }));
		expect((await listSteps(lead, id)).find((step) => step.id === stepId)?.dropped).toMatchObject({
			reason: 'Prüfung ohne Einwände',
		});
		expect(await dropStep(lead, { stepId, reason: 'x' })).toMatchObject({ failure: { code: 'stepSettled' } });
		expect(await dropStep(lead, { stepId: of('kickOff').id, reason: 'x' })).toMatchObject({
			failure: { code: 'stepNeeded' },
		});
	});
});

describe('the calendar', () => {
	test('takes what the municipality knows, and what was wrong is taken back', async () => {
		expect(
			await enterCalendar(lead, {
				kind: 'schoolHolidays',
				title: '',
				from: '2027-10-10',
				until: '2027-10-01',
			}),
		).toMatchObject({ failure: { fields: { title: 'required', until: 'order' } } });
		expect(await enterCalendar(lead, { kind: 'session', title: '', from: '2027-09-15' })).toMatchObject({
			failure: { fields: { organizationId: 'unknown' } },
		});
		expect(
			await enterCalendar(department, { kind: 'schoolHolidays', title: 'x', from: '2027-10-10' }),
		).toMatchObject({ failure: { code: 'forbidden' } });
		const body = unwrap(
			await createOrganization(lead, { type: 'council', name: 'Stadtverordnetenversammlung' }),
		);
		const { id } = unwrap(
			await enterCalendar(lead, { kind: 'session', title: '', from: '2027-09-15', organizationId: body.id }),
		);
		const process = await start();
		const entries = async () =>
			unwrap(await readProcess(lead, process.id)).entries.map((entry) => entry.title);
		expect(await entries()).toEqual(['Sommerferien', 'Stadtverordnetenversammlung']);
		unwrap(await withdrawCalendarEntry(lead, id));
		expect(await withdrawCalendarEntry(lead, id)).toMatchObject({ failure: { code: 'notFound' } });
		expect(await entries()).toEqual(['Sommerferien']);
	});
});

describe('what is asked of somebody', () => {
	test('the process lead sees what ends, the member of a group what begins in the own group', async () => {
		const { id, of } = await start();
		now = new Date(`${spanOf(of('groupWeeks', 0).window)?.from ?? ''}T08:00:00Z`);
		const asked = await tasksOfProcess(lead);
		const commission = asked.find(({ about }) => about?.id === of('commission').id);
		expect(commission).toMatchObject({ kind: 'completeStep', title: of('commission').title });
		expect(asked.find(({ about }) => about?.id === id)).toMatchObject({ kind: 'publishProcess' });
		const member = t.context(municipality, {
			personId: newId(),
			roles: ['groupMember'],
			organizations: [groupId],
		});
		const titles = async () => (await tasksOfProcess(member)).map(({ about }) => about?.id);
		expect(await titles()).not.toContain(of('meetingOne', 0).id);
		unwrap(await publishProcess(lead, id));
		expect(await titles()).toContain(of('meetingOne', 0).id);
		expect(await titles()).not.toContain(of('meetingOne', 1).id);
		expect(await tasksOfProcess(visitor)).toEqual([]);
		expect(await tasksOfProcess(department)).toEqual([]);
	});
});
