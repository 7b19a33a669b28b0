import { fail, redirect } from '@sveltejs/kit';
import { errorsOf } from '#process/components/event-errors.ts';
import { readRegistrationForm } from '#process/components/typed-registration.ts';
import {
	cancelOwnRegistration,
	changeOwnRegistration,
	readOwnRegistration,
} from '#process/server/own-registration.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url, setHeaders }) => {
	// The address is a key: it stands in no cache, in no index, and goes to no other page.
	setHeaders({
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex',
	});
	const own = await readOwnRegistration(context, params.token);
	if (!own.ok) refuse(context, own.failure);
	return { ...own.value, changed: url.searchParams.has('geaendert') };
};

export const actions: Actions = {
	aendern: async ({ locals: { context }, params, request }) => {
		const typed = readRegistrationForm(await request.formData());
		const changed = await changeOwnRegistration(context, { ...typed, token: params.token });
		if (changed.ok) redirect(303, `/meine-anmeldung/${params.token}?geaendert`);
		const { failure } = changed;
		if (failure.code === 'notFound' || failure.code === 'linkExpired') refuse(context, failure);
		return fail(statusOf(failure), { typed, errors: errorsOf(failure, context.locale) });
	},
	absagen: async ({ locals: { context }, params }) => {
		const cancelled = await cancelOwnRegistration(context, params.token);
		if (!cancelled.ok) refuse(context, cancelled.failure);
		redirect(303, '/termine?getan=abgesagt');
	},
};
