import { newId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { m } from '#paraglide/messages.js';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { linkNodes, recordNodes } from '#thread/server/record.ts';
import type { ImplementationEvents } from '../domain/events.ts';
import { limits } from '../domain/limits.ts';
import { progressProblems, type Progress } from '../domain/progress.ts';
import { sheetName, type Sheet } from '../domain/sheet.ts';
import { statesOf } from './judge.ts';
import { loadSheets } from './load-sheets.ts';
import { saveSpent } from './plan.store.ts';
import { findItems, insertReports, lockUnitReports, saveDrafts, type UnitReport } from './progress.store.ts';
import { pronounce } from './pronounce.ts';
import { openUnitReport, type ReportAddress } from './unit-report.ts';

export interface Submitted {
	/** Reports taken now; those taken before are left as they are. */
	readonly reports: number;
	/** Of what the unit was asked, still open. */
	readonly open: number;
}

/**
 * Takes what a unit says of its measures: any of those that it was asked about, in one or several goes. What was taken
 * once stays, so a form that is sent twice is harmless. Form fields: `<sheetId>-<field>`, see `progressProblems`.
 */
export async function submitProgress(
	context: Context,
	input: ReportAddress & { readonly progress: readonly Progress[] },
): Promise<Result<Submitted, 'notFound' | 'linkExpired' | 'forbidden' | 'invalidInput'>> {
	const opened = await openUnitReport(context, input);
	if (!opened.ok) return opened;
	const { report } = opened.value;
	return inTransaction(opened.value.context, async (tx) => {
		await lockUnitReports(tx, [report.id]);
		const items = await findItems(tx, report.id);
		const open = new Set(items.filter(({ reportId }) => reportId === null).map(({ sheetId }) => sheetId));
		const asked = new Set(items.map(({ sheetId }) => sheetId));
		const given = new Map(input.progress.map((progress) => [progress.sheetId, progress]));
		if ([...given.keys()].some((id) => !asked.has(id))) return failure('notFound');
		const progress = [...given.values()].filter(({ sheetId }) => open.has(sheetId)).map(tidy);
		const sheets = new Map(
			(await loadSheets(tx, { published: false, ids: progress.map(({ sheetId }) => sheetId) })).map(
				(sheet) => [sheet.id, sheet],
			),
		);
		const said = progress.flatMap((one) => {
			const sheet = sheets.get(one.sheetId);
			return sheet ? [{ ...one, sheet, id: newId() }] : [];
		});
		const fields = await problems(tx, said);
		if (Object.keys(fields).length > 0) return failure('invalidInput', { limit: limits.report }, fields);
		const judgements = await write(tx, report, said);
		const rest = open.size - said.length;
		if (said.length > 0)
			await appendEvent<ImplementationEvents, 'progress.reported'>(tx, {
				type: 'progress.reported',
				version: 1,
				subject: { kind: 'progressUnit', id: report.id },
				payload: {
					reports: said.length,
					unchanged: said.filter(({ unchanged }) => unchanged).length,
					judgements,
					open: rest,
				},
			});
		return success({ reports: said.length, open: rest });
	});
}

type Said = Progress & { readonly id: Id; readonly sheet: Sheet };

/** Unchanged says nothing else. */
function tidy(progress: Progress): Progress {
	const { sheetId, unchanged } = progress;
	if (unchanged) return { sheetId, unchanged, text: '', judgements: [], spentCents: null };
	return { ...progress, text: progress.text.replaceAll('\r\n', '\n').trim() };
}

async function problems(tx: Transaction, said: readonly Said[]): Promise<Record<string, string>> {
	const targets = said.flatMap(({ judgements }) => judgements.flatMap(({ mergedInto = [] }) => mergedInto));
	const states = await statesOf(tx, [...new Set(targets)]);
	const today = plainDateAt(tx.now);
	return Object.fromEntries(
		said.flatMap((one) =>
			Object.entries(
				progressProblems(one, { sheetId: one.sheetId, current: one.sheet.judgements, states, today }),
			).map(([field, problem]) => [`${one.sheetId}-${field}`, problem] as const),
		),
	);
}

/** A fixed number of statements for any number of measures. */
async function write(tx: Transaction, report: UnitReport, said: readonly Said[]): Promise<number> {
	const reportedOn = plainDateAt(tx.now);
	await insertReports(
		tx,
		said.map(({ id, sheetId, unchanged, text }) => ({
			id,
			sheetId,
			progressUnitId: report.id,
			unchanged,
			text,
			reportedOn,
		})),
	);
	await recordNodes(tx, ...said.map(({ id, sheet }) => nodeOfReport(id, sheet, reportedOn, false)));
	await linkNodes(
		tx,
		...said.map(({ id, sheetId }) => ({
			from: { kind: 'measureSheet', id: sheetId } as const,
			relation: 'reportedIn' as const,
			to: { kind: 'progressReport', id } as const,
		})),
	);
	const judged = said.flatMap(({ id, sheet, judgements }) =>
		judgements.map((judgement) => ({ sheet, judgement, reportId: id })),
	);
	await pronounce(tx, judged);
	await saveSpent(
		tx,
		Number(report.periodUntil.slice(0, 4)),
		said.flatMap(({ sheetId, spentCents }) => (spentCents === null ? [] : [{ sheetId, spentCents }])),
	);
	await saveDrafts(
		tx,
		report.id,
		said.map(({ sheetId }) => ({ sheetId, draft: null })),
	);
	return judged.length;
}

/** A report as the thread knows it, before and after it is published. */
export function nodeOfReport(id: Id, sheet: Pick<Sheet, 'number' | 'title'>, on: string, published: boolean) {
	return {
		ref: { kind: 'progressReport' as const, id },
		title: m.implementation_report_title({ name: sheetName(sheet) }, { locale: 'de' }),
		visibility: published ? ('public' as const) : ('internal' as const),
		occurredOn: on,
	};
}
