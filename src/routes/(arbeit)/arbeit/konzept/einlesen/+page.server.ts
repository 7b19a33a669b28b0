import { fail, redirect } from '@sveltejs/kit';
import { listImports } from '#exchange/import/server/read-imports.ts';
import { openImport } from '#exchange/import/server/open-import.ts';
import { largestFile } from '#exchange/read/limits.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { m } from '#paraglide/messages.js';
import { readableSize } from '#shared/readable-size.ts';
import { titleSentence } from './title-sentence.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const imports = await listImports(locals.context);
	if (!imports.ok) refuse(locals.context, imports.failure);
	return {
		imports: imports.value,
		limit: readableSize(largestFile),
		discarded: url.searchParams.get('getan') === 'verworfen',
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await request.formData();
		const file = form.get('datei');
		const title = String(form.get('titel') ?? '');
		if (!(file instanceof File) || file.name === '')
			return fail(400, { title, field: 'datei', message: m.exchange_file_missing() });
		const opened = await openImport(locals.context, {
			bytes:
				file.size > largestFile ? new Uint8Array(largestFile + 1) : new Uint8Array(await file.arrayBuffer()),
			fileName: file.name,
			title,
		});
		if (!opened.ok && opened.failure.fields['title'])
			return fail(400, { title, field: 'titel', message: titleSentence(opened.failure.fields['title']) });
		if (!opened.ok)
			return fail(statusOf(opened.failure), {
				title,
				field: 'datei',
				message: m.exchange_file_refused({
					file: file.name.slice(-120),
					reason: sentenceOf(opened.failure, locals.context.locale),
				}),
			});
		redirect(303, `/arbeit/konzept/einlesen/${opened.value.id}?getan=eingelesen`);
	},
};
