import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import type { Locale } from '#platform/context.ts';
import type { ElementRef, FormatNote, PassageForm } from '../domain/diff/comparison.ts';
import type { Line } from '../domain/diff/lines.ts';
import type { Mark } from '../domain/rich-text.ts';
import { kindWord } from './kind-words.ts';

type Word = (inputs: object, options: { locale: Locale }) => string;

const markWords: Record<Mark['type'], Word> = {
	strong: m.public_mark_strong,
	emphasis: m.public_mark_emphasis,
	strike: m.public_mark_strike,
	link: m.public_mark_link,
	term: m.public_mark_term,
};

const formWords: Record<PassageForm, Word> = {
	title: m.public_form_title,
	paragraph: m.public_form_paragraph,
	item: m.public_form_item,
	numberedItem: m.public_form_numbered_item,
	caption: m.public_form_caption,
	row: m.public_form_row,
	footnote: m.public_form_footnote,
};

/** What is only set in another form, in a sentence: „und Begegnung“ ist jetzt fett. */
export function formatSentence(note: FormatNote, locale: Locale = getLocale()): string {
	const options = { locale };
	const text = excerptOf(note.text);
	if (note.what === 'level')
		return m.public_format_level({ text, from: String(note.from), to: String(note.to) }, options);
	if (note.what === 'form')
		return m.public_format_form(
			{ text, from: formWords[note.from]({}, options), to: formWords[note.to]({}, options) },
			options,
		);
	const words = (marks: readonly Mark['type'][]) =>
		marks.map((mark) => markWords[mark]({}, options)).join(', ');
	const both = note.gained.filter((mark) => note.lost.includes(mark));
	const sentences = [
		both.length > 0 && m.public_format_other({ text, marks: words(both) }, options),
		...[[note.gained, m.public_format_gained] as const, [note.lost, m.public_format_lost] as const].map(
			([marks, sentence]) => {
				const only = marks.filter((mark) => !both.includes(mark));
				return only.length > 0 && sentence({ text, marks: words(only) }, options);
			},
		),
	];
	return sentences.filter((sentence) => sentence !== false).join(' ');
}

/** What is said of a line before it is read: that it moved, or where it came from or went; null for all others. */
export function lineNote({ moved, elsewhere, segments }: Line, locale: Locale = getLocale()): string | null {
	if (moved) return m.public_passage_moved({}, { locale });
	if (!elsewhere) return null;
	const gone = segments.every(({ op }) => op === 'delete');
	const note = gone ? m.public_passage_to : m.public_passage_from;
	return note({ element: shortName(elsewhere, locale) }, { locale });
}

/** As people cite it, by its number; else by its title or kind. */
export function shortName({ number, title, kind }: ElementRef, locale: Locale = getLocale()): string {
	return number || (title === '' ? kindWord(kind, locale) : `„${title}“`);
}

function excerptOf(text: string): string {
	return text.length > 80 ? `${text.slice(0, 79).replace(/\s+\S*$/, '')} …` : text;
}
