import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';

export interface RequestRow {
	readonly id: Id;
	readonly periodFrom: PlainDate;
	readonly periodUntil: PlainDate;
	readonly dueOn: PlainDate;
	readonly note: string;
}

/** A request with all its units and what each is asked about: three statements. */
export async function insertRequest(
	tx: Transaction,
	request: RequestRow,
	units: readonly { readonly id: Id; readonly unitId: Id; readonly sheetIds: readonly Id[] }[],
): Promise<void> {
	const municipalityId = tx.municipality.id;
	await tx.db
		.insertInto('progressRequest')
		.values({ ...request, municipalityId, requestedAt: tx.now })
		.execute();
	await tx.db
		.insertInto('progressUnit')
		.values(units.map(({ id, unitId }) => ({ id, unitId, requestId: request.id, municipalityId })))
		.execute();
	await tx.db
		.insertInto('progressItem')
		.values(
			units.flatMap(({ id, sheetIds }) =>
				sheetIds.map((sheetId) => ({ municipalityId, progressUnitId: id, sheetId })),
			),
		)
		.execute();
}

export interface UnitReport extends Omit<RequestRow, 'id'> {
	readonly id: Id;
	readonly requestId: Id;
	readonly unitId: Id;
	readonly reminders: number;
	readonly remindedOn: PlainDate | null;
	/** Measures it is asked about, and those of which it has spoken. */
	readonly asked: number;
	readonly reported: number;
}

/** What units were asked, newest request first. */
export async function findUnitReports(
	tx: Transaction,
	of: { readonly ids?: readonly Id[]; readonly unitIds?: readonly Id[] } = {},
): Promise<readonly UnitReport[]> {
	const { ids = null, unitIds = null } = of;
	const { rows } = await sql<UnitReport>`
		SELECT unit.id, unit.request_id AS "requestId", unit.unit_id AS "unitId", unit.reminders,
			unit.reminded_on AS "remindedOn", request.period_from AS "periodFrom", request.period_until AS "periodUntil",
			request.due_on AS "dueOn", request.note, counted.asked, counted.reported
		FROM progress_unit unit
		JOIN progress_request request ON request.municipality_id = unit.municipality_id AND request.id = unit.request_id
		CROSS JOIN LATERAL (
			SELECT count(*)::int AS asked, count(report.id)::int AS reported
			FROM progress_item item
			LEFT JOIN progress_report report ON report.municipality_id = item.municipality_id
				AND report.progress_unit_id = item.progress_unit_id AND report.sheet_id = item.sheet_id
			WHERE item.municipality_id = unit.municipality_id AND item.progress_unit_id = unit.id
		) counted
		WHERE unit.municipality_id = ${tx.municipality.id}
			AND (${ids}::uuid[] IS NULL OR unit.id = ANY (${ids}::uuid[]))
			AND (${unitIds}::uuid[] IS NULL OR unit.unit_id = ANY (${unitIds}::uuid[]))
		ORDER BY request.due_on DESC, request.id DESC, unit.id`.execute(tx.db);
	return rows;
}

export interface ItemRow {
	readonly sheetId: Id;
	readonly draft: unknown;
	readonly reportId: Id | null;
	readonly unchanged: boolean | null;
	readonly text: string | null;
}

export async function findItems(tx: Transaction, progressUnitId: Id): Promise<readonly ItemRow[]> {
	return tx.db
		.selectFrom('progressItem as item')
		.leftJoin('progressReport as report', (join) =>
			join
				.onRef('report.municipalityId', '=', 'item.municipalityId')
				.onRef('report.progressUnitId', '=', 'item.progressUnitId')
				.onRef('report.sheetId', '=', 'item.sheetId'),
		)
		.select(['item.sheetId', 'item.draft', 'report.id as reportId', 'report.unchanged', 'report.text'])
		.where('item.municipalityId', '=', tx.municipality.id)
		.where('item.progressUnitId', '=', progressUnitId)
		.execute();
}

