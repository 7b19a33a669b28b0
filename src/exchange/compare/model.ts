import { valueWord } from '#concept/components/change-words.ts';
import { formatSentence, lineNote } from '#concept/components/format-words.ts';
import type { Change, Comparison, Segment } from '#concept/domain/diff/comparison.ts';
import { linesOf as passageLines, type Line } from '#concept/domain/diff/lines.ts';
import { m } from '#paraglide/messages.js';
import type { Locale } from '#platform/context.ts';
import { sentenceOfChange } from './sentence.ts';

export interface CompareOptions {
	readonly locale: Locale;
	/** What was compared, as the reader knows it, e.g. names of files. */
	readonly before: string;
	readonly after: string;
	/** When it was compared. */
	readonly at: Date;
}

/** A comparison as a document, in the reader's language; text, HTML, DOCX and PDF are renderings of this one model. */
export interface ComparisonDocument extends CompareOptions {
	readonly title: string;
	readonly summary: string;
	readonly words: Readonly<Record<'before' | 'after' | 'overview' | 'details' | 'legend', string>>;
	readonly changes: readonly DocumentChange[];
}

export interface DocumentChange {
	/** What the change does: "Leitlinie 3.2 ist anders gefasst." */
	readonly sentence: string;
	readonly lines: readonly (readonly Segment[])[];
}

export function comparisonDocument(comparison: Comparison, options: CompareOptions): ComparisonDocument {
	const { locale } = options;
	const { changes, unchanged } = comparison;
	return {
		...options,
		title: m.exchange_compare_title({}, { locale }),
		summary: [
			m.exchange_compare_summary({ changes: changes.length, unchanged }, { locale }),
			...(comparison.coarse ? [m.public_compare_coarse({}, { locale })] : []),
		].join(' '),
		words: {
			before: m.exchange_compare_before({}, { locale }),
			after: m.exchange_compare_after({}, { locale }),
			overview: m.exchange_compare_overview({}, { locale }),
			details: m.exchange_compare_details({}, { locale }),
			legend: m.exchange_compare_legend({}, { locale }),
		},
		changes: changes.map((change) => ({
			sentence: sentenceOfChange(change, locale),
			lines: linesOf(change, locale),
		})),
	};
}

/** The changed text; of a change without one what was said before and what is said now. */
function linesOf(change: Change, locale: Locale): readonly (readonly Segment[])[] {
	const { kind, passages, formats, from, to } = change;
	if (kind === 'format') return formats.map((note) => [equal(formatSentence(note, locale))]);
	if (passages.length > 0) return passageLines(passages).flatMap((line) => withNote(line, locale));
	return [
		[{ op: 'delete', text: valueWord(change, from, locale) }],
		[{ op: 'insert', text: valueWord(change, to, locale) }],
	];
}

/** A line break within a passage begins a new line. */
function withNote(line: Line, locale: Locale): readonly (readonly Segment[])[] {
	const note = lineNote(line, locale);
	const lines: Segment[][] = [note === null ? [] : [equal(`[${note}] `)]];
	for (const { op, text } of line.segments)
		for (const [place, piece] of text.split('\n').entries()) {
			if (place > 0) lines.push([]);
			if (piece !== '') lines.at(-1)?.push({ op, text: piece });
		}
	return lines.filter((pieces) => pieces.length > 0);
}

function equal(text: string): Segment {
	return { op: 'equal', text };
}
