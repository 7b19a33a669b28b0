import { fail } from '@sveltejs/kit';
import { kindWord } from '#concept/components/kind-words.ts';
import { bodyErrors } from '#concept/components/problem-sentence.ts';
import { operationWord } from '#concept/components/change-sentence.ts';
import { conceptAbilities } from '#concept/domain/abilities.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import { excerpt } from '#concept/domain/view/outline.ts';
import { ancestorsOf, indexTree } from '#concept/domain/tree.ts';
import { discardElementDraft } from '#concept/server/discard-element-draft.ts';
import { editElement } from '#concept/server/edit-element.ts';
import { formOf, readForm, typedForm } from '#concept/server/element-form.ts';
import { saveElementDraft } from '#concept/server/save-element-draft.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { done, whole } from '../../done.ts';
import { failureErrors } from '../../failure-errors.ts';
import { choicesOf, nameOf } from '../element-view.ts';
import { openElement, openElementToEdit } from '../open-element.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const found = await openElement(locals.context, params.id);
	const { draft, element, typed, terms, revision } = found;
	const taken = typed !== null && url.searchParams.has('entwurf');
	const form = taken ? typed.form : formOf(element, terms);
	return {
		element,
		number: draft.numbers.get(element.id) ?? '',
		kindWord: kindWord(element.kind),
		name: nameOf(element, draft),
		mayEdit: conceptAbilities.editDraft(locals.context.actor),
		revision: taken ? typed.baseRevision : revision,
		form,
		blocks: taken ? readForm(element.kind, form, element.body, terms).content.body : element.body,
		draft: typed && !taken ? { savedAt: typed.savedAt, old: typed.baseRevision < revision } : null,
		...choicesOf(draft, element.id),
		path: ancestorsOf(indexTree(draft.tree), element.id).map((one) => ({
			label: nameOf(one, draft),
			href: `/arbeit/konzept/element/${one.id}`,
		})),
		changes: found.changes.map((change) => ({
			id: change.id,
			operation: operationWord(change.operation),
			who: change.actorName,
			at: change.occurredAt,
			before:
				change.operation === 'edit' && change.before?.element
					? excerpt(`${change.before.element.title} ${plainText(change.before.element.body)}`, 300)
					: '',
		})),
		done: url.searchParams.get('getan'),
		changeId: url.searchParams.get('aenderung'),
	};
};

async function read({ locals, params, request }: RequestEvent) {
	const data = await request.formData();
	const found = await openElementToEdit(locals.context, params.id);
	const form = typedForm(data);
	return { found, form, revision: whole(data, 'revision') };
}

export const actions: Actions = {
	speichern: async (event) => {
		const { context } = event.locals;
		const { found, form, revision } = await read(event);
		const { element, terms } = found;
		const readable = readForm(element.kind, form, element.body, terms);
		const { content } = readable;
		const wrong = bodyErrors(readable);
		const again = { form, revision, blocks: content.body, preview: null, conflict: false };
		if (wrong.length > 0) return fail(400, { ...again, errors: wrong });
		const edited = await editElement(context, { id: element.id, revision, ...content });
		if (edited.ok) {
			const { changeId } = edited.value;
			done(`/arbeit/konzept/element/${element.id}`, changeId ? 'edit' : 'unchanged', changeId);
		}
		const { failure } = edited;
		if (failure.code === 'conflict') {
			await saveElementDraft(context, { id: element.id, baseRevision: revision, form });
			// The next attempt starts from what the writer sees beside their own text.
			return fail(409, { ...again, conflict: true, revision: found.revision, preview: content, errors: [] });
		}
		return fail(statusOf(failure), { ...again, errors: failureErrors(failure, undefined, context.locale) });
	},
	zwischenspeichern: async (event) => {
		const { found, form, revision } = await read(event);
		const saved = await saveElementDraft(event.locals.context, {
			id: found.element.id,
			baseRevision: revision,
			form,
		});
		if (!saved.ok)
			return fail(statusOf(saved.failure), {
				form,
				revision,
				blocks: [],
				preview: null,
				conflict: false,
				errors: failureErrors(saved.failure, undefined, event.locals.context.locale),
			});
		if (event.request.headers.has('x-sveltekit-action')) return { savedAt: saved.value.savedAt };
		done(`/arbeit/konzept/element/${found.element.id}`, 'draft');
	},
	verwerfen: async ({ locals, params }) => {
		// Only what one can open can be discarded; a draft that is already gone is fine.
		const found = await openElement(locals.context, params.id);
		const discarded = await discardElementDraft(locals.context, { id: found.element.id });
		if (!discarded.ok) refuse(locals.context, discarded.failure);
		done(`/arbeit/konzept/element/${params.id}`, 'discard');
	},
	vorschau: async (event) => {
		const { found, form, revision } = await read(event);
		const readable = readForm(found.element.kind, form, found.element.body, found.terms);
		return {
			form,
			revision,
			blocks: readable.content.body,
			preview: readable.content,
			conflict: false,
			errors: bodyErrors(readable),
		};
	},
};