/** Of which measures units were asked, all at once. */
export async function findItemsOf(
	tx: Transaction,
	progressUnitIds: readonly Id[],
): Promise<readonly { readonly progressUnitId: Id; readonly sheetId: Id }[]> {
	if (progressUnitIds.length === 0) return [];
	return tx.db
		.selectFrom('progressItem')
		.select(['progressUnitId', 'sheetId'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('progressUnitId', 'in', progressUnitIds)
		.execute();
}

/** Held, so that two who report for one unit, or remind it, follow each other. @returns how many of them there are */
export async function lockUnitReports(tx: Transaction, ids: readonly Id[]): Promise<number> {
	const rows = await tx.db
		.selectFrom('progressUnit')
		.select('id')
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', 'in', ids)
		.orderBy('id')
		.forNoKeyUpdate()
		.execute();
	return rows.length;
}

export interface NewReport {
	readonly id: Id;
	readonly sheetId: Id;
	readonly progressUnitId: Id;
	readonly unchanged: boolean;
	readonly text: string;
	readonly reportedOn: PlainDate;
}

export async function insertReports(tx: Transaction, reports: readonly NewReport[]): Promise<void> {
	if (reports.length === 0) return;
	await tx.db
		.insertInto('progressReport')
		.values(
			reports.map((report) => ({
				...report,
				municipalityId: tx.municipality.id,
				reportedAt: tx.now,
				reportedBy: tx.actor.personId,
			})),
		)
		.execute();
}

/** Keeps what somebody has typed; null forgets it. */
export async function saveDrafts(
	tx: Transaction,
	progressUnitId: Id,
	drafts: readonly { readonly sheetId: Id; readonly draft: object | null }[],
): Promise<void> {
	if (drafts.length === 0) return;
	await sql`
		UPDATE progress_item SET draft = nullif(given.draft, 'null'::jsonb),
			draft_saved_at = CASE WHEN nullif(given.draft, 'null'::jsonb) IS NULL THEN NULL ELSE ${tx.now}::timestamptz END
		FROM jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb) AS given ("sheetId" uuid, draft jsonb)
		WHERE municipality_id = ${tx.municipality.id} AND progress_unit_id = ${progressUnitId}
			AND progress_item.sheet_id = given."sheetId"`.execute(tx.db);
}

export async function countReminder(tx: Transaction, ids: readonly Id[], day: PlainDate): Promise<void> {
	await tx.db
		.updateTable('progressUnit')
		.set((set) => ({ reminders: set('reminders', '+', 1), remindedOn: day }))
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', 'in', ids)
		.execute();
}

export interface ReportRow {
	readonly id: Id;
	readonly sheetId: Id;
	readonly unchanged: boolean;
	readonly text: string;
	readonly reportedOn: PlainDate;
	readonly reportedBy: Id | null;
	readonly publishedAt: Date | null;
	readonly periodUntil: PlainDate;
}

/** What was said of one sheet, newest first. */
export async function findReports(
	tx: Transaction,
	sheetId: Id,
	published: boolean,
): Promise<readonly ReportRow[]> {
	return tx.db
		.selectFrom('progressReport as report')
		.innerJoin('progressUnit as unit', (join) =>
			join
				.onRef('unit.municipalityId', '=', 'report.municipalityId')
				.onRef('unit.id', '=', 'report.progressUnitId'),
		)
		.innerJoin('progressRequest as request', (join) =>
			join
				.onRef('request.municipalityId', '=', 'unit.municipalityId')
				.onRef('request.id', '=', 'unit.requestId'),
		)
		.select([
			'report.id',
			'report.sheetId',
			'report.unchanged',
			'report.text',
			'report.reportedOn',
			'report.reportedBy',
			'report.publishedAt',
			'request.periodUntil',
		])
		.where('report.municipalityId', '=', tx.municipality.id)
		.where('report.sheetId', '=', sheetId)
		.$if(published, (query) => query.where('report.publishedAt', 'is not', null))
		.orderBy('report.reportedAt', 'desc')
		.orderBy('report.id', 'desc')
		.execute();
}

/** The last words of a report on each sheet, of other requests than this one; "unchanged" has no words. */
export async function findLastReports(
	tx: Transaction,
	exceptProgressUnitId: Id,
	sheetIds: readonly Id[],
): Promise<ReadonlyMap<Id, { readonly text: string; readonly on: PlainDate }>> {
	if (sheetIds.length === 0) return new Map();
	const rows = await tx.db
		.selectFrom('progressReport')
		.distinctOn('sheetId')
		.select(['sheetId', 'text', 'reportedOn'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('sheetId', 'in', sheetIds)
		.where('progressUnitId', '<>', exceptProgressUnitId)
		.where('unchanged', '=', false)
		.orderBy('sheetId')
		.orderBy('reportedAt', 'desc')
		.execute();
	return new Map(rows.map(({ sheetId, text, reportedOn: on }) => [sheetId, { text, on }]));
}

/** Everything said of these sheets is public from now on. @returns the judgements that were not before */
export async function publishAll(
	tx: Transaction,
	sheetIds: readonly Id[],
): Promise<{
	readonly reports: readonly { id: Id; sheetId: Id; reportedOn: PlainDate }[];
	readonly judgements: readonly {
		id: Id;
		sheetId: Id;
		kind: string;
		value: string;
		judgedOn: PlainDate;
	}[];
}> {
	const reports = await tx.db
		.updateTable('progressReport')
		.set({ publishedAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('sheetId', 'in', sheetIds)
		.where('publishedAt', 'is', null)
		.returning(['id', 'sheetId', 'reportedOn'])
		.execute();
	const judgements = await tx.db
		.updateTable('judgement')
		.set({ publishedAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('sheetId', 'in', sheetIds)
		.where('publishedAt', 'is', null)
		.returning(['id', 'sheetId', 'kind', 'value', 'judgedOn'])
		.execute();
	return { reports, judgements };
}
