import { fail } from '@sveltejs/kit';
import { fieldSentence } from '#concept/components/problem-sentence.ts';
import { canonical } from '#concept/domain/canonical.ts';
import { fullNumbers, numberingSchemes, type NumberingSchemeName } from '#concept/domain/numbering.ts';
import { changeSettings } from '#concept/server/change-settings.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { done, text } from '../done.ts';
import { assertMayEdit } from '../may-edit.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const schemeNames = Object.keys(numberingSchemes) as NumberingSchemeName[];

export const load: PageServerLoad = async ({ locals, url }) => {
	assertMayEdit(locals.context);
	const draft = await readDraft(locals.context);
	if (!draft.ok) refuse(locals.context, draft.failure);
	const { concept, tree } = draft.value;
	const chosen = schemeNames.find(
		(name) => canonical(numberingSchemes[name]) === canonical(concept.numbering),
	);
	const samples = tree
		.filter(({ kind }) => kind in numberingSchemes.decimal.rules)
		.filter((element, place, all) => all.findIndex(({ kind }) => kind === element.kind) === place);
	const rendered = schemeNames.map((name) => fullNumbers(tree, numberingSchemes[name]));
	return {
		title: concept.title,
		chosen: chosen ?? 'own',
		samples: samples.map(({ id, title }) => ({
			id,
			title,
			numbers: rendered.map((numbers) => numbers.get(id) ?? ''),
		})),
		done: url.searchParams.get('getan'),
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await request.formData();
		const title = text(form, 'title');
		const wanted = text(form, 'scheme');
		const name = schemeNames.find((one) => one === wanted);
		const draft = await readDraft(locals.context);
		const numbering = name ? numberingSchemes[name] : draft.ok ? draft.value.concept.numbering : null;
		if (!numbering) return fail(404, { title, scheme: wanted, message: '' });
		const changed = await changeSettings(locals.context, { title, numbering });
		if (changed.ok) done('/arbeit/konzept/einstellungen', 'settings');
		const code = changed.failure.fields['title'];
		return fail(statusOf(changed.failure), {
			title,
			scheme: wanted,
			message: code ? fieldSentence('title', code) : sentenceOf(changed.failure, locals.context.locale),
		});
	},
};
