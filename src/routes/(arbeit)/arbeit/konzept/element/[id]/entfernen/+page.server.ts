import { fail } from '@sveltejs/kit';
import { fieldSentence } from '#concept/components/problem-sentence.ts';
import { indexTree, subtreeOf } from '#concept/domain/tree.ts';
import { removeElement } from '#concept/server/remove-element.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { done, text, whole } from '../../../done.ts';
import { assertMayEdit } from '../../../may-edit.ts';
import { nameOf } from '../../element-view.ts';
import { openElement } from '../../open-element.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	assertMayEdit(locals.context);
	const { draft, element, revision } = await openElement(locals.context, params.id);
	const subtree = subtreeOf(indexTree(draft.tree), element.id);
	return {
		id: element.id,
		name: nameOf(element, draft),
		revision,
		elements: subtree.length,
		below: subtree.slice(1, 11).map((one) => nameOf(one, draft)),
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const form = await request.formData();
		const reason = text(form, 'reason');
		const removed = await removeElement(locals.context, {
			id: params.id,
			reason,
			revision: whole(form, 'revision'),
			elements: whole(form, 'elements'),
		});
		if (removed.ok) done('/arbeit/konzept', 'remove', removed.value.changeId);
		const { failure } = removed;
		const code = failure.fields['reason'];
		return fail(statusOf(failure), {
			reason,
			message: code ? fieldSentence('reason', code) : sentenceOf(failure, locals.context.locale),
		});
	},
};
