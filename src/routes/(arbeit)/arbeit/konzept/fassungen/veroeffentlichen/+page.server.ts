import { fail } from '@sveltejs/kit';
import { kindWord } from '#concept/components/kind-words.ts';
import { fieldSentence } from '#concept/components/problem-sentence.ts';
import { compareTrees } from '#concept/domain/diff/compare-trees.ts';
import { editionStates, type EditionState } from '#concept/domain/edition.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import { excerpt } from '#concept/domain/view/outline.ts';
import { checkPublication } from '#concept/server/publish-edition.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { readEdition } from '#concept/server/read-editions.ts';
import { countOwedReasons, publishExplained } from '#consolidation/server/publish-draft.ts';
import type { Context } from '#platform/context.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { Id } from '#shared/ids.ts';
import { readDateField } from '#ui/date-input.ts';
import { done, text } from '../../done.ts';
import { assertMayEdit } from '../../may-edit.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals }) => {
	assertMayEdit(locals.context);
	return openDraftState(locals.context);
};

const shown = 200;

async function openDraftState(context: Context) {
	const draft = await readDraft(context);
	if (!draft.ok) refuse(context, draft.failure);
	const latest = await readEdition(context, 'latest');
	const changes = latest.ok ? compareTrees(latest.value, draft.value).changes : [];
	const before = latest.ok ? latest.value.tree : [];
	const bodies = new Map([...before, ...draft.value.tree].map(({ id, body }) => [id, body]));
	/** An element without a title is known by its first words. */
	const bodyOf = (id: Id) => plainText(bodies.get(id) ?? []);
	return {
		elements: draft.value.tree.length,
		previous: latest.ok ? latest.value.edition.number : null,
		changes: changes.slice(0, shown).map(({ kind, element }) => ({
			kind,
			id: element.id,
			name: `${element.number || kindWord(element.kind)} ${excerpt(element.title || bodyOf(element.id), 100)}`,
		})),
		/** Reasons that are asked for on a page of their own before anything is published. */
		owed: await countOwedReasons(context),
		more: Math.max(0, changes.length - shown),
	};
}

function read(form: FormData) {
	const state = editionStates.find((one) => one === text(form, 'state'));
	const decided = readDateField(form, 'decidedOn');
	const typed = {
		state: state ?? '',
		note: text(form, 'note'),
		decidedOn: decided === 'invalid' || decided === null ? text(form, 'decidedOn') : decided,
	};
	const input = {
		state: (state ?? '') as EditionState,
		note: typed.note,
		decidedOn: decided === 'invalid' ? 'invalid' : decided,
	};
	return { typed, input };
}

export const actions: Actions = {
	pruefen: async ({ locals, request }) => {
		const { typed, input } = read(await request.formData());
		const checked = checkPublication(input, locals.context.app.clock());
		if (!checked.ok) return fail(400, { typed, checked: false, errors: errorsOf(checked.failure.fields) });
		return { typed, checked: true, errors: [] };
	},
	aendern: async ({ request }) => {
		const { typed } = read(await request.formData());
		return { typed, checked: false, errors: [] };
	},
	veroeffentlichen: async ({ locals, request }) => {
		const { typed, input } = read(await request.formData());
		const published = await publishExplained(locals.context, input);
		if (published.ok) done('/arbeit/konzept/fassungen', 'publish');
		const { failure } = published;
		const errors =
			failure.code === 'invalidInput'
				? errorsOf(failure.fields)
				: [{ field: undefined, message: sentenceOf(failure, locals.context.locale) }];
		return fail(statusOf(failure), { typed, checked: false, errors });
	},
};

function errorsOf(
	fields: Readonly<Record<string, string>>,
): { field: string | undefined; message: string }[] {
	return Object.entries(fields).map(([field, code]) => ({ field, message: fieldSentence(field, code) }));
}
