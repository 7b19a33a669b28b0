import pg from 'pg';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newId, type Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import { testApp } from '#platform/testing/app.ts';
import { everybody } from '#thread/domain/visibility.ts';
import { readThread } from '#thread/server/read-thread.ts';
import { judge } from './judge.ts';
import { openMeasureSheets } from './open-measure-sheets.ts';
import { ownerLeaves } from './owner-leaves.ts';
import { readPublishedSheets, readSheets } from './read-sheets.ts';
import { setMilestones } from './set-milestones.ts';
import { setNotes } from './set-notes.ts';
import { setOwner } from './set-owner.ts';
import { setResources } from './set-resources.ts';
import { adopt, town } from './testing/town.ts';

let now = new Date('2026-10-06T10:00:00Z');
const t = await testApp({ clock: () => now });
const owner = new pg.Client({ connectionString: t.ownerUrl });
await owner.connect();
afterAll(() => owner.end());
beforeEach(() => {
	now = new Date('2026-10-06T10:00:00Z');
});

async function rows(sql: string, ...values: unknown[]): Promise<Record<string, unknown>[]> {
	return (await owner.query<Record<string, unknown>>(sql, values)).rows;
}

const first = (ids: readonly Id[], place = 0): Id => ids[place] ?? '';
const refused = (fields: Record<string, string>) => ({ failure: { code: 'invalidInput', fields } });

describe('opening sheets', () => {
	test('gives every measure one, with the unit that the concept means and the wording left in the edition', async () => {
		const { lead, unitId } = await town(t);
		const { sheets, unmatched } = unwrap(await readSheets(lead));
		expect(unmatched).toEqual([]);
		expect(sheets.map(({ title, period, fieldTitle }) => [title, period, fieldTitle])).toEqual(
			['A', 'B', 'C'].map((letter) => [`Vorhaben ${letter}`, '2027 bis 2029', 'Kultur']),
		);
		expect(new Set(sheets.map((sheet) => sheet.unitId))).toEqual(new Set([unitId]));
		expect(sheets[0]?.judgements).toEqual({
			implementation: 'notBegun',
			schedule: 'onTime',
			effect: 'unknown',
		});
	});

	test('twice changes nothing, and finds a unit that was missing the first time', async () => {
		const { lead } = await town(t, 1);
		const edition = await adopt(lead, 2, 'Amt für Licht');
		const opened = unwrap(await openMeasureSheets(lead, edition));
		expect(opened).toMatchObject({ opened: 2, continued: 0 });
		expect(opened.unmatched.map(({ leadUnit }) => leadUnit)).toEqual(['Amt für Licht', 'Amt für Licht']);
		const operator = { ...lead, actor: { ...lead.actor, roles: ['processLead', 'operator'] } };
		unwrap(await createOrganization(operator, { type: 'unit', name: 'Amt für Licht' }));
		expect(unwrap(await openMeasureSheets(lead, edition))).toEqual({
			opened: 0,
			continued: 0,
			unmatched: [],
		});
	});

	test('is refused for a draft, for a foreign edition and for whoever may not', async () => {
		const { lead, department, editionId } = await town(t, 1);
		expect(await openMeasureSheets(department, editionId)).toMatchObject({ failure: { code: 'forbidden' } });
		const other = await town(t, 1);
		expect(await openMeasureSheets(lead, other.editionId)).toMatchObject({ failure: { code: 'notFound' } });
		expect(await openMeasureSheets(lead, 'kein')).toMatchObject({ failure: { code: 'notFound' } });
	});
});

