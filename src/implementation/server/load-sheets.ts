import { measuresOfEditions, type EditionMeasure } from '#concept/server/edition-measures.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Sheet } from '../domain/sheet.ts';
import { atAdoption } from '../domain/vocabulary.ts';
import { findSheets, type Selection, type SheetRow } from './sheet.store.ts';

/** Sheets in the order of the concept, successors of a split behind them: two statements, however many. */
export async function loadSheets(tx: Transaction, selection: Selection): Promise<readonly Sheet[]> {
	const rows = await findSheets(tx, selection);
	const standing = rows.flatMap(({ editionId, elementId }) =>
		editionId !== null && elementId !== null ? [{ editionId, elementId }] : [],
	);
	const measures = await measuresOfEditions(
		tx,
		standing.map(({ editionId }) => editionId),
		selection.ids && standing.map(({ elementId }) => elementId),
	);
	const places = new Map(measures.map((measure, place) => [keyOf(measure), { measure, place }]));
	const last = measures.length;
	return rows
		.map((row) => ({ row, found: places.get(keyOf(row)) }))
		.toSorted((a, b) => (a.found?.place ?? last) - (b.found?.place ?? last))
		.map(({ row, found }) => toSheet(row, found?.measure));
}

function keyOf({ editionId, elementId }: Pick<SheetRow, 'editionId' | 'elementId'>): string {
	return `${editionId ?? ''} ${elementId ?? ''}`;
}

function toSheet(row: SheetRow, measure: EditionMeasure | undefined): Sheet {
	const { implementation, schedule, effect, title, ...rest } = row;
	return {
		...rest,
		number: measure?.number ?? '',
		title: measure?.title ?? title,
		fieldId: measure?.fieldId ?? null,
		fieldTitle: measure?.fieldTitle ?? '',
		period: measure?.details?.period ?? '',
		leadUnit: measure?.details?.leadUnit ?? '',
		judgements: {
			implementation: implementation ?? atAdoption.implementation,
			schedule: schedule ?? atAdoption.schedule,
			effect: effect ?? atAdoption.effect,
		},
	};
}
