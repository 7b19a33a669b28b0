import { fail, redirect } from '@sveltejs/kit';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { processAbilities } from '#process/domain/abilities.ts';
import { publishProcess } from '#process/server/publish-process.ts';
import { readProcess } from '#process/server/read-process.ts';
import { assertMay } from '../../../assert-may.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	assertMay(context, processAbilities.publishProcess(context.actor));
	const found = await readProcess(context, params.id);
	if (!found.ok) refuse(context, found.failure);
	const { process, steps, fields } = found.value;
	return {
		id: process.id,
		title: process.title,
		steps: steps.length,
		fields: fields.map(({ title }) => title),
	};
};

export const actions: Actions = {
	default: async ({ locals: { context }, params }) => {
		const published = await publishProcess(context, params.id);
		if (published.ok) redirect(303, `/arbeit/prozess/${params.id}?getan=veroeffentlicht`);
		return fail(statusOf(published.failure), { message: sentenceOf(published.failure, context.locale) });
	},
};
