import { isAskedAbout } from '#implementation/domain/lifecycle.ts';
import type { NewJudgement } from '#implementation/domain/judging.ts';
import type { Progress } from '#implementation/domain/progress.ts';
import { requestProgress } from '#implementation/server/request-progress.ts';
import { submitProgress } from '#implementation/server/submit-progress.ts';
import type { SheetWithUnit } from '#implementation/server/read-sheets.ts';
import type { Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { persons } from '../persons.ts';
import { lives } from '../reports.ts';
import { reportYears, type ReportYear, type YearReport } from '../reports/sketch.ts';
import { responsibleUnits } from '../units.ts';
import { headOf, sheetsOn } from './sheets.ts';
import { found, type Town } from './town.ts';

const lead = persons.lead.name;

/** One unit was four weeks late once; what it said came in after all. */
const late = { year: 2024, unit: 'Wirtschaftsförderung', on: '2025-02-28' } as const;

/** Four years in which every unit says how its measures stand. */
export async function enterProgress(town: Town): Promise<void> {
	for (const year of reportYears) {
		const asked = `${year}-12-05`;
		const { unitReports } = unwrap(
			await requestProgress(town.as(lead, asked), {
				unitIds: 'all',
				period: { from: year === 2022 ? '2022-07-01' : `${year}-01-01`, until: `${year}-12-31` },
				dueOn: `${year + 1}-01-31`,
				note: 'Höchstens drei Sätze je Maßnahme; was sich nicht geändert hat, geht mit einem Klick.',
			}),
		);
		for (const [place, { name }] of responsibleUnits.entries()) {
			const isLate = late.year === year && late.unit === name;
			const on = isLate ? late.on : `${year + 1}-01-${String(9 + 2 * (place % 10)).padStart(2, '0')}`;
			await reportOf(town, name, found(unitReports.get(town.organization(name)), name), on, year);
		}
	}
	await enterInterimRequest(town);
}

/** For the continuation units are asked once more; two have said that all is unchanged, the others are still asked. */
async function enterInterimRequest(town: Town): Promise<void> {
	const { unitReports } = unwrap(
		await requestProgress(town.as(lead, '2026-11-02'), {
			unitIds: 'all',
			period: { from: '2026-01-01', until: '2026-10-31' },
			dueOn: '2026-11-30',
			note: 'Zwischenstand für die Situationsanalyse der Fortschreibung.',
		}),
	);
	for (const unit of ['Kulturamt', 'Gesundheitsamt'] as const)
		await reportOf(town, unit, found(unitReports.get(town.organization(unit)), unit), '2026-11-12', null);
}

async function reportOf(
	town: Town,
	unit: string,
	unitReportId: Id,
	on: string,
	year: ReportYear | null,
): Promise<void> {
	const sheets = await sheetsOn(town, on);
	const own = sheets.filter(
		({ unitName, judgements }) => unitName === unit && isAskedAbout(judgements.implementation),
	);
	const idOf = (title: string) =>
		found(
			sheets.find((sheet) => sheet.title === title),
			title,
		).id;
	unwrap(
		await submitProgress(town.byLinkOf(headOf(unit), unit, on), {
			unitReportId,
			progress: own.map((sheet) =>
				progressOf(sheet, year === null ? 'unchanged' : said(sheet.title, year), idOf),
			),
		}),
	);
}

const lifeOf = new Map(lives.map(({ measure, life }) => [measure, life]));

/** What a unit said of a measure; of one that a split brought forth, nothing new. */
function said(title: string, year: ReportYear): YearReport | 'unchanged' {
	return lifeOf.get(title)?.[year] ?? 'unchanged';
}

function progressOf(
	{ id: sheetId, judgements: current }: SheetWithUnit,
	report: YearReport | 'unchanged',
	idOf: (title: string) => Id,
): Progress {
	if (report === 'unchanged') return { sheetId, unchanged: true, text: '', judgements: [], spentCents: null };
	const reason = report.text;
	const judgements: NewJudgement[] = [];
	if (report.implementation !== current.implementation)
		judgements.push({ kind: 'implementation', value: report.implementation, reason, ...endOf(report, idOf) });
	for (const kind of ['schedule', 'effect'] as const)
		if (report[kind] !== current[kind]) judgements.push({ kind, value: report[kind], reason });
	return {
		sheetId,
		unchanged: false,
		text: report.text,
		judgements,
		spentCents: report.spent === undefined ? null : report.spent * 100,
	};
}

/** The decision behind an end or a change, and what goes on instead. */
function endOf(report: YearReport, idOf: (title: string) => Id): Partial<NewJudgement> {
	const decision = 'decision' in report ? report.decision : undefined;
	return {
		...(decision && { decision: { number: decision.paper, decidedOn: decision.date } }),
		...('mergedInto' in report && { mergedInto: [idOf(report.mergedInto)] }),
		...('splitInto' in report && { splitInto: report.splitInto }),
	};
}
