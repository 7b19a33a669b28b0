import { newId } from '#shared/ids.ts';
import { kindWord } from '#concept/components/kind-words.ts';
import { isKind, type ElementKind } from '#concept/domain/kinds.ts';
import { excerpt } from '#concept/domain/view/outline.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { turnIntoElement } from '#participation/server/turn-into-element.ts';
import type { Context } from '#platform/context.ts';
import { chosenRows } from '../chosen-rows.ts';
import { done } from '../done.ts';
import { choiceOf, choiceQuery, failed, orNull, text } from '../form.ts';
import { assertMay } from '../may.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** Kinds that contributions usually become. */
const offered: readonly ElementKind[] = [
	'measure',
	'goal',
	'approach',
	'guideline',
	'measureProposal',
	'paragraph',
	'definition',
];

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	assertMay(context, 'turnIntoElement');
	const choice = choiceOf(url.searchParams);
	const chosen = await chosenRows(context, choice);
	return {
		rows: chosen?.rows ?? [],
		cluster: chosen?.cluster ?? null,
		elements: await elementChoices(context),
		kinds: offered.map((value) => ({ value, label: kindWord(value) })),
		action: choiceQuery(choice),
		typed: {
			how: 'existing',
			elementId: '',
			addedText: '',
			id: newId(),
			kind: 'measure',
			parentId: '',
			title: '',
			text: '',
			reason: '',
		},
	};
};

async function elementChoices(context: Context) {
	const draft = await readDraft(context);
	if (!draft.ok) return null;
	const { tree, numbers } = draft.value;
	return tree
		.filter(({ kind }) => kind !== 'card' && kind !== 'footnote')
		.map(({ id, kind, title }) => ({
			value: id,
			label: [numbers.get(id) || kindWord(kind), excerpt(title, 90)].filter(Boolean).join(' '),
		}));
}

export const actions: Actions = {
	default: async ({ locals: { context }, request, url }) => {
		const form = await request.formData();
		const typed = {
			how: text(form, 'how'),
			elementId: text(form, 'elementId'),
			addedText: text(form, 'addedText'),
			id: text(form, 'id'),
			kind: text(form, 'kind'),
			parentId: text(form, 'parentId'),
			title: text(form, 'title'),
			text: text(form, 'text'),
			reason: text(form, 'reason'),
		};
		const { id, title, kind } = typed;
		const target =
			typed.how === 'new'
				? {
						newElement: {
							id,
							title,
							text: typed.text,
							kind: isKind(kind) ? kind : ('' as ElementKind),
							parentId: orNull(typed.parentId),
						},
					}
				: { elementId: typed.elementId, addedText: typed.addedText };
		const choice = choiceOf(url.searchParams);
		const turned = await turnIntoElement(context, { ...choice, ...target, reason: typed.reason });
		if (!turned.ok) return failed(context, turned.failure, typed);
		return done(
			choice.clusterId === undefined ? '/arbeit/beitraege' : `/arbeit/beitraege/buendel/${choice.clusterId}`,
			'element',
		);
	},
};
