import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { YearResources } from '../domain/resources.ts';

export interface Milestone {
	readonly id: Id;
	readonly sheetId: Id;
	readonly title: string;
	readonly plannedOn: PlainDate;
	readonly actualOn: PlainDate | null;
	/** Why it is no milestone any more; null while it is one. */
	readonly droppedReason: string | null;
}

/** By the day for which they are planned; dropped ones too. */
export async function findMilestones(
	tx: Transaction,
	sheetIds: readonly Id[],
): Promise<readonly Milestone[]> {
	if (sheetIds.length === 0) return [];
	return tx.db
		.selectFrom('milestone')
		.select(['id', 'sheetId', 'title', 'plannedOn', 'actualOn', 'droppedReason'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('sheetId', 'in', sheetIds)
		.orderBy('plannedOn')
		.orderBy('id')
		.execute();
}

/** New ones are added, known ones brought up to date. */
export async function saveMilestones(
	tx: Transaction,
	milestones: readonly Omit<Milestone, 'droppedReason'>[],
): Promise<void> {
	if (milestones.length === 0) return;
	await tx.db
		.insertInto('milestone')
		.values(milestones.map((milestone) => ({ ...milestone, municipalityId: tx.municipality.id })))
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'id']).doUpdateSet((set) => ({
				title: set.ref('excluded.title'),
				plannedOn: set.ref('excluded.plannedOn'),
				actualOn: set.ref('excluded.actualOn'),
			})),
		)
		.execute();
}

export async function dropMilestones(tx: Transaction, ids: readonly Id[], reason: string): Promise<void> {
	if (ids.length === 0) return;
	await tx.db
		.updateTable('milestone')
		.set({ droppedAt: tx.now, droppedReason: reason })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', 'in', ids)
		.execute();
}

const resourceColumns = [
	'year',
	'plannedCents',
	'approvedCents',
	'spentCents',
	'plannedStaff',
	'approvedStaff',
	'actualStaff',
	'budgetPosition',
] as const;

export async function findResources(tx: Transaction, sheetId: Id): Promise<readonly YearResources[]> {
	return tx.db
		.selectFrom('measureResource')
		.select(resourceColumns)
		.where('municipalityId', '=', tx.municipality.id)
		.where('sheetId', '=', sheetId)
		.orderBy('year')
		.execute();
}

export async function saveResources(
	tx: Transaction,
	sheetId: Id,
	years: readonly YearResources[],
): Promise<void> {
	if (years.length === 0) return;
	await tx.db
		.insertInto('measureResource')
		.values(years.map((year) => ({ ...year, sheetId, municipalityId: tx.municipality.id })))
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'sheetId', 'year']).doUpdateSet((set) => ({
				plannedCents: set.ref('excluded.plannedCents'),
				approvedCents: set.ref('excluded.approvedCents'),
				spentCents: set.ref('excluded.spentCents'),
				plannedStaff: set.ref('excluded.plannedStaff'),
				approvedStaff: set.ref('excluded.approvedStaff'),
				actualStaff: set.ref('excluded.actualStaff'),
				budgetPosition: set.ref('excluded.budgetPosition'),
			})),
		)
		.execute();
}

/** What was spent in a year, of many measures at once; everything else stays. */
export async function saveSpent(
	tx: Transaction,
	year: number,
	spent: readonly { readonly sheetId: Id; readonly spentCents: number }[],
): Promise<void> {
	if (spent.length === 0) return;
	await tx.db
		.insertInto('measureResource')
		.values(spent.map((one) => ({ ...one, year, municipalityId: tx.municipality.id })))
		.onConflict((conflict) =>
			conflict
				.columns(['municipalityId', 'sheetId', 'year'])
				.doUpdateSet((set) => ({ spentCents: set.ref('excluded.spentCents') })),
		)
		.execute();
}

/** What was spent in a year, by sheet. */
export async function findSpent(
	tx: Transaction,
	year: number,
	sheetIds: readonly Id[],
): Promise<ReadonlyMap<Id, number>> {
	if (sheetIds.length === 0) return new Map();
	const rows = await tx.db
		.selectFrom('measureResource')
		.select(['sheetId', sql<number>`spent_cents`.as('spentCents')])
		.where('municipalityId', '=', tx.municipality.id)
		.where('sheetId', 'in', sheetIds)
		.where('year', '=', year)
		.where('spentCents', 'is not', null)
		.execute();
	return new Map(rows.map((row) => [row.sheetId, row.spentCents]));
}
