import { kindWord } from '#concept/components/kind-words.ts';
import type { Element } from '#concept/domain/element.ts';
import { excerpt } from '#concept/domain/view/outline.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import type { Id } from '#shared/ids.ts';
import type { Draft } from '#concept/server/read-draft.ts';

/** How pages of the workplace call an element: "Leitlinie 3.2: Mehrsprachigkeit …". */
export function nameOf(element: Element, draft: Draft): string {
	const number = draft.numbers.get(element.id) ?? kindWord(element.kind);
	const title = excerpt(element.title || plainText(element.body), 90);
	return title === '' ? number : `${number}: ${title}`;
}

/** What a form offers of the rest of the concept: further fields of action, and the words of the glossary. */
export function choicesOf(draft: Draft, without: Id | null = null) {
	return {
		fieldChoices: draft.tree
			.filter((one) => one.kind === 'fieldOfAction' && one.id !== without)
			.map((one) => ({ value: one.id, label: nameOf(one, draft) })),
		terms: draft.tree
			.filter((one) => one.kind === 'definition' && one.title !== '')
			.map(({ id, title }) => ({ id, title })),
	};
}