describe('judging', () => {
	test('needs a reason, changes one of three, and leaves a trace in the thread', async () => {
		const { lead, sheets } = await town(t);
		const sheetId = first(sheets);
		const running = { sheetId, kind: 'implementation', value: 'running', reason: '' } as const;
		expect(await judge(lead, running)).toMatchObject(refused({ reason: 'required' }));
		const { id } = unwrap(await judge(lead, { ...running, reason: 'Die Stelle ist besetzt.' }));
		expect(unwrap(await readSheets(lead)).sheets[0]).toMatchObject({
			judgements: { implementation: 'running', schedule: 'onTime', effect: 'unknown' },
			lastWordAt: now,
		});
		const thread = unwrap(await readThread(lead, everybody, { kind: 'judgement', id }));
		expect(thread.origins.map(({ ref }) => ref.kind)).toEqual(
			expect.arrayContaining(['measureSheet', 'element']),
		);
		expect(await judge(lead, { ...running, reason: 'Noch einmal.' })).toMatchObject(
			refused({ value: 'same' }),
		);
	});

	test('a measure is stopped by a budget decision, and by nothing less', async () => {
		const { lead, sheets } = await town(t);
		const sheetId = first(sheets);
		const stop = { sheetId, kind: 'implementation', value: 'stopped', reason: 'Mittel gestrichen.' } as const;
		expect(await judge(lead, stop)).toMatchObject(
			refused({ decisionNumber: 'required', decidedOn: 'required' }),
		);
		const decision = { number: '142/2026', decidedOn: '2026-12-24' };
		expect(await judge(lead, { ...stop, decision })).toMatchObject(refused({ decidedOn: 'future' }));
		unwrap(await judge(lead, { ...stop, decision: { ...decision, decidedOn: '2026-09-30' } }));
		const again = { ...stop, value: 'running', reason: 'Doch wieder Geld.' };
		expect(await judge(lead, again)).toMatchObject(refused({ value: 'ended' }));
		unwrap(await judge(lead, { ...again, reopen: true }));
		expect(
			await rows('SELECT value FROM judgement WHERE sheet_id = $1 ORDER BY judged_at, id', sheetId),
		).toEqual([{ value: 'stopped' }, { value: 'running' }]);
	});

	test('merged needs a measure that goes on; split brings forth new ones with sheets of their own', async () => {
		const { lead, sheets, unitId } = await town(t);
		const [a, b, c] = [first(sheets), first(sheets, 1), first(sheets, 2)];
		const merge = { sheetId: a, kind: 'implementation', value: 'merged', reason: 'Ein Büro.' } as const;
		expect(await judge(lead, merge)).toMatchObject(refused({ mergedInto: 'required' }));
		expect(await judge(lead, { ...merge, mergedInto: [a] })).toMatchObject(refused({ mergedInto: 'self' }));
		expect(await judge(lead, { ...merge, mergedInto: [newId()] })).toMatchObject(
			refused({ mergedInto: 'unknown' }),
		);
		unwrap(await judge(lead, { ...merge, mergedInto: [b] }));
		expect(await judge(lead, { ...merge, sheetId: b, mergedInto: [a] })).toMatchObject(
			refused({ mergedInto: 'ended' }),
		);
		const split = { ...merge, sheetId: c, value: 'split' };
		expect(await judge(lead, { ...split, splitInto: ['Eines'] })).toMatchObject(
			refused({ splitInto: 'two' }),
		);
		unwrap(await judge(lead, { ...split, splitInto: ['Eines', 'Anderes'] }));
		const all = unwrap(await readSheets(lead)).sheets;
		expect(all.slice(3).map(({ title, unitId: of }) => [title, of])).toEqual([
			['Eines', unitId],
			['Anderes', unitId],
		]);
		const thread = unwrap(await readThread(lead, everybody, { kind: 'measureSheet', id: c }));
		expect(thread.edges.filter(({ relation }) => relation === 'splitInto')).toHaveLength(2);
	});

	test('what a unit says is not public until the lead publishes it; other units say nothing', async () => {
		const { department, sheets, municipality } = await town(t);
		const judgement = { kind: 'schedule', value: 'late', reason: 'Das Haus ist feucht.' } as const;
		unwrap(await judge(department, { sheetId: first(sheets), ...judgement }));
		expect((await readPublishedSheets(t.context(municipality)))[0]?.judgements.schedule).toBe('onTime');
		const other = { ...department, actor: { ...department.actor, organizations: [newId()] } };
		expect(await judge(other, { sheetId: first(sheets, 1), ...judgement })).toMatchObject({
			failure: { code: 'forbidden' },
		});
		const foreign = await town(t, 1);
		expect(await judge(department, { sheetId: first(foreign.sheets), ...judgement })).toMatchObject({
			failure: { code: 'notFound' },
		});
	});
});

