import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { JudgementKind } from '../domain/vocabulary.ts';

export interface JudgementRow {
	readonly id: Id;
	readonly sheetId: Id;
	readonly kind: JudgementKind;
	readonly value: string;
	readonly reason: string;
	readonly judgedOn: PlainDate;
	readonly judgedBy: Id | null;
	readonly reportId: Id | null;
	readonly decisionNumber: string | null;
	readonly decidedOn: PlainDate | null;
	readonly reopened: boolean;
	readonly publishedAt: Date | null;
}

export type NewJudgementRow = JudgementRow & { readonly successors: readonly Id[] };

/** Two statements for any number of them. */
export async function insertJudgements(
	tx: Transaction,
	judgements: readonly NewJudgementRow[],
): Promise<void> {
	if (judgements.length === 0) return;
	const municipalityId = tx.municipality.id;
	await tx.db
		.insertInto('judgement')
		.values(judgements.map(({ successors: _, ...row }) => ({ ...row, municipalityId, judgedAt: tx.now })))
		.execute();
	const successors = judgements.flatMap(({ id, successors: ids }) =>
		ids.map((sheetId) => ({ municipalityId, judgementId: id, sheetId })),
	);
	if (successors.length > 0) await tx.db.insertInto('judgementSuccessor').values(successors).execute();
}

/** All changes of one sheet, newest first. */
export async function findJudgements(
	tx: Transaction,
	sheetId: Id,
	published: boolean,
): Promise<readonly JudgementRow[]> {
	const rows = await tx.db
		.selectFrom('judgement')
		.select([
			'id',
			'sheetId',
			'kind',
			'value',
			'reason',
			'judgedOn',
			'judgedBy',
			'reportId',
			'decisionNumber',
			'decidedOn',
			'reopened',
			'publishedAt',
		])
		.where('municipalityId', '=', tx.municipality.id)
		.where('sheetId', '=', sheetId)
		.$if(published, (query) => query.where('publishedAt', 'is not', null))
		.orderBy('judgedAt', 'desc')
		.orderBy('id', 'desc')
		.execute();
	return rows.map((row) => ({ ...row, kind: row.kind as JudgementKind }));
}

/** Into what sheets were merged or split, and from what they came. */
export async function findSuccessions(
	tx: Transaction,
	sheetId: Id,
	published: boolean,
): Promise<
	readonly { readonly from: Id; readonly to: Id; readonly judgementId: Id; readonly value: string }[]
> {
	return tx.db
		.selectFrom('judgementSuccessor as successor')
		.innerJoin('judgement', (join) =>
			join
				.onRef('judgement.municipalityId', '=', 'successor.municipalityId')
				.onRef('judgement.id', '=', 'successor.judgementId'),
		)
		.select([
			'judgement.sheetId as from',
			'successor.sheetId as to',
			'successor.judgementId',
			'judgement.value',
		])
		.where('successor.municipalityId', '=', tx.municipality.id)
		.where((where) =>
			where.or([where('judgement.sheetId', '=', sheetId), where('successor.sheetId', '=', sheetId)]),
		)
		.$if(published, (query) => query.where('judgement.publishedAt', 'is not', null))
		.execute();
}
