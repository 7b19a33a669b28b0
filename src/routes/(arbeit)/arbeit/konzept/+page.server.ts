import { fail } from '@sveltejs/kit';
import { indexTree, subtreeOf } from '#concept/domain/tree.ts';
import { numberingSchemes } from '#concept/domain/numbering.ts';
import { conceptAbilities } from '#concept/domain/abilities.ts';
import { createConcept } from '#concept/server/create-concept.ts';
import { moveElement } from '#concept/server/move-element.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { undoLastChange } from '#concept/server/undo-last-change.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { outline } from '#concept/domain/view/outline.ts';
import { done, text } from './done.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { context } = locals;
	const draft = await readDraft(context);
	const shown = {
		done: url.searchParams.get('getan'),
		changeId: url.searchParams.get('aenderung'),
		mayEdit: conceptAbilities.editDraft(context.actor),
	};
	if (!draft.ok) {
		if (draft.failure.code === 'forbidden') refuse(context, draft.failure);
		return { ...shown, concept: null, rows: [], fields: [], total: 0, field: '', words: '' };
	}
	const { concept, tree, numbers } = draft.value;
	const field = url.searchParams.get('feld') ?? '';
	const words = (url.searchParams.get('suche') ?? '').trim().slice(0, 200);
	const within = field === '' ? null : new Set(subtreeOf(indexTree(tree), field).map(({ id }) => id));
	const rows = outline(tree, numbers).filter(
		(row) =>
			(within === null || within.has(row.id) || row.fields.includes(field)) &&
			(words === '' || row.text.toLocaleLowerCase('de').includes(words.toLocaleLowerCase('de'))),
	);
	return {
		...shown,
		concept: { title: concept.title },
		rows: rows.map(({ text: _text, fields: _fields, ...row }) => row),
		fields: tree
			.filter((element) => element.kind === 'fieldOfAction')
			.map(({ id, title }) => ({
				value: id,
				label: [numbers.get(id), title].filter(Boolean).join(': '),
			})),
		total: tree.length,
		field,
		words,
	};
};

export const actions: Actions = {
	anlegen: async ({ locals, request }) => {
		const title = text(await request.formData(), 'title');
		const created = await createConcept(locals.context, { title, numbering: numberingSchemes.decimal });
		if (created.ok) done('/arbeit/konzept', 'created');
		return fail(statusOf(created.failure), {
			title,
			fields: created.failure.fields,
			message: sentenceOf(created.failure, locals.context.locale),
		});
	},
	bewegen: async ({ locals, request }) => {
		const [id = '', parentId = '', after = ''] = text(await request.formData(), 'ort').split('|');
		const place = { parentId: parentId || null, after: after || null };
		const moved = await moveElement(locals.context, { id, place });
		if (moved.ok) done('/arbeit/konzept', moved.value.changeId ? 'move' : 'unchanged', moved.value.changeId);
		return refused(moved.failure, locals.context);
	},
	zuruecknehmen: async ({ locals, request }) => {
		const changeId = text(await request.formData(), 'aenderung');
		const undone = await undoLastChange(locals.context, { changeId });
		// The same button pressed twice: it is undone.
		if (undone.ok || undone.failure.code === 'alreadyDone') done('/arbeit/konzept', 'undo');
		return refused(undone.failure, locals.context);
	},
};

function refused(failure: Parameters<typeof statusOf>[0], context: App.Locals['context']) {
	return fail(statusOf(failure), {
		title: '',
		fields: {} as Readonly<Record<string, string>>,
		message: sentenceOf(failure, context.locale),
	});
}
