import { readDraft } from '#concept/server/read-draft.ts';
import type { NumberedTree } from '#concept/domain/diff/comparison.ts';
import type { OrganizationType } from '#people/domain/organization.ts';
import { listOrganizations } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { refuse } from '#platform/http/refuse.ts';

/** The working draft, or an empty one while there is no concept: forms then say what is missing. */
export async function openDraft(context: Context): Promise<NumberedTree> {
	const draft = await readDraft(context);
	if (draft.ok) return draft.value;
	if (draft.failure.code !== 'notFound') refuse(context, draft.failure);
	return { tree: [], numbers: new Map() };
}

/** Organisations that exist today, to choose from. */
export async function organizationChoices(
	context: Context,
	types: readonly OrganizationType[],
): Promise<{ value: string; label: string }[]> {
	const all = await listOrganizations(context, types);
	return all.filter(({ endedOn }) => endedOn === null).map(({ id, name }) => ({ value: id, label: name }));
}
