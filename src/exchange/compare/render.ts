import type { Change, Comparison } from '#concept/domain/compare.ts';
import type { Segment } from '#concept/domain/compare-words.ts';
import { m } from '#paraglide/messages.js';
import type { Locale } from '#platform/context.ts';
import { sentenceOfChange } from './sentence.ts';

/** The comparison as other programs read it (`compare --format json`). */
export function comparisonJson({ changes, unchanged }: Comparison, locale: Locale): object {
	return {
		changes: changes.map((change) => ({ ...change, sentence: sentenceOfChange(change, locale) })),
		unchanged,
	};
}

/** For a terminal or a mail: deletions in square brackets, insertions in braces. */
export function comparisonText(comparison: Comparison, locale: Locale): string {
	const marked = {
		equal: (text: string) => text,
		delete: (text: string) => `[-${text}-]`,
		insert: (text: string) => `{+${text}+}`,
	};
	const entries = comparison.changes.map((change) =>
		[sentenceOfChange(change, locale), ...indented(detail(change, marked))].join('\n'),
	);
	return [...entries, summary(comparison, locale), ''].join('\n\n');
}

/** A page of its own, without script or style from elsewhere. */
export function comparisonHtml(comparison: Comparison, locale: Locale): string {
	const said = (word: string) => `<span class="said">${escapeHtml(word)}</span>`;
	const marked = {
		equal: escapeHtml,
		delete: (text: string) =>
			`<del>${said(m.exchange_compare_deleted({}, { locale }))}${escapeHtml(text)}</del>`,
		insert: (text: string) =>
			`<ins>${said(m.exchange_compare_inserted({}, { locale }))}${escapeHtml(text)}</ins>`,
	};
	const title = m.exchange_compare_title({}, { locale });
	const entries = comparison.changes.map((change) => {
		const text = detail(change, marked).replaceAll('\n', '<br>');
		return `<section><h2>${escapeHtml(sentenceOfChange(change, locale))}</h2>${text === '' ? '' : `<p>${text}</p>`}</section>`;
	});
	return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark; }
h2 { font-size: 1.1rem; margin: 2rem 0 0; }
del { text-decoration: line-through; color: #a3000e; background: #fdecee; }
ins { text-decoration: underline; color: #00562b; background: #e7f6ec; }
.said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(summary(comparison, locale))}</p>
${entries.join('\n')}
</body>
</html>
`;
}

type Marking = Record<Segment['op'], (text: string) => string>;

function detail({ kind, segments, from, to }: Change, marked: Marking): string {
	if (kind === 'format') return '';
	if (segments.length > 0) return segments.map(({ op, text }) => marked[op](text)).join('');
	return [from ? marked.delete(from) : '', to ? marked.insert(to) : '']
		.filter((text) => text !== '')
		.join('\n');
}

function summary({ changes, unchanged }: Comparison, locale: Locale): string {
	return m.exchange_compare_summary({ changes: changes.length, unchanged }, { locale });
}

function indented(text: string): readonly string[] {
	return text === '' ? [] : text.split('\n').map((line) => `  ${line}`);
}

function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
