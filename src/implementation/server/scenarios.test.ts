import pg from 'pg';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { testApp } from '#platform/testing/app.ts';
import { emptyProgress } from '../domain/typed-progress.ts';
import { atAdoption } from '../domain/vocabulary.ts';
import { judge, previewJudgement } from './judge.ts';
import { listSheets } from './list-sheets.ts';
import { listUnitReports } from './list-unit-reports.ts';
import { ownerLeaves, previewOwnerLeaves } from './owner-leaves.ts';
import { readPublishedSheet, readSheet } from './read-sheet.ts';
import { tasksOfImplementation } from './read-tasks.ts';
import { readUnitReport } from './read-unit-report.ts';
import { previewReminder, remindUnits } from './remind-units.ts';
import { renewProgressLink } from './renew-link.ts';
import { previewProgressRequest, requestProgress } from './request-progress.ts';
import { saveProgressDraft } from './save-draft.ts';
import { setMilestones } from './set-milestones.ts';
import { setOwner } from './set-owner.ts';
import { submitProgress } from './submit-progress.ts';
import { town, type Town } from './testing/town.ts';

let now = new Date();
const t = await testApp({ clock: () => now });
const owner = new pg.Client({ connectionString: t.ownerUrl });
await owner.connect();
afterAll(() => owner.end());
beforeEach(() => {
	now = new Date('2026-10-06T10:00:00Z');
});

const request = {
	unitIds: 'all',
	period: { from: '2026-01-01', until: '2026-09-30' },
	dueOn: '2026-10-31',
} as const;
const head = 'wanda.beispiel@musterfelde.example';
const deputy = 'emil.muster@musterfelde.example';
const first = (ids: readonly Id[], place = 0): Id => ids[place] ?? '';
const code = (result: object) => ('failure' in result ? (result.failure as { code: string }).code : 'ok');

/** Mails since the last look, by recipient. */
async function mails({ municipality }: Town) {
	const { rows } = await owner.query<{ recipient: string; subject: string; text_body: string }>(
		'SELECT recipient, subject, text_body FROM mail WHERE municipality_id = $1 AND created_at = $2 ORDER BY recipient',
		[municipality.id, now],
	);
	return rows.map(({ recipient, subject, text_body: text }) => ({
		to: recipient,
		subject,
		token: /sachstand\/(\S+)/.exec(text)?.[1] ?? '',
	}));
}

describe('a department is four weeks late', () => {
	test('everybody inside sees it, one click reminds head and deputy, and the deputy answers', async () => {
		const here = await town(t, 2);
		unwrap(await requestProgress(here.lead, request));
		now = new Date('2026-11-28T10:00:00Z');
		expect(unwrap(await listSheets(here.lead)).map(({ overdue }) => overdue)).toEqual([
			['report'],
			['report'],
		]);
		expect(unwrap(await listUnitReports(here.lead))).toMatchObject([{ daysLate: 28, reported: 0, asked: 2 }]);
		const [late] = unwrap(await previewReminder(here.lead));
		expect(late).toMatchObject({ unitName: 'Kulturamt', daysLate: 28, open: 2, remindedToday: false });
		expect(late?.recipients.map(({ email }) => email)).toEqual([head, deputy]);
		expect(await mails(here)).toEqual([]);

		const wanted = { unitReportIds: [late?.id ?? ''] };
		expect(unwrap(await remindUnits(here.lead, wanted))).toEqual({ units: 1, mails: 2 });
		expect(unwrap(await remindUnits(here.lead, wanted))).toEqual({ units: 0, mails: 0 });
		const sent = await mails(here);
		expect(sent.map(({ to }) => to)).toEqual([deputy, head]);
		expect(sent[0]?.subject).toContain('Erinnerung');

		const visitor = t.context(here.municipality);
		const [{ token } = { token: '' }] = sent;
		const progress = here.sheets.map((sheetId) => ({
			...{ sheetId, unchanged: true, text: '', judgements: [], spentCents: null },
		}));
		expect(unwrap(await submitProgress(visitor, { token, progress }))).toEqual({ reports: 2, open: 0 });
		expect(unwrap(await previewReminder(here.lead))).toEqual([]);
		expect(unwrap(await listSheets(here.lead)).map(({ overdue }) => overdue)).toEqual([[], []]);
		const { words } = unwrap(await readSheet(here.lead, first(here.sheets)));
		expect(words).toMatchObject([{ is: 'report', by: 'Emil Muster', unchanged: true, published: false }]);
	});

	test('only the lead reminds, and only units of the own municipality', async () => {
		const [here, elsewhere] = [await town(t, 1), await town(t, 1)];
		unwrap(await requestProgress(elsewhere.lead, request));
		now = new Date('2026-11-28T10:00:00Z');
		const [late] = unwrap(await previewReminder(elsewhere.lead));
		const wanted = { unitReportIds: [late?.id ?? ''] };
		expect(code(await remindUnits(here.lead, wanted))).toBe('notFound');
		expect(code(await remindUnits(elsewhere.department, wanted))).toBe('forbidden');
		expect(code(await previewReminder(elsewhere.department))).toBe('forbidden');
		expect(code(await remindUnits(here.lead, { unitReportIds: [] }))).toBe('invalidInput');
	});

	test('an expired link leads to a new one for the same person, and the draft is still there', async () => {
		const here = await town(t, 1);
		unwrap(await requestProgress(here.lead, request));
		const visitor = t.context(here.municipality);
		const [{ token } = { token: '' }] = await mails(here);
		const sheetId = first(here.sheets);
		const draft = { ...emptyProgress(atAdoption, null), text: 'Der Bau hat begonnen.' };
		unwrap(await saveProgressDraft(visitor, { token, drafts: [{ sheetId, draft }] }));
		expect(code(await renewProgressLink(visitor, token))).toBe('notFound');

		now = new Date('2026-12-24T10:00:00Z');
		expect(code(await readUnitReport(visitor, { token }))).toBe('linkExpired');
		expect(code(await renewProgressLink(t.context((await town(t, 1)).municipality), token))).toBe('notFound');
		unwrap(await renewProgressLink(visitor, token));
		expect(code(await renewProgressLink(visitor, token))).toBe('linkUsed');
		const renewed = await mails(here);
		expect(renewed.map(({ to }) => to)).toEqual([deputy]);
		const reading = unwrap(await readUnitReport(visitor, { token: renewed[0]?.token ?? '' }));
		expect(reading.overdue).toBe(true);
		expect(reading.measures).toMatchObject([{ draft: { text: 'Der Bau hat begonnen.' }, reported: null }]);
	});

	test('a draft is kept for what the unit was asked, and for nothing else', async () => {
		const [here, elsewhere] = [await town(t, 1), await town(t, 1)];
		const { unitReports } = unwrap(await requestProgress(here.lead, request));
		const unitReportId = unitReports.get(here.unitId) ?? '';
		const draft = { ...emptyProgress(atAdoption, null), text: 'Neu.' };
		const of = (sheetId: Id) => ({ unitReportId, drafts: [{ sheetId, draft }] });
		expect(code(await saveProgressDraft(here.department, of(first(elsewhere.sheets))))).toBe('notFound');
		expect(code(await saveProgressDraft(elsewhere.department, of(first(here.sheets))))).toBe('notFound');
		const tooLong = { ...draft, text: 'x'.repeat(10_001) };
		const kept = await saveProgressDraft(here.department, {
			unitReportId,
			drafts: [{ sheetId: first(here.sheets), draft: tooLong }],
		});
		expect(kept).toMatchObject({ failure: { fields: { [`${first(here.sheets)}-text`]: 'tooLong' } } });
	});
});

