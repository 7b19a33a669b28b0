import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { isOneOf, unitTypes } from '#people/domain/organization.ts';
import { contactsOf } from '#people/server/contacts.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import { presentMembers } from '#people/server/present-members.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { mayWriteSheet } from '../domain/abilities.ts';
import { loadSheets } from './load-sheets.ts';
import { findOwners } from './owner.store.ts';
import { findContributingUnits } from './sheet-unit.store.ts';

export interface OwnerChoices {
	/** Those that have not ended. */
	readonly units: readonly { readonly id: Id; readonly name: string }[];
	/** Members of the responsible and the contributing units, and whoever is owner or deputy now. */
	readonly persons: readonly { readonly id: Id; readonly name: string; readonly unitName: string }[];
}

/** Who can be made responsible for a measure. */
export async function ownerChoices(
	context: Context,
	sheetId: Id,
): Promise<Result<OwnerChoices, 'forbidden' | 'notFound'>> {
	if (!isId(sheetId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const [sheet] = await loadSheets(tx, { published: false, ids: [sheetId] });
		if (!sheet) return failure('notFound');
		if (!mayWriteSheet(tx.actor, sheet)) return failure('forbidden');
		const units = await organizationsById(tx);
		const contributing = await findContributingUnits(tx, [sheetId]);
		const own = [sheet.unitId, ...contributing.map(({ unitId }) => unitId)].filter((id) => id !== null);
		const members = await presentMembers(tx, own);
		const owners = await findOwners(tx, { sheetIds: [sheetId] });
		const present = await contactsOf(
			tx,
			owners.map(({ personId }) => personId),
		);
		const persons = new Map([
			...[...present.values()].map(({ personId, name }) => [personId, { name, unitName: '' }] as const),
			...members.map(
				({ personId, name, organizationId }) =>
					[personId, { name, unitName: units.get(organizationId)?.name ?? '' }] as const,
			),
		]);
		return success({
			units: [...units.values()]
				.filter(({ type, endedOn }) => endedOn === null && isOneOf(unitTypes, type))
				.map(({ id, name }) => ({ id, name })),
			persons: [...persons].map(([id, person]) => ({ id, ...person })),
		});
	});
}
