import { isId, newId, type Id } from '#shared/ids.ts';
import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { measuresOfEditions, type EditionMeasure } from '#concept/server/edition-measures.ts';
import { listEditions } from '#concept/server/read-editions.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { linkNodes, recordNodes, recordUnknownNodes } from '#thread/server/record.ts';
import { implementationAbilities } from '../domain/abilities.ts';
import type { ImplementationEvents } from '../domain/events.ts';
import { sheetName } from '../domain/sheet.ts';
import { unitFinder } from '../domain/unit-names.ts';
import { addContributingUnits } from './sheet-unit.store.ts';
import { addToEdition, findSheetsOfElements, insertSheets, lockOpening, setUnits } from './sheet.store.ts';

export interface Opened {
	/** Sheets that are new. */
	readonly opened: number;
	/** Measures that had a sheet from an earlier edition, and keep it. */
	readonly continued: number;
	/** Measures whose responsible unit, as the concept names it, is no organisation known here. */
	readonly unmatched: readonly { readonly sheetId: Id; readonly name: string; readonly leadUnit: string }[];
}

/**
 * Opens a sheet for every measure of an adopted edition. Safe to repeat: what has a sheet keeps it, and what had no
 * responsible unit gets one when its name is known by now.
 */
export async function openMeasureSheets(
	context: Context,
	editionId: Id,
): Promise<Result<Opened, 'forbidden' | 'notFound' | 'editionNotAdopted'>> {
	if (!implementationAbilities.openSheets(context.actor)) return failure('forbidden');
	if (!isId(editionId)) return failure('notFound');
	const edition = (await listEditions(context)).find(({ id }) => id === editionId);
	if (!edition) return failure('notFound');
	if (edition.state !== 'adopted' && edition.state !== 'updated') return failure('editionNotAdopted');
	return inTransaction(context, async (tx) => {
		await lockOpening(tx);
		const measures = await measuresOfEditions(tx, [editionId]);
		const sheets = await withSheets(tx, measures);
		const added = await addToEdition(
			tx,
			editionId,
			sheets.map(({ sheetId, measure }) => ({ sheetId, elementId: measure.elementId })),
		);
		await toThread(tx, sheets, edition.decidedOn ?? plainDateAt(edition.publishedAt));
		const fresh = sheets.filter(({ isNew }) => isNew);
		const unmatched = sheets.filter(({ unitId }) => unitId === null);
		if (added > 0)
			await appendEvent<ImplementationEvents, 'sheets.opened'>(tx, {
				type: 'sheets.opened',
				version: 1,
				subject: { kind: 'edition', id: editionId },
				payload: { opened: fresh.length, continued: added - fresh.length, unmatched: unmatched.length },
			});
		return success({
			opened: fresh.length,
			continued: added - fresh.length,
			unmatched: unmatched.map(({ sheetId, measure }) => ({
				sheetId,
				name: sheetName(measure),
				leadUnit: measure.details?.leadUnit ?? '',
			})),
		});
	});
}

interface MeasureWithSheet {
	readonly sheetId: Id;
	readonly unitId: Id | null;
	readonly isNew: boolean;
	readonly measure: EditionMeasure;
}

/** The sheets there are, and new ones for the rest, each with the unit that the concept names. */
async function withSheets(
	tx: Transaction,
	measures: readonly EditionMeasure[],
): Promise<readonly MeasureWithSheet[]> {
	const unitOf = unitFinder((await organizationsById(tx)).values());
	const known = await findSheetsOfElements(
		tx,
		measures.map(({ elementId }) => elementId),
	);
	const byElement = new Map(known.map((sheet) => [sheet.elementId, sheet]));
	const all = measures.map((measure) => {
		const sheet = byElement.get(measure.elementId);
		return {
			sheetId: sheet?.id ?? newId(),
			unitId: sheet?.unitId ?? unitOf(measure.details?.leadUnit ?? ''),
			isNew: sheet === undefined,
			measure,
		};
	});
	const fresh = all.filter(({ isNew }) => isNew);
	await insertSheets(
		tx,
		fresh.map(({ sheetId, unitId, measure }) => ({
			id: sheetId,
			elementId: measure.elementId,
			title: '',
			unitId,
		})),
	);
	await setUnits(
		tx,
		all.flatMap(({ sheetId: id, unitId, isNew, measure }) =>
			!isNew && unitId !== null && byElement.get(measure.elementId)?.unitId === null ? [{ id, unitId }] : [],
		),
	);
	await addContributingUnits(
		tx,
		fresh.flatMap(({ sheetId, measure }) =>
			[...new Set((measure.details?.contributingUnits ?? []).map(unitOf))]
				.filter((unitId): unitId is Id => unitId !== null)
				.map((unitId) => ({ sheetId, unitId })),
		),
	);
	return all;
}

async function toThread(
	tx: Transaction,
	sheets: readonly MeasureWithSheet[],
	occurredOn: PlainDate,
): Promise<void> {
	await recordUnknownNodes(
		tx,
		...sheets.map(({ measure }) => ({
			ref: { kind: 'element', id: measure.elementId } as const,
			title: sheetName(measure),
			visibility: 'public' as const,
		})),
	);
	await recordNodes(
		tx,
		...sheets.map(({ sheetId, measure }) => ({
			ref: { kind: 'measureSheet', id: sheetId } as const,
			title: sheetName(measure),
			visibility: 'public' as const,
			occurredOn,
		})),
	);
	await linkNodes(
		tx,
		...sheets.map(({ sheetId, measure }) => ({
			from: { kind: 'element', id: measure.elementId } as const,
			relation: 'carriedOutBy' as const,
			to: { kind: 'measureSheet', id: sheetId } as const,
		})),
	);
}
