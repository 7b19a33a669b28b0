import { plainDateAt } from '#shared/plain-date.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { groupTypes, type Organization } from '../domain/organization.ts';
import { countMembers } from './membership.store.ts';
import { findOrganizations } from './organization.store.ts';

/** The groups that work on the concept, as everybody may see them: how many, but not who, belongs to each. */
export async function listGroups(
	context: Context,
): Promise<readonly (Organization & { readonly members: number })[]> {
	return inTransaction(context, async (tx) => {
		const groups = await findOrganizations(tx, groupTypes);
		const members = await countMembers(tx, plainDateAt(tx.now));
		return groups.map((group) => ({ ...group, members: members.get(group.id) ?? 0 }));
	});
}
