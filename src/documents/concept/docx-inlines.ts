import {
	ExternalHyperlink,
	FootnoteReferenceRun,
	InternalHyperlink,
	TextRun,
	type ParagraphChild,
} from 'docx';
import type { Inline, Text } from '#concept/domain/rich-text.ts';
import { xmlText } from '../xml-text.ts';
import { linkTarget } from './link-target.ts';

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

function textRun(inline: Text, { anchor }: DocxInlineOptions): ParagraphChild {
	const has = (type: string) => inline.marks.some((mark) => mark.type === type);
	const target = linkTarget(inline, (id) => anchor(id) !== undefined);
	const run = new TextRun({
		text: xmlText(inline.text),
		bold: has('strong'),
		italics: has('emphasis'),
		strike: has('strike'),
		...(target ? { style: 'Hyperlink' } : {}),
	});
	if (!target) return run;
	return 'outside' in target
		? new ExternalHyperlink({ link: target.outside, children: [run] })
		: new InternalHyperlink({ anchor: anchor(target.inside) ?? '', children: [run] });
}
