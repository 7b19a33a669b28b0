import { kindWord } from '#concept/components/kind-words.ts';
import type { Element } from '#concept/domain/element.ts';
import { excerpt } from '#concept/domain/view/outline.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import type { Draft } from '#concept/server/read-draft.ts';

/** How pages of the workplace call an element: "Leitlinie 3.2: Mehrsprachigkeit …". */
export function nameOf(element: Element, draft: Draft): string {
	const number = draft.numbers.get(element.id) ?? kindWord(element.kind);
	const title = excerpt(element.title || plainText(element.body), 90);
	return title === '' ? number : `${number}: ${title}`;
}
