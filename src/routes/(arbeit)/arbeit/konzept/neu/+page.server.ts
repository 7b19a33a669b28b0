import { fail } from '@sveltejs/kit';
import { m } from '#paraglide/messages.js';
import { longDate } from '#concept/components/dates.ts';
import { kindWord, nameOfBegun } from '#concept/components/kind-words.ts';
import { bodyErrors } from '#concept/components/problem-sentence.ts';
import { isKind } from '#concept/domain/kinds.ts';
import { placeStillThere, type Place } from '#concept/domain/operations.ts';
import { kindsAllowedIn } from '#concept/domain/parent-rules.ts';
import { indexTree } from '#concept/domain/tree.ts';
import { discardNewElementDraft } from '#concept/server/discard-new-element-draft.ts';
import { readForm, typedForm } from '#concept/server/element-form.ts';
import { insertElement } from '#concept/server/insert-element.ts';
import { readForNewElement } from '#concept/server/read-new-element.ts';
import { saveNewElementDraft } from '#concept/server/save-new-element-draft.ts';
import { termsIn } from '#concept/domain/notation/terms.ts';
import type { Context } from '#platform/context.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { newId } from '#shared/ids.ts';
import { done, text } from '../done.ts';
import { choicesOf, nameOf } from '../element/element-view.ts';
import { failureErrors } from '../failure-errors.ts';
import { assertMayEdit } from '../may-edit.ts';
import { parsePlace, placeAsked, placeText } from './place.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	assertMayEdit(locals.context);
	const { draft, begun } = await open(locals.context);
	const { tree } = draft;
	const taken = begun.find(({ id }) => id === url.searchParams.get('entwurf'));
	const place = taken ? placeStillThere(tree, taken.place) : placeAsked(tree, url.searchParams);
	const { byId } = indexTree(tree);
	const parent = place.parentId === null ? undefined : byId.get(place.parentId);
	const before = place.after === null ? undefined : byId.get(place.after);
	const kinds = kindsAllowedIn(parent?.kind ?? null);
	const kind = taken?.kind ?? (url.searchParams.has('nach') ? before?.kind : undefined);
	return {
		newId: taken?.id ?? newId(),
		// A form that is sent and shown again stands at the same address.
		query: url.searchParams.toString().replace(/^\/\w*(=[^&]*)?&?/, ''),
		place: placeText(place),
		placeName: [
			parent ? nameOf(parent, draft) : m.concept_top(),
			...(before ? [m.concept_move_after({ name: nameOf(before, draft) })] : []),
		].join(' – '),
		kinds: kinds.map((one) => ({ value: one, label: kindWord(one) })),
		kind: kinds.find((one) => one === kind) ?? '',
		form: taken?.form ?? {},
		blocks: taken ? readForm('paragraph', taken.form, [], termsIn(tree)).content.body : [],
		begun: begun
			.filter(({ id }) => id !== taken?.id)
			.map((one) => ({ id: one.id, name: nameOfBegun(one), date: longDate(one.savedAt) })),
		done: url.searchParams.get('getan'),
		...choicesOf(draft),
	};
};

async function open(context: Context) {
	const found = await readForNewElement(context);
	if (found.ok) return found.value;
	return refuse(context, found.failure);
}

async function read({ locals, request }: RequestEvent) {
	const data = await request.formData();
	const { draft } = await open(locals.context);
	const form = typedForm(data);
	const kind = text(data, 'kind');
	const readable = readForm(isKind(kind) ? kind : 'paragraph', form, [], termsIn(draft.tree));
	const typed = { form, kind, id: text(data, 'id'), blocks: readable.content.body, used: null };
	return { draft, readable, typed, kind, place: parsePlace(text(data, 'place')) };
}

export const actions: Actions = {
	hinzufuegen: async (event) => {
		const { context } = event.locals;
		const { draft, readable, typed, kind, place } = await read(event);
		if (!isKind(kind))
			return fail(400, { ...typed, errors: [{ field: 'kind', message: m.concept_error_kind() }] });
		const wrong = bodyErrors(readable);
		if (wrong.length > 0) return fail(400, { ...typed, errors: wrong });
		const inserted = await insertElement(context, { id: typed.id, kind, place, ...readable.content });
		if (inserted.ok) done(`/arbeit/konzept/element/${typed.id}`, 'insert', inserted.value.changeId);
		const { failure } = inserted;
		if (failure.code === 'formUsed') {
			const used = draft.tree.some(({ id }) => id === typed.id) ? typed.id : null;
			const errors = [{ field: undefined, message: m.concept_new_used() }];
			// Sent once more, it is a form of its own.
			return fail(statusOf(failure), { ...typed, id: newId(), used, errors });
		}
		if (!isThere(place, draft.tree))
			return fail(409, { ...typed, errors: [{ field: undefined, message: m.concept_new_place_gone() }] });
		return fail(statusOf(failure), { ...typed, errors: failureErrors(failure, 'kind', context.locale) });
	},
	zwischenspeichern: async (event) => {
		const { typed, kind, place } = await read(event);
		const { id, form } = typed;
		const saved = await saveNewElementDraft(event.locals.context, { id, kind, place, form });
		if (!saved.ok) {
			const errors = failureErrors(saved.failure, undefined, event.locals.context.locale);
			return fail(statusOf(saved.failure), { ...typed, errors });
		}
		if (event.request.headers.has('x-sveltekit-action')) return { savedAt: saved.value.savedAt };
		done('/arbeit/konzept/neu', 'draft', null, { entwurf: id });
	},
	verwerfen: async ({ locals, request }) => {
		const { context } = locals;
		const discarded = await discardNewElementDraft(context, { id: text(await request.formData(), 'id') });
		if (!discarded.ok) return refuse(context, discarded.failure);
		done('/arbeit/konzept/neu', 'discard');
	},
};

function isThere(place: Place, tree: Parameters<typeof placeStillThere>[0]): boolean {
	return placeText(placeStillThere(tree, place)) === placeText(place);
}
