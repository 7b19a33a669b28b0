import type { Locale } from '#platform/context.ts';
import type { Inline, Text } from '#concept/domain/rich-text.ts';
import { m } from '#paraglide/messages.js';
import { escapeMarkup } from '../xml-text.ts';
import { linkTarget } from './link-target.ts';

export interface HtmlOptions {
	readonly locale: Locale;
	/** Texts of the footnotes in their order; they stand together at the end. */
	readonly notes: string[];
	/** Elements that stand in the document. */
	readonly anchors: ReadonlySet<string>;
}

export function htmlInlines(content: readonly Inline[], options: HtmlOptions): string {
	return content
		.map((inline) => {
			if (inline.type === 'break') return '<br>';
			if (inline.type === 'text') return htmlText(inline, options);
			const number = options.notes.push('');
			options.notes[number - 1] = htmlInlines(inline.content, options);
			const label = escapeMarkup(m.documents_footnote({ number }, { locale: options.locale }));
			return `<sup><a id="ref-${number}" href="#note-${number}" role="doc-noteref" aria-label="${label}">${number}</a></sup>`;
		})
		.join('');
}

function htmlText(inline: Text, { anchors }: HtmlOptions): string {
	const tags = { strong: 'strong', emphasis: 'em', strike: 's' } as const;
	const marked = Object.entries(tags)
		.filter(([type]) => inline.marks.some((mark) => mark.type === type))
		.reduceRight((text, [, tag]) => `<${tag}>${text}</${tag}>`, escapeMarkup(inline.text));
	const target = linkTarget(inline, (id) => anchors.has(id));
	if (!target) return marked;
	const href = 'outside' in target ? escapeMarkup(target.outside) : `#${anchorName(target.inside)}`;
	return `<a href="${href}">${marked}</a>`;
}

/** As on the public pages: an id must not begin with a digit. */
export function anchorName(id: string): string {
	return `e-${id}`;
}
