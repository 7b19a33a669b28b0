import { listOrganizations } from '#people/server/list-organizations.ts';
import { unitTypes } from '#people/domain/organization.ts';
import type { Context } from '#platform/context.ts';
import { fieldErrors } from '#reporting/components/field-sentence.ts';
import type { Failure } from '#shared/result.ts';
import type { Choice } from '#ui/types.ts';
import { failedForm, type Typed } from '../typed-form.ts';

/** A failed action: what was typed, and what is wrong with it. */
export function failed(context: Context, failure: Failure, typed: Typed) {
	return failedForm(context, failure, { typed }, fieldErrors);
}

/** Organisations to choose from, those that have ended left out: all of them, and those of the administration and its groups. */
export async function organizationChoices(
	context: Context,
): Promise<{ readonly organizations: readonly Choice[]; readonly owing: readonly Choice[] }> {
	const all = (await listOrganizations(context)).filter(({ endedOn }) => endedOn === null);
	const choice = ({ id, name }: { id: string; name: string }): Choice => ({ value: id, label: name });
	const owing = [...unitTypes, 'coreGroup', 'steeringGroup', 'divisionHeads'];
	return {
		organizations: all.map(choice),
		owing: all.filter(({ type }) => owing.includes(type)).map(choice),
	};
}
