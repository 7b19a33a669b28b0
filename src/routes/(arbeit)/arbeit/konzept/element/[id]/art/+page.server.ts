import { fail } from '@sveltejs/kit';
import { m } from '#paraglide/messages.js';
import { kindWord } from '#concept/components/kind-words.ts';
import { isKind } from '#concept/domain/kinds.ts';
import { kindsPossible } from '#concept/domain/operations.ts';
import { retypeElement } from '#concept/server/retype-element.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { done, text, whole } from '../../../done.ts';
import { assertMayEdit } from '../../../may-edit.ts';
import { nameOf } from '../../element-view.ts';
import { openElement } from '../../open-element.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	assertMayEdit(locals.context);
	const { draft, element, revision } = await openElement(locals.context, params.id);
	return {
		id: element.id,
		name: nameOf(element, draft),
		kind: element.kind,
		revision,
		kinds: kindsPossible(draft.tree, element.id).map((kind) => ({ value: kind, label: kindWord(kind) })),
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const form = await request.formData();
		const kind = text(form, 'kind');
		if (!isKind(kind)) return fail(400, { message: m.concept_error_kind() });
		const revision = whole(form, 'revision');
		const retyped = await retypeElement(locals.context, { id: params.id, revision, kind });
		if (!retyped.ok)
			return fail(statusOf(retyped.failure), {
				message: sentenceOf(retyped.failure, locals.context.locale),
			});
		const { changeId } = retyped.value;
		done(`/arbeit/konzept/element/${params.id}`, changeId ? 'retype' : 'unchanged', changeId);
	},
};
