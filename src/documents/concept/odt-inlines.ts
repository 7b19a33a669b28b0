import type { Inline, Text } from '#concept/domain/rich-text.ts';
import { escapeMarkup } from '../xml-text.ts';
import { linkTarget } from './link-target.ts';

export interface OdtOptions {
	/** Elements that stand in the document. */
	readonly anchors: ReadonlySet<string>;
	/** Counts footnotes and tables: both need names of their own. */
	next(what: 'note' | 'table'): number;
	/** Name of the style of a column, from its share in percent. */
	column(share: number): string;
}

/** ODF joins white space like HTML (OpenDocument 1.3, 6.1.2), so what shall stay is written as an element. */
export function odtText(text: string): string {
	return escapeMarkup(text).replace(/\t|^ +| {2,}| +$/g, (space) =>
		space === '\t' ? '<text:tab/>' : `<text:s text:c="${space.length}"/>`,
	);
}

export function odtInlines(content: readonly Inline[], options: OdtOptions): string {
	return content
		.map((inline) => {
			if (inline.type === 'break') return '<text:line-break/>';
			if (inline.type === 'text') return styledText(inline, options);
			const number = options.next('note');
			const text = `<text:p text:style-name="Footnote">${odtInlines(inline.content, options)}</text:p>`;
			return [
				`<text:note text:id="ftn${number}" text:note-class="footnote">`,
				`<text:note-citation>${number}</text:note-citation><text:note-body>${text}</text:note-body></text:note>`,
			].join('');
		})
		.join('');
}

function styledText(inline: Text, { anchors }: OdtOptions): string {
	const styles = { strong: 'Strong_20_Emphasis', emphasis: 'Emphasis', strike: 'Strike' };
	const marked = Object.entries(styles)
		.filter(([type]) => inline.marks.some((mark) => mark.type === type))
		.reduceRight(
			(text, [, style]) => `<text:span text:style-name="${style}">${text}</text:span>`,
			odtText(inline.text),
		);
	const target = linkTarget(inline, (id) => anchors.has(id));
	if (!target) return marked;
	const href = 'outside' in target ? escapeMarkup(target.outside) : `#${bookmarkName(target.inside)}`;
	return odtLink(href, marked);
}

/** @param content as XML */
export function odtLink(href: string, content: string, style = 'Internet_20_link'): string {
	return `<text:a xlink:type="simple" xlink:href="${href}" text:style-name="${style}" text:visited-style-name="${style}">${content}</text:a>`;
}

export function bookmarkName(id: string): string {
	return `e-${id}`;
}