describe('a measure is stopped by a budget decision', () => {
	test('with number, day and reason, which everybody reads; nobody is asked about it any more', async () => {
		const here = await town(t, 2);
		const sheetId = first(here.sheets);
		const plan = { sheetId, startsOn: null, endsOn: null };
		const milestone = { title: 'Ausschreibung', plannedOn: '2026-09-01', actualOn: null };
		unwrap(await setMilestones(here.lead, { ...plan, milestones: [milestone] }));
		expect(unwrap(await listSheets(here.lead))[0]?.overdue).toEqual(['milestone']);

		const stop = {
			sheetId,
			kind: 'implementation',
			value: 'stopped',
			reason: 'Die Mittel sind gestrichen.',
		} as const;
		expect(await previewJudgement(here.lead, stop)).toMatchObject({
			failure: { fields: { decisionNumber: 'required' } },
		});
		const decided = { ...stop, decision: { number: '142/2026', decidedOn: '2026-09-30' } };
		expect(unwrap(await previewJudgement(here.lead, decided))).toEqual({ published: true });
		expect(unwrap(await previewJudgement(here.department, decided))).toEqual({ published: false });
		expect(unwrap(await readSheet(here.lead, sheetId)).words).toEqual([]);
		unwrap(await judge(here.lead, decided));

		expect(unwrap(await readPublishedSheet(t.context(here.municipality), sheetId))).toMatchObject({
			sheet: { judgements: { implementation: 'stopped' } },
			words: [
				{
					reason: 'Die Mittel sind gestrichen.',
					decisionNumber: '142/2026',
					decidedOn: '2026-09-30',
					by: '',
				},
			],
		});
		expect(unwrap(await listSheets(here.lead))[0]?.overdue).toEqual([]);
		const [asked] = unwrap(await previewProgressRequest(here.lead, request));
		expect(asked?.sheetIds).toEqual([first(here.sheets, 1)]);
	});
});

describe('an owner leaves and the deputy takes over', () => {
	test('after a preview that changes nothing; what stays vacant becomes a task', async () => {
		const here = await town(t, 2);
		const [a, b] = [first(here.sheets), first(here.sheets, 1)];
		unwrap(await setOwner(here.lead, { sheetId: a, ownerId: here.headId, deputyId: here.deputyId }));
		unwrap(await setOwner(here.lead, { sheetId: b, ownerId: here.headId }));
		const vacant = async () =>
			(await tasksOfImplementation(here.lead)).find(({ kind }) => kind === 'nameOwners')?.count ?? 0;
		expect(await vacant()).toBe(0);
		expect(code(await previewOwnerLeaves(here.department, here.headId))).toBe('forbidden');
		expect(unwrap(await previewOwnerLeaves(here.lead, here.headId))).toMatchObject({
			name: 'Wanda Beispiel',
			takenOver: [{ id: a, deputy: 'Emil Muster' }],
			vacant: [{ id: b }],
			withoutDeputy: [],
		});
		expect(unwrap(await readSheet(here.lead, a)).owner?.name).toBe('Wanda Beispiel');

		unwrap(await ownerLeaves(here.lead, { personId: here.headId, reason: 'Wechselt das Amt.' }));
		expect(unwrap(await readSheet(here.lead, a))).toMatchObject({
			owner: { name: 'Emil Muster' },
			deputy: null,
			former: expect.arrayContaining([
				expect.objectContaining({ role: 'owner', name: 'Wanda Beispiel', reason: 'Wechselt das Amt.' }),
			]) as unknown,
		});
		expect(await vacant()).toBe(1);
	});
});
