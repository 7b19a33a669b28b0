import type { Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { contactsOf, contactsOfOrganizations, type Contact } from '#people/server/contacts.ts';
import type { Transaction } from '#platform/transaction.ts';
import { findOwners } from './owner.store.ts';

/** Who is written to for a unit: whoever is responsible, and the deputy. */
export type Recipients = ReadonlyMap<Id, readonly Contact[]>;

/**
 * Head and deputy of each unit; where a unit has neither, the owners of its measures and their deputies. Units
 * without anybody have an empty list. Three statements, however many units.
 */
export async function recipientsOf(
	tx: Transaction,
	units: readonly { readonly unitId: Id; readonly sheetIds: readonly Id[] }[],
): Promise<Recipients> {
	const members = await contactsOfOrganizations(
		tx,
		units.map(({ unitId }) => unitId),
		plainDateAt(tx.now),
	);
	const owners = await findOwners(tx, { sheetIds: units.flatMap(({ sheetIds }) => sheetIds) });
	const contacts = await contactsOf(
		tx,
		owners.map(({ personId }) => personId),
	);
	return new Map(
		units.map(({ unitId, sheetIds }) => {
			const heads = members.filter(
				({ organizationId, role }) => organizationId === unitId && (role === 'chair' || role === 'deputy'),
			);
			if (heads.length > 0) return [unitId, heads.toSorted((a, b) => a.role.localeCompare(b.role))];
			const own = owners.filter(({ sheetId }) => sheetIds.includes(sheetId));
			const persons = new Set(own.map(({ personId }) => personId));
			return [unitId, [...persons].flatMap((id) => contacts.get(id) ?? [])];
		}),
	);
}
