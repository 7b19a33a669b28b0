import { fail, redirect } from '@sveltejs/kit';
import { organizationTypeWord } from '#people/components/words.ts';
import { peopleAbilities } from '#people/domain/abilities.ts';
import { organizationTypes } from '#people/domain/organization.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import { listOrganizations } from '#people/server/list-organizations.ts';
import { statusOf } from '#platform/http/failures.ts';
import { formErrors } from '#process/components/words.ts';
import { assertMay } from '../../assert-may.ts';
import { text } from '../../konzept/done.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	assertMay(context, peopleAbilities.manageOrganizations(context.actor));
	const divisions = await listOrganizations(context, ['division']);
	return {
		types: organizationTypes.map((type) => ({ value: type, label: organizationTypeWord(type) })),
		divisions: divisions
			.filter(({ endedOn }) => endedOn === null)
			.map(({ id, name }) => ({ value: id, label: name })),
	};
};

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const form = await request.formData();
		const names = ['type', 'name', 'shortName', 'description', 'parentId'] as const;
		const typed = Object.fromEntries(names.map((name) => [name, text(form, name)])) as Record<
			(typeof names)[number],
			string
		>;
		const type = organizationTypes.find((one) => one === typed.type);
		const created = type
			? await createOrganization(context, { ...typed, type, parentId: typed.parentId || null })
			: {
					ok: false as const,
					failure: { code: 'invalidInput', details: {}, fields: { type: 'required' } },
				};
		if (created.ok) redirect(303, `/arbeit/menschen/${created.value.id}?getan=angelegt`);
		return fail(statusOf(created.failure), {
			...typed,
			errors: formErrors(created.failure, context.locale, 'name'),
		});
	},
};
