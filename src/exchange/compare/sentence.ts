import { detailWord } from '#concept/components/change-words.ts';
import { kindWord } from '#concept/components/kind-words.ts';
import type { Change } from '#concept/domain/compare.ts';
import { m } from '#paraglide/messages.js';
import type { Locale } from '#platform/context.ts';

type Sentence = (inputs: { element: string; field: string }, options: { locale: Locale }) => string;

const sentences: Record<Change['kind'], Sentence> = {
	added: m.exchange_compare_added,
	removed: m.exchange_compare_removed,
	changed: m.exchange_compare_changed,
	moved: m.exchange_compare_moved,
	retyped: m.exchange_compare_retyped,
	field: m.exchange_compare_field,
	format: m.exchange_compare_format,
};

/** What the change does, in one plain sentence. */
export function sentenceOfChange(change: Change, locale: Locale): string {
	return sentences[change.kind](
		{ element: elementName(change.element, locale), field: detailWord(change, locale) },
		{ locale },
	);
}

/** As people cite it: by its number, else by its kind; with its title where it has one. */
function elementName({ number, kind, title }: Change['element'], locale: Locale): string {
	const name = number === '' ? kindWord(kind, locale) : number;
	return title === '' ? name : `${name} „${title}“`;
}
