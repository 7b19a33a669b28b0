import pg from 'pg';
import { afterEach, expect, test, vi } from 'vitest';
import type { Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { requestProgress } from '#implementation/server/request-progress.ts';
import { submitProgress } from '#implementation/server/submit-progress.ts';
import { town } from '#implementation/server/testing/town.ts';
import { jobSchema } from '#platform/database/migrate.ts';
import { testApp } from '#platform/testing/app.ts';
import { acceptEntry } from './accept-entry.ts';
import { balanceSheet } from './balance-sheet.ts';
import { compileReport } from './compile-report.ts';
import { createDuty } from './create-duty.ts';
import { decideContinuation } from './decide-continuation.ts';
import { publishReport } from './publish-report.ts';
import { readContinuation } from './read-continuation.ts';
import { readDuties } from './read-duties.ts';
import { readDuty } from './read-duty.ts';
import { listPublicReports, readReport, readReports } from './read-reports.ts';
import { tasksOfReporting } from './read-tasks.ts';
import { startContinuation } from './start-continuation.ts';

const t = await testApp({ clock: () => new Date('2026-10-06T10:00:00Z') });

afterEach(() => vi.restoreAllMocks());

/** How many statements the database gets, from BEGIN to COMMIT; without those of the queue, which asks meanwhile. */
async function statements(work: () => Promise<unknown>): Promise<number> {
	const query = vi.spyOn(pg.Client.prototype, 'query');
	await work();
	const texts = query.mock.calls.map(([asked]: readonly unknown[]) => JSON.stringify(asked));
	query.mockRestore();
	return texts.filter((text) => !text.includes(`${jobSchema}.`)).length;
}

async function statementsOfEach(measures: number, duties: number): Promise<Readonly<Record<string, number>>> {
	const here = await town(t, measures);
	const { lead } = here;
	const everybody = t.context(here.municipality);
	const period = { from: '2026-01-01', until: '2026-12-31' };
	const asked = unwrap(await requestProgress(lead, { unitIds: 'all', period, dueOn: '2026-10-31' }));
	const progress = here.sheets.map((sheetId) => ({
		sheetId,
		unchanged: false,
		text: 'Läuft.',
		judgements: [{ kind: 'implementation', value: 'running', reason: 'Begonnen.' } as const],
		spentCents: null,
	}));
	unwrap(
		await submitProgress(here.department, {
			unitReportId: asked.unitReports.get(here.unitId) ?? '',
			progress,
		}),
	);
	let duty: Id = '';
	for (let count = 0; count < duties; count++)
		duty = unwrap(
			await createDuty(lead, {
				title: `Pflicht ${String(count)}`,
				source: 'Beschluss',
				kind: 'councilReport',
				owedBy: here.unitId,
				deputy: null,
				recipients: [null],
				firstDue: '2020-01-31',
				everyMonths: 12,
				until: null,
			}),
		).id;
	unwrap(await startContinuation(lead, { editionId: here.editionId, kind: 'update', reason: 'Beschluss' }));
	const elementIds = unwrap(await readContinuation(lead))?.elements.map(({ elementId }) => elementId) ?? [];
	let id: Id = '';
	const calls = {
		compile: async () => {
			const input = { kind: 'publicReport', period, recipients: [null] } as const;
			id = unwrap(await compileReport(lead, input)).id;
		},
		readDraft: async () => unwrap(await readReport(lead, id)),
		accept: async () => unwrap(await acceptEntry(lead, { reportId: id, sheetIds: 'all' })),
		publish: async () => unwrap(await publishReport(lead, { reportId: id })),
		read: async () => unwrap(await readReport(everybody, id)),
		list: () => readReports(lead),
		listPublic: () => listPublicReports(everybody),
		balance: async () => unwrap(await balanceSheet(everybody)),
		duties: async () => unwrap(await readDuties(lead)),
		duty: async () => unwrap(await readDuty(lead, duty)),
		tasks: () => tasksOfReporting(lead),
		continuation: async () => unwrap(await readContinuation(lead)),
		decide: async () =>
			unwrap(await decideContinuation(lead, { elementIds, outcome: 'carriedOver', reason: 'Bleibt.' })),
	};
	const counts: Record<string, number> = {};
	for (const [name, call] of Object.entries(calls)) counts[name] = await statements(call);
	return counts;
}

test(
	'no query per row: forty measures and nine duties need as many statements as two',
	{ timeout: 60_000 },
	async () => {
		const few = await statementsOfEach(2, 2);
		expect(await statementsOfEach(40, 9)).toEqual(few);
		expect(Math.max(...Object.values(few))).toBeLessThan(45);
	},
);
