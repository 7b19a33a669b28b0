import { newId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { oneLine } from '#shared/text-input.ts';
import { has } from '#people/domain/roles.ts';
import type { Transaction } from '#platform/transaction.ts';
import { linkNodes, recordNodes, type Link, type Recorded } from '#thread/server/record.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { kindWord, valueWord } from '../components/words.ts';
import type { NewJudgement } from '../domain/judging.ts';
import type { Sheet } from '../domain/sheet.ts';
import { insertJudgements, type NewJudgementRow } from './judgement.store.ts';
import { insertSheets, type NewSheet } from './sheet.store.ts';

export interface Pronounced {
	readonly sheet: Sheet;
	readonly judgement: NewJudgement;
	/** The report in which it is said. */
	readonly reportId?: Id;
}

/** Words of the lead are public at once; what a unit says waits until the lead has read it. */
export function isPublishedAtOnce(tx: Transaction): boolean {
	return has(tx.actor, 'processLead');
}

/**
 * Writes down judgements that were checked before, opens the sheets of what a split brings forth, and tells the
 * thread: a fixed number of statements for any number of judgements.
 */
export async function pronounce(tx: Transaction, pronounced: readonly Pronounced[]): Promise<readonly Id[]> {
	const sheets: NewSheet[] = [];
	const rows = pronounced.map(({ sheet, judgement, reportId = null }) => {
		const fresh = judgement.value === 'split' ? successorsOf(sheet, judgement) : [];
		sheets.push(...fresh);
		return rowOf(tx, sheet, judgement, reportId, [
			...fresh.map(({ id }) => id),
			...(judgement.value === 'merged' ? (judgement.mergedInto ?? []) : []),
		]);
	});
	await insertSheets(tx, sheets);
	await insertJudgements(tx, rows);
	await recordNodes(
		tx,
		...sheets.map(({ id, title }): Recorded => ({
			ref: { kind: 'measureSheet', id },
			title,
			visibility: isPublishedAtOnce(tx) ? 'public' : 'internal',
		})),
		...rows.map((row) => nodeOfJudgement(row)),
	);
	await linkNodes(tx, ...rows.flatMap(linksOf));
	return rows.map(({ id }) => id);
}

function successorsOf({ unitId }: Sheet, { splitInto = [] }: NewJudgement): readonly NewSheet[] {
	return splitInto.map((title) => ({ id: newId(), elementId: null, title: oneLine(title), unitId }));
}

function rowOf(
	tx: Transaction,
	sheet: Sheet,
	judgement: NewJudgement,
	reportId: Id | null,
	successors: readonly Id[],
): NewJudgementRow {
	return {
		id: newId(),
		sheetId: sheet.id,
		kind: judgement.kind,
		value: judgement.value,
		reason: judgement.reason.trim(),
		judgedOn: plainDateAt(tx.now),
		judgedBy: tx.actor.personId,
		reportId,
		decisionNumber: judgement.decision ? oneLine(judgement.decision.number) : null,
		decidedOn: judgement.decision?.decidedOn ?? null,
		reopened: judgement.reopen ?? false,
		publishedAt: isPublishedAtOnce(tx) ? tx.now : null,
		successors,
	};
}

/** A judgement as the thread knows it, before and after it is published. */
export function nodeOfJudgement({
	id,
	kind,
	value,
	judgedOn,
	publishedAt,
}: Pick<NewJudgementRow, 'id' | 'kind' | 'value' | 'judgedOn' | 'publishedAt'>): Recorded {
	return {
		ref: { kind: 'judgement', id },
		title: `${kindWord(kind, 'de')}: ${valueWord(kind, value, 'de')}`,
		visibility: publishedAt === null ? 'internal' : 'public',
		occurredOn: judgedOn,
	};
}

function linksOf({ id, sheetId, value, successors }: NewJudgementRow): readonly Link[] {
	const sheet: Ref = { kind: 'measureSheet', id: sheetId };
	return [
		{ from: sheet, relation: 'judgedIn', to: { kind: 'judgement', id } },
		...successors.map((successor) => ({
			from: sheet,
			relation: value === 'merged' ? ('mergedInto' as const) : ('splitInto' as const),
			to: { kind: 'measureSheet' as const, id: successor },
		})),
	];
}
