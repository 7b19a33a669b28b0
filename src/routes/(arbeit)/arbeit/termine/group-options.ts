import { bodyTypes, groupTypes } from '#people/domain/organization.ts';
import { listOrganizations } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';

/** Groups and bodies that meet today. */
export async function groupOptions(context: Context): Promise<readonly { id: string; name: string }[]> {
	const all = await listOrganizations(context, [...groupTypes, ...bodyTypes]);
	return all.filter(({ endedOn }) => endedOn === null).map(({ id, name }) => ({ id, name }));
}
