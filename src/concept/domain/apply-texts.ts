import type { Id } from '#shared/ids.ts';
import type { ConceptTree, Element } from './element.ts';

/** A new wording for one element. */
export interface NewText extends Pick<Element, 'title' | 'body'> {
	readonly elementId: Id;
}

/** The tree with these wordings and nothing else changed; a wording for an element that is not in it says nothing. */
export function applyTexts(tree: ConceptTree, texts: readonly NewText[]): ConceptTree {
	const byId = new Map(texts.map((text) => [text.elementId, text]));
	return tree.map((element) => {
		const text = byId.get(element.id);
		return text ? { ...element, title: text.title, body: text.body } : element;
	});
}
