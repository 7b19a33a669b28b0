import pg from 'pg';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { newId, type Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { testApp } from '#platform/testing/app.ts';
import { everybody } from '#thread/domain/visibility.ts';
import { readThread } from '#thread/server/read-thread.ts';
import type { Progress } from '../domain/progress.ts';
import { tasksOfImplementation } from './read-tasks.ts';
import { publishWords } from './publish-words.ts';
import { listSheets } from './list-sheets.ts';
import { listUnitReports } from './list-unit-reports.ts';
import { readPublishedSheet, readSheet } from './read-sheet.ts';
import { readUnitReport } from './read-unit-report.ts';
import { readUnpublished } from './read-unpublished.ts';
import { readPublishedSheets, readSheets } from './read-sheets.ts';
import { previewProgressRequest, requestProgress } from './request-progress.ts';
import { submitProgress } from './submit-progress.ts';
import { town, type Town } from './testing/town.ts';

let now = new Date('2026-10-06T10:00:00Z');
const t = await testApp({ clock: () => now });
const owner = new pg.Client({ connectionString: t.ownerUrl });
await owner.connect();
afterAll(() => owner.end());
beforeEach(() => {
	now = new Date('2026-10-06T10:00:00Z');
});

const request = {
	unitIds: 'all',
	period: { from: '2026-01-01', until: '2026-12-31' },
	dueOn: '2026-10-31',
} as const;
const unchanged = (sheetId: Id): Progress => ({
	sheetId,
	unchanged: true,
	text: '',
	judgements: [],
	spentCents: null,
});
const saying = (sheetId: Id, text: string, more: Partial<Progress> = {}): Progress => ({
	...unchanged(sheetId),
	unchanged: false,
	text,
	...more,
});
const first = (ids: readonly Id[], place = 0): Id => ids[place] ?? '';

async function mails({ municipality }: Town): Promise<{ to: string; token: string }[]> {
	const { rows } = await owner.query<{ recipient: string; text_body: string }>(
		'SELECT recipient, text_body FROM mail WHERE municipality_id = $1 ORDER BY recipient',
		[municipality.id],
	);
	return rows.map(({ recipient, text_body: text }) => ({
		to: recipient,
		token: /sachstand\/(\S+)/.exec(text)?.[1] ?? '',
	}));
}

describe('asking and reporting', () => {
	test('one mail to whoever is responsible and one to the deputy, after a preview that sends none', async () => {
		const here = await town(t);
		const preview = unwrap(await previewProgressRequest(here.lead, request));
		expect(preview).toMatchObject([{ name: 'Kulturamt', sheetIds: here.sheets }]);
		expect(preview[0]?.recipients.map(({ name }) => name)).toEqual(['Wanda Beispiel', 'Emil Muster']);
		expect(await mails(here)).toEqual([]);
		expect(unwrap(await requestProgress(here.lead, request)).mails).toBe(2);
		expect((await mails(here)).map(({ to }) => to)).toEqual([
			'emil.muster@musterfelde.example',
			'wanda.beispiel@musterfelde.example',
		]);
	});

	test('by the link, everything unchanged at once; twice is harmless', async () => {
		const here = await town(t);
		unwrap(await requestProgress(here.lead, request));
		const [{ token } = { token: '' }] = await mails(here);
		const form = { token, progress: here.sheets.map(unchanged) };
		const nobody = t.context(here.municipality);
		expect(unwrap(await submitProgress(nobody, form))).toEqual({ reports: 3, open: 0 });
		expect(unwrap(await submitProgress(nobody, form))).toEqual({ reports: 0, open: 0 });
		const { rows } = await owner.query('SELECT reported_by FROM progress_report WHERE municipality_id = $1', [
			here.municipality.id,
		]);
		expect(rows).toEqual(Array(3).fill({ reported_by: here.deputyId }));
	});

	test('three sentences and no fourth; a judgement that changes needs its reason; nothing is half done', async () => {
		const here = await town(t);
		const { unitReports } = unwrap(await requestProgress(here.lead, request));
		const unitReportId = unitReports.get(here.unitId) ?? '';
		const [a, b] = [first(here.sheets), first(here.sheets, 1)];
		const judgement = { kind: 'implementation', value: 'running', reason: '' } as const;
		const refused = await submitProgress(here.department, {
			unitReportId,
			progress: [
				unchanged(b),
				saying(a, 'Eins ist am 16. September fertig. Zwei auch. Drei kommt. Vier fehlt.', {
					judgements: [judgement],
				}),
			],
		});
		expect(refused).toMatchObject({
			failure: { fields: { [`${a}-text`]: 'sentences', [`${a}-reason`]: 'required' } },
		});
		const text = 'Am 16. September eröffnet, z. B. mit Café. Es kamen ca. 300 Gäste. Danke!';
		const good = saying(a, text, {
			judgements: [{ ...judgement, reason: 'Eröffnet.' }],
			spentCents: 1_250_000,
		});
		expect(unwrap(await submitProgress(here.department, { unitReportId, progress: [good] }))).toEqual({
			reports: 1,
			open: 2,
		});
	});

	test('is read by everybody only after the lead has published it', async () => {
		const here = await town(t);
		const { unitReports } = unwrap(await requestProgress(here.lead, request));
		const sheetId = first(here.sheets);
		const judgement = { kind: 'implementation', value: 'running', reason: 'Geheim bis dahin.' } as const;
		const progress = [saying(sheetId, 'Es geht los.', { judgements: [judgement] })];
		unwrap(
			await submitProgress(here.department, { unitReportId: unitReports.get(here.unitId) ?? '', progress }),
		);
		const state = async () =>
			(await readPublishedSheets(t.context(here.municipality)))[0]?.judgements.implementation;
		const seen = async () =>
			unwrap(await readThread(here.lead, everybody, { kind: 'measureSheet', id: sheetId })).consequences.map(
				({ ref }) => ref.kind,
			);
		expect([await state(), await seen()]).toEqual(['notBegun', []]);
		expect(await publishWords(here.department, { sheetIds: 'all' })).toMatchObject({
			failure: { code: 'forbidden' },
		});
		expect(unwrap(await publishWords(here.lead, { sheetIds: 'all' }))).toEqual({ reports: 1, judgements: 1 });
		expect(await state()).toBe('running');
		expect((await seen()).toSorted()).toEqual(['judgement', 'progressReport']);
	});

	test('an expired link, a foreign unit, a foreign measure', async () => {
		const here = await town(t);
		const { unitReports } = unwrap(await requestProgress(here.lead, request));
		const unitReportId = unitReports.get(here.unitId) ?? '';
		const [{ token } = { token: '' }] = await mails(here);
		const other = { ...here.department, actor: { ...here.department.actor, organizations: [newId()] } };
		const code = async (result: Promise<unknown>) =>
			((await result) as { failure?: { code: string } }).failure?.code;
		expect(await code(submitProgress(other, { unitReportId, progress: [] }))).toBe('forbidden');
		const progress = [unchanged(newId())];
		expect(await code(submitProgress(here.department, { unitReportId, progress }))).toBe('notFound');
		const elsewhere = t.context((await town(t)).municipality);
		expect(await code(submitProgress(elsewhere, { token, progress: [] }))).toBe('notFound');
		now = new Date('2026-12-24T10:00:00Z');
		expect(await code(submitProgress(t.context(here.municipality), { token, progress: [] }))).toBe(
			'linkExpired',
		);
	});

	test('what a unit owes is its task until it has spoken of every measure', async () => {
		const here = await town(t);
		const { unitReports } = unwrap(await requestProgress(here.lead, request));
		const unitReportId = unitReports.get(here.unitId) ?? '';
		unwrap(
			await submitProgress(here.department, { unitReportId, progress: [unchanged(first(here.sheets))] }),
		);
		const task = { title: 'Kulturamt', due: '2026-10-31', count: 2 };
		const owed = async (context: Context) =>
			(await tasksOfImplementation(context)).filter(({ kind }) => kind === 'reportProgress');
		expect(await owed(here.department)).toMatchObject([task]);
		expect(await owed(here.lead)).toEqual([]);
		expect(await tasksOfImplementation(here.lead)).toContainEqual(
			expect.objectContaining({ kind: 'awaitProgress', due: '2026-10-31', count: 2 }),
		);
		expect(await tasksOfImplementation(t.context(here.municipality))).toEqual([]);
		const progress = here.sheets.map(unchanged);
		expect(unwrap(await submitProgress(here.department, { unitReportId, progress }))).toEqual({
			reports: 2,
			open: 0,
		});
		expect(await owed(here.department)).toEqual([]);
	});

	test('a request that makes no sense is refused before anybody is written to', async () => {
		const here = await town(t);
		const wrong = { ...request, period: { from: '2026-12-31', until: '2026-01-01' }, dueOn: '2026-10-05' };
		expect(await requestProgress(here.lead, wrong)).toMatchObject({
			failure: { fields: { periodUntil: 'order', dueOn: 'past' } },
		});
		expect(await requestProgress(here.lead, { ...request, unitIds: [newId()] })).toMatchObject({
			failure: { fields: { unitIds: 'unknown' } },
		});
		expect(await requestProgress(here.department, request)).toMatchObject({ failure: { code: 'forbidden' } });
	});
});

test('130 measures are read, reported on and listed with as many statements as three', async () => {
	const count = async (measures: number) => {
		const here = await town(t, measures);
		const { unitReports } = unwrap(await requestProgress(here.lead, request));
		const unitReportId = unitReports.get(here.unitId) ?? '';
		const progress = here.sheets.map((id) =>
			saying(id, 'Es geht voran.', {
				judgements: [{ kind: 'implementation', value: 'running', reason: 'Begonnen.' }],
				spentCents: 100,
			}),
		);
		const visitor = t.context(here.municipality);
		const query = vi.spyOn(pg.Client.prototype, 'query');
		unwrap(await readUnitReport(here.department, { unitReportId }));
		unwrap(await submitProgress(here.department, { unitReportId, progress }));
		expect(unwrap(await readUnpublished(here.lead))).toHaveLength(measures);
		unwrap(await publishWords(here.lead, { sheetIds: 'all' }));
		expect(unwrap(await readSheets(here.lead)).sheets).toHaveLength(measures);
		expect(unwrap(await listSheets(here.lead))).toHaveLength(measures);
		expect(await readPublishedSheets(visitor)).toHaveLength(measures);
		unwrap(await readSheet(here.lead, first(here.sheets)));
		unwrap(await readPublishedSheet(visitor, first(here.sheets)));
		await tasksOfImplementation(here.lead);
		unwrap(await listUnitReports(here.lead));
		// The queue looks after itself when it is time to.
		const statements = query.mock.calls.filter(([text]) => !JSON.stringify(text).includes('jobs.')).length;
		query.mockRestore();
		return statements;
	};
	// The first connection costs statements of its own.
	await count(2);
	expect(await count(130)).toBe(await count(3));
});
