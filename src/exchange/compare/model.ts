import { valueWord } from '#concept/components/change-words.ts';
import type { Change, Comparison } from '#concept/domain/compare.ts';
import type { Segment } from '#concept/domain/compare-words.ts';
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
		summary: m.exchange_compare_summary({ changes: changes.length, unchanged }, { locale }),
		words: {
			before: m.exchange_compare_before({}, { locale }),
			after: m.exchange_compare_after({}, { locale }),
			overview: m.exchange_compare_overview({}, { locale }),
			details: m.exchange_compare_details({}, { locale }),
			legend: m.exchange_compare_legend({}, { locale }),
		},
		changes: changes.map((change) => ({
			sentence: sentenceOfChange(change, locale),
			lines: linesOf(segmentsOf(change, locale)),
		})),
	};
}

/** What is only in another form has no words to show. */
function segmentsOf(change: Change, locale: Locale): readonly Segment[] {
	const { kind, segments, from, to } = change;
	if (kind === 'format') return [];
	if (segments.length > 0) return segments;
	if (kind === 'added') return [{ op: 'insert', text: to ?? '' }];
	if (kind === 'removed') return [{ op: 'delete', text: from ?? '' }];
	return [
		{ op: 'delete', text: `${valueWord(change, from, locale)}\n` },
		{ op: 'insert', text: valueWord(change, to, locale) },
	];
}

/** Cells of a table's row stand beside each other with a dot between them. */
function linesOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
	const lines: Segment[][] = [[]];
	for (const { op, text } of segments)
		for (const [place, piece] of text.replaceAll('\t', ' · ').split('\n').entries()) {
			if (place > 0) lines.push([]);
			if (piece !== '') lines.at(-1)?.push({ op, text: piece });
		}
	return lines.filter((line) => line.length > 0);
}
