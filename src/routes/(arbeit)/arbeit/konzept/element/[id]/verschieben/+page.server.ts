import { fail } from '@sveltejs/kit';
import { m } from '#paraglide/messages.js';
import type { Element } from '#concept/domain/element.ts';
import { mayStandIn } from '#concept/domain/parent-rules.ts';
import { placeOf } from '#concept/domain/operations.ts';
import { indexTree, subtreeOf } from '#concept/domain/tree.ts';
import { moveElement } from '#concept/server/move-element.ts';
import type { ElementForWork } from '#concept/server/read-element.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { done, text } from '../../../done.ts';
import { assertMayEdit } from '../../../may-edit.ts';
import { nameOf } from '../../element-view.ts';
import { openElement } from '../../open-element.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	assertMayEdit(locals.context);
	const found = await openElement(locals.context, params.id);
	return { id: found.element.id, name: nameOf(found.element, found.draft), places: places(found) };
};

/** Every place where the element may stand, in document order. */
function places({ draft, element }: ElementForWork): { value: string; label: string }[] {
	const { tree } = draft;
	const index = indexTree(tree);
	const moving = new Set(subtreeOf(index, element.id).map(({ id }) => id));
	const here = placeOf(tree, element.id);
	const found: { value: string; label: string }[] = [];
	const offer = (parent: Element | null, after: Element | null, label: string) => {
		if (parent?.id !== (element.parentId ?? undefined) && !mayStandIn(element.kind, parent?.kind ?? null))
			return;
		if (here?.parentId === (parent?.id ?? null) && here.after === (after?.id ?? null)) return;
		found.push({ value: `${parent?.id ?? ''}|${after?.id ?? ''}`, label });
	};
	offer(null, null, m.concept_move_first({ name: m.concept_top() }));
	for (const one of tree) {
		if (moving.has(one.id)) continue;
		const name = nameOf(one, draft);
		const parent = one.parentId === null ? null : (index.byId.get(one.parentId) ?? null);
		offer(parent, one, m.concept_move_after({ name }));
		offer(one, null, m.concept_move_first({ name }));
	}
	return found;
}

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const chosen = text(await request.formData(), 'ort');
		if (!chosen.includes('|')) return fail(400, { message: m.concept_error_place() });
		const [parentId, after] = chosen.split('|');
		const place = { parentId: parentId || null, after: after || null };
		const moved = await moveElement(locals.context, { id: params.id, place });
		if (!moved.ok)
			return fail(statusOf(moved.failure), { message: sentenceOf(moved.failure, locals.context.locale) });
		done('/arbeit/konzept', moved.value.changeId ? 'move' : 'unchanged', moved.value.changeId);
	},
};
