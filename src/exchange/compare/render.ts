import type { Comparison } from '#concept/domain/diff/comparison.ts';
import type { Locale } from '#platform/context.ts';
import type { ComparisonDocument } from './model.ts';
import { sentenceOfChange } from './sentence.ts';

/** The comparison as other programs read it (`compare --format json`). */
export function comparisonJson({ version, changes, unchanged, coarse }: Comparison, locale: Locale): object {
	return {
		version,
		changes: changes.map((change) => ({ ...change, sentence: sentenceOfChange(change, locale) })),
		unchanged,
		coarse,
	};
}

/** For a terminal or a mail: deletions in square brackets, insertions in braces. */
export function comparisonText({ changes, summary }: ComparisonDocument): string {
	const marked = {
		equal: (text: string) => text,
		delete: (text: string) => `[-${text}-]`,
		insert: (text: string) => `{+${text}+}`,
	};
	const entries = changes.map(({ sentence, lines }) =>
		[sentence, ...lines.map((line) => `  ${line.map(({ op, text }) => marked[op](text)).join('')}`)].join(
			'\n',
		),
	);
	return [...entries, summary, ''].join('\n\n');
}
