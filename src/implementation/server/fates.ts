import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { measuresOfEditions } from '#concept/server/edition-measures.ts';
import type { Transaction } from '#platform/transaction.ts';
import { sheetName } from '../domain/sheet.ts';
import { atAdoption, type Judgements } from '../domain/vocabulary.ts';
import { findFates, type FateRow } from './fates.store.ts';

/** What became of a measure, why, and what goes on in its place. */
export interface Fate extends Judgements {
	/** Null for an adopted measure whose sheet was never opened. */
	readonly sheetId: Id | null;
	/** Null for a measure that a split brought forth. */
	readonly elementId: Id | null;
	/** As cited; empty when it has none. */
	readonly number: string;
	readonly title: string;
	readonly fieldTitle: string;
	readonly unitId: Id | null;
	/** Of the judgement on the implementation; of a late measure why it is late. Empty before the first. */
	readonly reason: string;
	readonly judgedOn: PlainDate | null;
	readonly decision: { readonly number: string; readonly decidedOn: PlainDate } | null;
	/** Names of the measures that it was merged or split into. */
	readonly successors: readonly string[];
}

/**
 * Other rooms' door: every measure of an edition exactly once, in the order of the concept, and behind them the
 * measures that splits brought forth. Judged by what is public; by what some reports say besides, where they are named.
 */
export async function fatesOf(
	tx: Transaction,
	editionId: Id,
	{ acceptedReports = [] }: { readonly acceptedReports?: readonly Id[] } = {},
): Promise<readonly Fate[]> {
	const measures = await measuresOfEditions(tx, [editionId]);
	const rows = await findFates(tx, acceptedReports);
	const byElement = new Map(rows.map((row) => [row.elementId, row]));
	const titles = new Map(measures.map((measure) => [measure.elementId, sheetName(measure)]));
	const names = new Map(
		rows.map((row) => [row.sheetId, row.title || (titles.get(row.elementId ?? '') ?? '')]),
	);
	// What a split brought forth is known to everybody with the split itself.
	const successors = new Set(
		rows.filter(({ implementation }) => implementation === 'split').flatMap((row) => row.successors),
	);
	return [
		...measures.map(({ elementId, number, title, fieldTitle }) => ({
			...standing(byElement.get(elementId), names),
			elementId,
			number,
			title,
			fieldTitle,
		})),
		...rows
			.filter(({ elementId, sheetId }) => elementId === null && successors.has(sheetId))
			.map((row) => ({
				...standing(row, names),
				elementId: null,
				number: '',
				title: row.title,
				fieldTitle: '',
			})),
	];
}

function standing(row: FateRow | undefined, names: ReadonlyMap<Id, string>) {
	return {
		sheetId: row?.sheetId ?? null,
		unitId: row?.unitId ?? null,
		implementation: row?.implementation ?? atAdoption.implementation,
		schedule: row?.schedule ?? atAdoption.schedule,
		effect: row?.effect ?? atAdoption.effect,
		reason: row?.reason ?? '',
		judgedOn: row?.judgedOn ?? null,
		decision:
			row?.decisionNumber && row.decidedOn ? { number: row.decisionNumber, decidedOn: row.decidedOn } : null,
		successors: (row?.successors ?? []).map((id) => names.get(id) ?? '').filter((name) => name !== ''),
	};
}
