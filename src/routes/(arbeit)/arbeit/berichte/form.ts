import { fail } from '@sveltejs/kit';
import { listOrganizations } from '#people/server/list-organizations.ts';
import { unitTypes } from '#people/domain/organization.ts';
import type { Context } from '#platform/context.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { fieldErrors } from '#reporting/components/field-sentence.ts';
import type { Failure } from '#shared/result.ts';
import { readDateField } from '#ui/date-input.ts';
import type { Choice } from '#ui/types.ts';

/** Fields as they were typed, so that nothing is lost. */
export type Typed = Readonly<Record<string, string>>;

/** Of a field that comes twice the first counts, as everywhere. */
export function typedFields(form: FormData): Typed {
	return Object.fromEntries(
		[...form.entries()]
			.toReversed()
			.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
	);
}

/** A day as the use cases take it: what cannot be read stays what it is and is refused there. */
export function dayOf(form: FormData, name: string): string {
	const day = readDateField(form, name);
	return day === 'invalid' ? 'invalid' : (day ?? '');
}

/** A failed action: what was typed, and what is wrong with it. */
export function failed(context: Context, refused: Failure, typed: Typed) {
	const fields = fieldErrors(refused.fields);
	return fail(statusOf(refused), {
		typed,
		errors:
			fields.length > 0
				? fields
				: [{ field: undefined as string | undefined, message: sentenceOf(refused, context.locale) }],
	});
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
