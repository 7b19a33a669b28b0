import { newId, type Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import type { ElementContent } from '../../domain/element-content.ts';
import type { Element } from '../../domain/element.ts';
import type { ElementKind } from '../../domain/kinds.ts';
import { numberingSchemes } from '../../domain/numbering.ts';
import type { Block } from '../../domain/rich-text.ts';
import { readDraft } from '../read-draft.ts';
import { replaceDraft } from '../replace-draft.ts';

export function content(title: string, text = ''): ElementContent {
	return { title, body: text === '' ? [] : [paragraph(text)], source: '', fields: [], measure: null };
}

export function paragraph(text: string): Block {
	return { type: 'paragraph', id: newId(), content: [{ type: 'text', text, marks: [] }] };
}

export interface SmallDraft {
	readonly field: Id;
	readonly guidelines: readonly [Id, Id, Id];
	readonly goal: Id;
}

/** One field of action with three guidelines, a goal under the first of them. */
export async function smallDraft(context: Context): Promise<SmallDraft> {
	const make = (kind: ElementKind, parentId: Id | null, title: string): Element => ({
		...content(title, `Text von ${title}.`),
		id: newId(),
		parentId,
		kind,
	});
	const field = make('fieldOfAction', null, 'Sprache');
	const [a, b, c] = [
		make('guideline', field.id, 'A'),
		make('guideline', field.id, 'B'),
		make('guideline', field.id, 'C'),
	];
	const goal = make('goal', a.id, 'Ziel');
	unwrap(
		await replaceDraft(context, {
			title: 'Konzept',
			numbering: numberingSchemes.decimal,
			tree: [field, a, goal, b, c],
			reason: 'Test',
			replaceUnpublished: true,
		}),
	);
	return { field: field.id, guidelines: [a.id, b.id, c.id], goal: goal.id };
}

/** Titles in document order. */
export async function titles(context: Context): Promise<readonly string[]> {
	return unwrap(await readDraft(context)).tree.map((element) => element.title);
}
