import { fail, redirect } from '@sveltejs/kit';
import { listFieldsOfAction } from '#concept/server/element-names.ts';
import { groupTypes } from '#people/domain/organization.ts';
import { listOrganizations } from '#people/server/list-organizations.ts';
import { statusOf } from '#platform/http/failures.ts';
import { formErrors } from '#process/components/words.ts';
import { processAbilities } from '#process/domain/abilities.ts';
import { templateIds, templates } from '#process/domain/templates/templates.ts';
import { listMandates } from '#process/server/read-mandates.ts';
import { startProcess } from '#process/server/start-process.ts';
import { readDateField } from '#ui/date-input.ts';
import { assertMay } from '../../assert-may.ts';
import { text } from '../../konzept/done.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	assertMay(context, processAbilities.planProcess(context.actor));
	const groups = (await listOrganizations(context, groupTypes)).filter(({ endedOn }) => endedOn === null);
	const fields = await listFieldsOfAction(context);
	return {
		mandates: (await listMandates(context)).map(({ id, title }) => ({ value: id, label: title })),
		chosen: url.searchParams.get('auftrag') ?? '',
		groups: groups.map(({ id, name }) => ({ value: id, label: name })),
		elements: fields.map(({ id, title }) => ({ value: id, label: title })),
		templates: templateIds.map((id) => ({
			value: id,
			label: templates[id].title,
			hint: templates[id].description,
		})),
		/** As many fields as there are, and some more. */
		rows: Math.max(6, fields.length + 1),
	};
};

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const form = await request.formData();
		const all = (name: string) => form.getAll(name).map((value) => (typeof value === 'string' ? value : ''));
		const [titles, groups, elements] = [all('fieldTitle'), all('group'), all('element')];
		const typed = {
			mandateId: text(form, 'mandateId'),
			title: text(form, 'title'),
			template: text(form, 'template'),
			startsOn: text(form, 'startsOn'),
			fields: titles.map((title, place) => ({
				title,
				groupId: groups[place] ?? '',
				elementId: elements[place] ?? '',
			})),
		};
		const started = await startProcess(context, {
			mandateId: typed.mandateId,
			title: typed.title,
			template: templateIds.find((id) => id === typed.template) ?? 'workingGroupsInSequence',
			startsOn: readDateField(form, 'startsOn') ?? '',
			fields: typed.fields
				.filter(({ title, groupId, elementId }) => `${title}${groupId}${elementId}`.trim() !== '')
				.map(({ title, groupId, elementId }) => ({
					title,
					groupId: groupId || null,
					elementId: elementId || null,
				})),
		});
		if (started.ok) redirect(303, `/arbeit/prozess/${started.value.id}?getan=begonnen`);
		const first = started.failure.code === 'notFound' ? 'mandateId' : 'title';
		return fail(statusOf(started.failure), {
			...typed,
			errors: formErrors(started.failure, context.locale, first).map((error) =>
				error.field === 'fields' ? { ...error, field: 'fieldTitle-0' } : error,
			),
		});
	},
};
