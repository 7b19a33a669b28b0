import { detailWord } from '#concept/components/change-words.ts';
import { kindWord } from '#concept/components/kind-words.ts';
import type { Change } from '#concept/domain/diff/comparison.ts';
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

const relations = {
	splitFrom: m.exchange_compare_split_from,
	mergedInto: m.exchange_compare_merged_into,
} as const;

/** What the change does, in one plain sentence. */
export function sentenceOfChange(change: Change, locale: Locale): string {
	const element = elementName(change.element, locale);
	if (change.relation) {
		const { how, element: other } = change.relation;
		return relations[how]({ element, other: elementName(other, locale) }, { locale });
	}
	return sentences[change.kind]({ element, field: detailWord(change, locale) }, { locale });
}

/** As people cite it: by its number, else by its kind; with its title where it has one. */
function elementName({ number, kind, title }: Change['element'], locale: Locale): string {
	const name = number === '' ? kindWord(kind, locale) : number;
	return title === '' ? name : `${name} „${title}“`;
}
