import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { personNames } from '#people/server/person-names.ts';
import type { Transaction } from '#platform/transaction.ts';
import { sheetName } from '../domain/sheet.ts';
import type { JudgementKind } from '../domain/vocabulary.ts';
import { findJudgements, findSuccessions, type JudgementRow } from './judgement.store.ts';
import { loadSheets } from './load-sheets.ts';
import { findReports, type ReportRow } from './progress.store.ts';

interface Said {
	readonly id: Id;
	readonly on: PlainDate;
	/** Who said it; empty for everybody else than the workplace, and after erasure. */
	readonly by: string;
	readonly published: boolean;
}

/** A judgement or a report: something that was said of a measure. */
export type Word =
	| (Said & {
			readonly is: 'judgement';
			readonly kind: JudgementKind;
			readonly value: string;
			readonly reason: string;
			readonly decisionNumber: string | null;
			readonly decidedOn: PlainDate | null;
			readonly reopened: boolean;
			/** The measures that go on in its place. */
			readonly successors: readonly NamedSheet[];
	  })
	| (Said & {
			readonly is: 'report';
			readonly unchanged: boolean;
			readonly text: string;
			readonly periodUntil: PlainDate;
	  });

export interface NamedSheet {
	readonly id: Id;
	readonly name: string;
}

export interface Words {
	/** Newest first. */
	readonly words: readonly Word[];
	/** The measures from which this one came. */
	readonly origins: readonly NamedSheet[];
}

/** All that was said of one measure: six statements, however much. */
export async function wordsOf(tx: Transaction, sheetId: Id, published: boolean): Promise<Words> {
	const judgements = await findJudgements(tx, sheetId, published);
	const reports = await findReports(tx, sheetId, published);
	const successions = await findSuccessions(tx, sheetId, published);
	const others = [...new Set(successions.map(({ from, to }) => (from === sheetId ? to : from)))];
	const named = new Map(
		(others.length === 0 ? [] : await loadSheets(tx, { published, ids: others })).map((sheet) => [
			sheet.id,
			{ id: sheet.id, name: sheetName(sheet) },
		]),
	);
	const names = published
		? new Map<Id, string>()
		: await personNames(tx, [
				...judgements.map(({ judgedBy }) => judgedBy),
				...reports.map(({ reportedBy }) => reportedBy),
			]);
	const sheets = (ids: readonly Id[]) => ids.flatMap((id) => named.get(id) ?? []);
	const words = [
		...judgements.map((row) =>
			wordOfJudgement(
				row,
				names.get(row.judgedBy ?? '') ?? '',
				sheets(successions.filter(({ judgementId }) => judgementId === row.id).map(({ to }) => to)),
			),
		),
		...reports.map((row) => wordOfReport(row, names.get(row.reportedBy ?? '') ?? '')),
	];
	return {
		words: words.toSorted((a, b) => b.on.localeCompare(a.on) || b.id.localeCompare(a.id)),
		origins: sheets(successions.filter(({ to }) => to === sheetId).map(({ from }) => from)),
	};
}

function wordOfJudgement(row: JudgementRow, by: string, successors: readonly NamedSheet[]): Word {
	const { id, kind, value, reason, decisionNumber, decidedOn, reopened, publishedAt } = row;
	const said = { id, on: row.judgedOn, by, published: publishedAt !== null };
	return { is: 'judgement', ...said, kind, value, reason, decisionNumber, decidedOn, reopened, successors };
}

function wordOfReport(
	{ id, reportedOn, publishedAt, unchanged, text, periodUntil }: ReportRow,
	by: string,
): Word {
	return {
		is: 'report',
		id,
		on: reportedOn,
		by,
		published: publishedAt !== null,
		unchanged,
		text,
		periodUntil,
	};
}
