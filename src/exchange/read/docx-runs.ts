import { isSafeHref, markOrder, type Mark } from '#concept/domain/rich-text.ts';
import type { SourceInline } from '#concept/domain/recognition/source.ts';
import { superscript, withoutControls } from './characters.ts';
import { isOn, type Style } from './docx-styles.ts';
import { joined } from './inline.ts';
import { child, value, type XmlNode } from './xml.ts';

export interface Runs {
	readonly content: readonly SourceInline[];
	/** What tracked changes have deleted. */
	readonly deleted: string;
	readonly hasImage: boolean;
	readonly imageText: string;
	/** Text boxes anchored here. */
	readonly boxes: readonly XmlNode[];
	/** How field marks change: begins and ends of a table of contents. */
	readonly fields: readonly ('begin' | 'contents' | 'end')[];
}

/** Inline content of a paragraph: the current text, with insertions and without deletions. */
export function readRuns(
	paragraph: XmlNode,
	styles: ReadonlyMap<string, Style>,
	links: ReadonlyMap<string, string>,
): Runs {
	const content: SourceInline[] = [];
	const boxes: XmlNode[] = [];
	const fields: ('begin' | 'contents' | 'end')[] = [];
	let deleted = '';
	let hasImage = false;
	let imageText = '';

	const push = (text: string, marks: readonly Mark[]): void => {
		const clean = withoutControls(text);
		if (clean !== '') content.push({ type: 'text', text: clean, marks });
	};
	const walk = (node: XmlNode, marks: readonly Mark[], raised: boolean): void => {
		switch (node.name) {
			case 'pPr':
			case 'rPr':
			case 'Fallback':
			case 'moveFrom':
				if (node.name === 'moveFrom') deleted += textsOf(node);
				return;
			case 'del':
				deleted += textsOf(node);
				return;
			case 'r': {
				const own = marksOf(child(node, 'rPr'), styles, marks);
				const isRaised = value(node, 'rPr', 'vertAlign') === 'superscript';
				for (const inner of node.children) walk(inner, own, isRaised);
				return;
			}
			case 'hyperlink': {
				const href = links.get(node.attributes.id ?? '') ?? '';
				const own = isSafeHref(href) ? withMark(marks, { type: 'link', href }) : marks;
				for (const inner of node.children) walk(inner, own, raised);
				return;
			}
			case 't':
				push(raised ? superscript(node.text) : node.text, marks);
				return;
			case 'tab':
			case 'ptab':
				push('\t', marks);
				return;
			case 'br':
			case 'cr':
				if (node.attributes.type === undefined || node.attributes.type === 'textWrapping')
					content.push({ type: 'break', style: 'inner' });
				return;
			case 'noBreakHyphen':
				push('\u2011', marks);
				return;
			case 'sym':
				push(/^f0f[ce]$/i.test(node.attributes.char ?? '') ? '✓' : '•', marks);
				return;
			case 'footnoteReference':
			case 'endnoteReference':
				content.push({
					type: 'note',
					id: `${node.name.startsWith('foot') ? 'f' : 'e'}${node.attributes.id ?? ''}`,
				});
				return;
			case 'fldChar':
				if (node.attributes.fldCharType === 'begin') fields.push('begin');
				if (node.attributes.fldCharType === 'end') fields.push('end');
				return;
			case 'instrText':
				if (/^\s*TOC\b/.test(node.text)) fields.push('contents');
				return;
			case 'drawing':
			case 'pict':
			case 'object':
				hasImage = true;
				for (const inner of node.children) walk(inner, marks, raised);
				return;
			case 'docPr':
				imageText = withoutControls(node.attributes.descr ?? node.attributes.title ?? imageText);
				return;
			case 'txbxContent':
				boxes.push(node);
				return;
			default:
				for (const inner of node.children) walk(inner, marks, raised);
		}
	};
	for (const node of paragraph.children) walk(node, [], false);
	return { content: joined(content), deleted: withoutControls(deleted), hasImage, imageText, boxes, fields };
}

function textsOf(node: XmlNode): string {
	if (node.name === 't' || node.name === 'delText') return node.text;
	return node.children.map(textsOf).join(node.name === 'p' ? ' ' : '');
}

function marksOf(
	properties: XmlNode | undefined,
	styles: ReadonlyMap<string, Style>,
	outer: readonly Mark[],
): readonly Mark[] {
	const style = styles.get(value(properties, 'rStyle') ?? '');
	let marks = outer;
	if (isOn(child(properties, 'b')) ?? style?.isBold ?? false) marks = withMark(marks, { type: 'strong' });
	if (isOn(child(properties, 'i')) ?? false) marks = withMark(marks, { type: 'emphasis' });
	if ((isOn(child(properties, 'strike')) ?? false) || (isOn(child(properties, 'dstrike')) ?? false))
		marks = withMark(marks, { type: 'strike' });
	return marks;
}

function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
	if (marks.some(({ type }) => type === mark.type)) return marks;
	return [...marks, mark].sort((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type));
}
