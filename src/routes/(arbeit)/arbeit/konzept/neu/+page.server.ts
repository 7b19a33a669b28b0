import { fail } from '@sveltejs/kit';
import { m } from '#paraglide/messages.js';
import { kindWord } from '#concept/components/kind-words.ts';
import { fieldSentence, bodyErrors } from '#concept/components/problem-sentence.ts';
import { isKind } from '#concept/domain/kinds.ts';
import { lastPlace } from '#concept/domain/operations.ts';
import { kindsAllowedIn } from '#concept/domain/parent-rules.ts';
import { indexTree } from '#concept/domain/tree.ts';
import { readForm, typedForm } from '#concept/server/element-form.ts';
import { insertElement } from '#concept/server/insert-element.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { termsIn } from '#concept/domain/notation/terms.ts';
import type { Context } from '#platform/context.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { newId } from '#shared/ids.ts';
import { done, text } from '../done.ts';
import { nameOf } from '../element/element-view.ts';
import { assertMayEdit } from '../may-edit.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	assertMayEdit(locals.context);
	const draft = await openDraft(locals.context);
	const index = indexTree(draft.tree);
	const before = index.byId.get(url.searchParams.get('nach') ?? '');
	const parent = index.byId.get(before?.parentId ?? url.searchParams.get('in') ?? '');
	const place = before
		? { parentId: before.parentId, after: before.id }
		: lastPlace(draft.tree, parent?.id ?? null);
	return {
		newId: newId(),
		place: `${place.parentId ?? ''}|${place.after ?? ''}`,
		placeName: [
			parent ? nameOf(parent, draft) : m.concept_top(),
			...(before ? [m.concept_move_after({ name: nameOf(before, draft) })] : []),
		].join(' – '),
		kinds: kindsAllowedIn(parent?.kind ?? null).map((kind) => ({ value: kind, label: kindWord(kind) })),
		kind: before && kindsAllowedIn(parent?.kind ?? null).includes(before.kind) ? before.kind : '',
	};
};

async function openDraft(context: Context) {
	const draft = await readDraft(context);
	if (draft.ok) return draft.value;
	return refuse(context, draft.failure);
}

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const data = await request.formData();
		const form = typedForm(data);
		const kind = text(data, 'kind');
		const again = { form, kind, place: text(data, 'place'), id: text(data, 'id') };
		if (!isKind(kind))
			return fail(400, { ...again, errors: [{ field: 'kind', message: m.concept_error_kind() }] });
		const draft = await openDraft(locals.context);
		const readable = readForm(kind, form, [], termsIn(draft.tree));
		const { content } = readable;
		const wrong = bodyErrors(readable);
		if (wrong.length > 0) return fail(400, { ...again, errors: wrong });
		const [parentId, after] = again.place.split('|');
		const place = { parentId: parentId || null, after: after || null };
		const inserted = await insertElement(locals.context, { id: again.id, kind, place, ...content });
		if (inserted.ok) done(`/arbeit/konzept/element/${again.id}`, 'insert', inserted.value.changeId);
		const fields = Object.entries(inserted.failure.fields);
		return fail(statusOf(inserted.failure), {
			...again,
			errors:
				fields.length > 0
					? fields.map(([field, code]) => ({ field, message: fieldSentence(field, code) }))
					: [{ field: 'kind', message: sentenceOf(inserted.failure, locals.context.locale) }],
		});
	},
};
