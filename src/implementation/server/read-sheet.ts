import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import { personNames } from '#people/server/person-names.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { implementationAbilities, mayReadInternals, mayWriteSheet } from '../domain/abilities.ts';
import { overdueOf, type OverdueKind } from '../domain/overdue.ts';
import type { YearResources } from '../domain/resources.ts';
import type { OwnerRole } from '../domain/vocabulary.ts';
import { findMissed } from './attention.store.ts';
import { loadSheets } from './load-sheets.ts';
import { findFormerOwners, findOwners } from './owner.store.ts';
import { findMilestones, findResources, type Milestone } from './plan.store.ts';
import type { SheetWithUnit } from './read-sheets.ts';
import { findContributingUnits } from './sheet-unit.store.ts';
import { findNotes, type SheetNotes } from './sheet.store.ts';
import { wordsOf, type Words } from './words.ts';

interface PersonOfSheet {
	readonly personId: Id;
	/** Empty when the person was erased. */
	readonly name: string;
}

interface FormerOwner {
	readonly role: string;
	readonly name: string;
	readonly since: Date;
	readonly until: Date;
	readonly reason: string;
}

/** A sheet as the workplace reads it. */
export interface SheetReading extends Words {
	readonly sheet: SheetWithUnit;
	readonly overdue: readonly OverdueKind[];
	readonly owner: PersonOfSheet | null;
	readonly deputy: PersonOfSheet | null;
	readonly former: readonly FormerOwner[];
	readonly contributing: readonly { readonly id: Id; readonly name: string }[];
	/** By the day; those that are none any more stand in `dropped`. */
	readonly milestones: readonly Milestone[];
	readonly dropped: readonly Milestone[];
	readonly years: readonly YearResources[];
	/** Risks and notes; null for whoever may not read them. */
	readonly internals: SheetNotes | null;
	readonly may: { readonly write: boolean; readonly assign: boolean };
}

export async function readSheet(
	context: Context,
	id: Id,
): Promise<Result<SheetReading, 'forbidden' | 'notFound'>> {
	if (!implementationAbilities.readSheets(context.actor)) return failure('forbidden');
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const [sheet] = await loadSheets(tx, { published: false, ids: [id] });
		if (!sheet) return failure('notFound');
		const units = await organizationsById(tx);
		const unitName = (unitId: Id | null) => units.get(unitId ?? '')?.name ?? '';
		const milestones = await findMilestones(tx, [id]);
		const contributing = await findContributingUnits(tx, [id]);
		const today = plainDateAt(tx.now);
		return success({
			sheet: { ...sheet, unitName: unitName(sheet.unitId) },
			overdue: overdueOf(sheet, await findMissed(tx, today), today),
			...(await peopleOf(tx, id)),
			contributing: contributing.map(({ unitId }) => ({ id: unitId, name: unitName(unitId) })),
			milestones: milestones.filter(({ droppedReason }) => droppedReason === null),
			dropped: milestones.filter(({ droppedReason }) => droppedReason !== null),
			years: await findResources(tx, id),
			internals: mayReadInternals(tx.actor, sheet) ? await findNotes(tx, id) : null,
			may: { write: mayWriteSheet(tx.actor, sheet), assign: implementationAbilities.assignUnits(tx.actor) },
			...(await wordsOf(tx, id, false)),
		});
	});
}

async function peopleOf(
	tx: Transaction,
	sheetId: Id,
): Promise<Pick<SheetReading, 'owner' | 'deputy' | 'former'>> {
	const owners = await findOwners(tx, { sheetIds: [sheetId] });
	const former = await findFormerOwners(tx, sheetId);
	const names = await personNames(
		tx,
		[...owners, ...former].map(({ personId }) => personId),
	);
	const inRole = (wanted: OwnerRole) => {
		const found = owners.find(({ role }) => role === wanted);
		return found ? { personId: found.personId, name: names.get(found.personId) ?? '' } : null;
	};
	return {
		owner: inRole('owner'),
		deputy: inRole('deputy'),
		former: former.map(({ role, personId, since, until, endedReason }) => ({
			role,
			name: names.get(personId) ?? '',
			since,
			until: until ?? since,
			reason: endedReason ?? '',
		})),
	};
}

/** A measure as everybody reads it: what was published, and nobody's name. */
export interface PublicSheet extends Words {
	readonly sheet: SheetWithUnit;
	readonly contributing: readonly string[];
}

export async function readPublishedSheet(context: Context, id: Id): Promise<Result<PublicSheet, 'notFound'>> {
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const [sheet] = await loadSheets(tx, { published: true, ids: [id] });
		if (!sheet) return failure('notFound');
		const units = await organizationsById(tx);
		const contributing = await findContributingUnits(tx, [id]);
		return success({
			sheet: { ...sheet, unitName: units.get(sheet.unitId ?? '')?.name ?? '' },
			contributing: contributing.flatMap(({ unitId }) => units.get(unitId)?.name ?? []),
			...(await wordsOf(tx, id, true)),
		});
	});
}
