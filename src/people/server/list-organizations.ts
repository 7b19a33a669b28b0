import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { Transaction } from '#platform/transaction.ts';
import { organizationTypes, type Organization, type OrganizationType } from '../domain/organization.ts';
import { findOrganizations } from './organization.store.ts';

/** Organisations of some types by name, those that have ended included. Their names are public. */
export async function listOrganizations(
	context: Context,
	types: readonly OrganizationType[] = organizationTypes,
): Promise<readonly Organization[]> {
	return inTransaction(context, (tx) => findOrganizations(tx, types));
}

/** Other rooms' door, within their transaction. */
export async function organizationsById(tx: Transaction): Promise<ReadonlyMap<string, Organization>> {
	const all = await findOrganizations(tx, organizationTypes);
	return new Map(all.map((organization) => [organization.id, organization]));
}