describe('who answers for a measure', () => {
	test('an owner leaves and the deputy takes over; where there is none, the sheet is vacant', async () => {
		const { lead, sheets, headId, deputyId } = await town(t);
		const [a, b] = [first(sheets), first(sheets, 1)];
		unwrap(await setOwner(lead, { sheetId: a, ownerId: headId, deputyId }));
		unwrap(await setOwner(lead, { sheetId: b, ownerId: headId }));
		const leave = { personId: headId, reason: 'Wechselt in eine andere Stadt.' };
		expect(await ownerLeaves(lead, { ...leave, reason: ' ' })).toMatchObject(refused({ reason: 'required' }));
		expect(unwrap(await ownerLeaves(lead, leave))).toEqual({
			takenOver: [a],
			vacant: [b],
			withoutDeputy: [],
		});
		const people = (sheet: Id) =>
			rows('SELECT role, person_id, until IS NULL AS now FROM measure_owner WHERE sheet_id = $1', sheet);
		expect(await people(a)).toEqual(
			expect.arrayContaining([
				{ role: 'owner', person_id: headId, now: false },
				{ role: 'deputy', person_id: deputyId, now: false },
				{ role: 'owner', person_id: deputyId, now: true },
			]),
		);
		expect(await people(b)).toEqual([{ role: 'owner', person_id: headId, now: false }]);
	});

	test('nobody deputises for himself, and whoever is replaced is replaced with a reason', async () => {
		const { lead, department, sheets, headId, deputyId } = await town(t);
		const sheetId = first(sheets);
		expect(await setOwner(lead, { sheetId, ownerId: headId, deputyId: headId })).toMatchObject(
			refused({ deputyId: 'same' }),
		);
		unwrap(await setOwner(department, { sheetId, ownerId: headId }));
		expect(await setOwner(lead, { sheetId, ownerId: deputyId })).toMatchObject(
			refused({ reason: 'required' }),
		);
		expect(await setOwner(lead, { sheetId, ownerId: newId() })).toMatchObject(
			refused({ ownerId: 'unknown', reason: 'required' }),
		);
		expect(await setOwner(department, { sheetId, unitId: null })).toMatchObject({
			failure: { code: 'forbidden' },
		});
	});
});

describe('plan and means', () => {
	test('impossible dates are refused, and a milestone does not vanish', async () => {
		const { lead, sheets } = await town(t);
		const sheetId = first(sheets);
		const plan = { sheetId, startsOn: '2026-03-01', endsOn: '2026-02-01', milestones: [] };
		expect(await setMilestones(lead, plan)).toMatchObject(refused({ endsOn: 'beforeStart' }));
		const milestone = { title: 'Eröffnung', plannedOn: '2026-02-30', actualOn: '2026-12-01' };
		expect(await setMilestones(lead, { ...plan, endsOn: null, milestones: [milestone] })).toMatchObject(
			refused({ 'milestone-0-plannedOn': 'date', 'milestone-0-actualOn': 'future' }),
		);
		const good = { ...milestone, plannedOn: '2026-05-01', actualOn: null };
		unwrap(await setMilestones(lead, { ...plan, endsOn: null, milestones: [good] }));
		expect(await setMilestones(lead, { ...plan, endsOn: null })).toMatchObject(
			refused({ reason: 'required' }),
		);
		unwrap(await setMilestones(lead, { ...plan, endsOn: null, reason: 'Kommt ins Nachbarhaus.' }));
		expect(await rows('SELECT title, dropped_reason FROM milestone WHERE sheet_id = $1', sheetId)).toEqual([
			{ title: 'Eröffnung', dropped_reason: 'Kommt ins Nachbarhaus.' },
		]);
	});

	test('money is whole cents and staff whole hundredths', async () => {
		const { lead, sheets } = await town(t);
		const year = {
			year: 2027,
			plannedCents: 1_250_050,
			approvedCents: null,
			spentCents: null,
			plannedStaff: 50,
			approvedStaff: null,
			actualStaff: null,
			budgetPosition: '3155010.5431',
		};
		const sheetId = first(sheets);
		const wrong = [{ ...year, spentCents: 0.5 }, year];
		expect(await setResources(lead, { sheetId, years: wrong })).toMatchObject(
			refused({ 'resource-0-spentCents': 'amount', 'resource-1-year': 'twice' }),
		);
		unwrap(await setResources(lead, { sheetId, years: [year] }));
		unwrap(await setResources(lead, { sheetId, years: [{ ...year, spentCents: 99 }] }));
		expect(
			await rows('SELECT planned_cents, spent_cents FROM measure_resource WHERE sheet_id = $1', sheetId),
		).toEqual([{ planned_cents: 1_250_050, spent_cents: 99 }]);
		unwrap(await setNotes(lead, { sheetId, risks: 'Das Haus ist verkauft.', notes: '' }));
	});
});
