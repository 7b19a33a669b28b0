import {
	ExternalHyperlink,
	FootnoteReferenceRun,
	InternalHyperlink,
	TextRun,
	type ParagraphChild,
} from 'docx';
import type { Inline, Text } from '#concept/domain/rich-text.ts';
import { docxText } from './docx-text.ts';

/** Footnotes of the document by their number; Word keeps their texts in a part of its own. */
export type DocxNotes = Map<number, readonly ParagraphChild[]>;

export interface DocxInlineOptions {
	readonly notes: DocxNotes;
	/** Name of the bookmark of an element, when it stands in the document. */
	readonly anchor: (id: string) => string | undefined;
}

export function docxInlines(content: readonly Inline[], options: DocxInlineOptions): ParagraphChild[] {
	return content.map((inline) => {
		if (inline.type === 'break') return new TextRun({ break: 1 });
		if (inline.type === 'text') return textRun(inline, options);
		const number = options.notes.size + 1;
		options.notes.set(number, []);
		options.notes.set(number, docxInlines(inline.content, options));
		return new FootnoteReferenceRun(number);
	});
}

function textRun({ text, marks }: Text, { anchor }: DocxInlineOptions): ParagraphChild {
	const has = (type: string) => marks.some((mark) => mark.type === type);
	const link = marks.find((mark) => mark.type === 'link')?.href ?? '';
	const term = marks.find((mark) => mark.type === 'term')?.definition;
	const bookmark = anchor(term ?? (link.startsWith('#') ? link.slice(1) : ''));
	const outside = /^(https?:\/\/|mailto:)./i.test(link);
	const run = new TextRun({
		text: docxText(text),
		bold: has('strong'),
		italics: has('emphasis'),
		strike: has('strike'),
		...(bookmark !== undefined || outside ? { style: 'Hyperlink' } : {}),
	});
	if (bookmark !== undefined) return new InternalHyperlink({ anchor: bookmark, children: [run] });
	return outside ? new ExternalHyperlink({ link, children: [run] }) : run;
}
