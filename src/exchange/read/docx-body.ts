import { dropStart, wordsOf } from '#concept/domain/recognition/inline.ts';
import type {
	LeftOutCode,
	SourceBlock,
	SourceInline,
	SourceNote,
	SourceRow,
} from '#concept/domain/recognition/source.ts';
import type { Numbering } from './docx-numbering.ts';
import { readRuns } from './docx-runs.ts';
import { isOn, type Style } from './docx-styles.ts';
import { itemStart } from './markdown-lists.ts';
import { child, children, value, type XmlNode } from './xml.ts';

/** The paragraphs and tables of a Word file as source blocks; every paragraph and every row is one line. */
export class Body {
	readonly lines: string[] = [];
	readonly blocks: SourceBlock[] = [];
	readonly notes: SourceNote[] = [];
	readonly leftOut: { line: number; code: LeftOutCode }[] = [];
	private readonly styles: ReadonlyMap<string, Style>;
	private readonly numbering: Numbering;
	private readonly links: ReadonlyMap<string, string>;
	/** Open fields, innermost last; a table of contents spans many paragraphs. */
	private fields: ('other' | 'contents')[] = [];

	constructor(styles: ReadonlyMap<string, Style>, numbering: Numbering, links: ReadonlyMap<string, string>) {
		this.styles = styles;
		this.numbering = numbering;
		this.links = links;
	}

	read(node: XmlNode, inContents = false): void {
		for (const inner of node.children) {
			if (inner.name === 'p') this.paragraph(inner, inContents);
			else if (inner.name === 'tbl') this.table(inner);
			else if (inner.name === 'sdt')
				this.read(child(inner, 'sdtContent') ?? inner, inContents || isContentsControl(inner));
			else if (
				['sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'Choice', 'AlternateContent'].includes(
					inner.name,
				)
			)
				this.read(inner, inContents);
		}
	}

	/** A line of text that is no content, e.g. a running head. */
	omit(text: string, code: LeftOutCode): void {
		this.leftOut.push({ line: this.line(text), code });
	}

	note(id: string, node: XmlNode): void {
		const first = this.lines.length + 1;
		const content: SourceInline[] = [];
		for (const paragraph of children(node, 'p')) {
			const runs = readRuns(paragraph, this.styles, this.links);
			if (content.length > 0) content.push({ type: 'break', style: 'inner' });
			content.push(...runs.content);
			this.line(textOf(runs.content));
		}
		if (this.lines.length >= first) this.notes.push({ id, content, first, last: this.lines.length });
	}

	private line(text: string): number {
		this.lines.push(text.replace(/[\r\n]+/g, ' '));
		return this.lines.length;
	}

	private paragraph(node: XmlNode, inContents: boolean): void {
		const runs = readRuns(node, this.styles, this.links);
		const wasInContents = this.fields.includes('contents');
		for (const field of runs.fields) {
			if (field === 'begin') this.fields.push('other');
			else if (field === 'end') this.fields.pop();
			else if (this.fields.length > 0) this.fields[this.fields.length - 1] = 'contents';
		}
		const isContents = inContents || wasInContents || this.fields.includes('contents');
		const style = this.styles.get(value(node, 'pPr', 'pStyle') ?? '');
		const text = textOf(runs.content);
		if (runs.deleted.trim() !== '') this.omit(runs.deleted, 'deletedText');
		if (text.trim() === '' && !runs.content.some(({ type }) => type === 'note')) {
			if (runs.hasImage && runs.boxes.length === 0)
				this.omit(`[${runs.imageText === '' ? 'Bild' : runs.imageText}]`, 'image');
		} else this.block(node, style, runs.content, isContents || style?.isContents === true);
		for (const box of runs.boxes) this.read(box);
	}

	private block(
		node: XmlNode,
		style: Style | undefined,
		content: readonly SourceInline[],
		isContents: boolean,
	): void {
		const outline = value(node, 'pPr', 'outlineLvl');
		const level =
			outline === undefined ? (style?.heading ?? null) : Number(outline) < 9 ? Number(outline) + 1 : null;
		const numbered = this.numberOf(node, style);
		const isSimple =
			numbered !== null &&
			(numbered.isBullet || /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]$/.test(numbered.label));
		const prefixed = numbered && !numbered.isBullet ? withPrefix(numbered.label, content) : content;
		const isHeading = (level !== null || style?.isTitle === true) && !isContents;
		const asItem = !isHeading && !isContents && isSimple;
		const line = this.line(numbered ? `${numbered.label} ${textOf(content)}` : textOf(content));
		const at = { first: line, last: line };
		if (isHeading)
			this.blocks.push({
				type: 'heading',
				level: level ?? 1,
				content: prefixed,
				isTitle: style?.isTitle === true,
				...at,
			});
		else if (asItem)
			this.blocks.push({
				type: 'item',
				depth: numbered.level,
				marker: numbered.label,
				ordered: !numbered.isBullet,
				content,
				...at,
			});
		else if (!isContents && this.typedItem(content, at)) return;
		else this.blocks.push({ type: 'paragraph', content: prefixed, isContents, ...at });
	}

	/** "- text" or "✓ text" typed by hand. */
	private typedItem(content: readonly SourceInline[], at: { first: number; last: number }): boolean {
		const text = textOf(content);
		const start = itemStart(text);
		if (!start || content.some((part) => part.type === 'break')) return false;
		const { marker, ordered } = start;
		const words = wordsOf(content);
		const length = words.length - start.text.replace(/\s+/g, ' ').trim().length;
		this.blocks.push({ type: 'item', depth: 0, marker, ordered, content: dropStart(content, length), ...at });
		return true;
	}

	private numberOf(
		node: XmlNode,
		style: Style | undefined,
	): { label: string; isBullet: boolean; level: number } | null {
		const own = child(node, 'pPr', 'numPr');
		const id = value(own, 'numId') ?? style?.numbering?.id;
		if (id === undefined || id === '0') return null;
		const level = Math.min(8, Math.max(0, Number(value(own, 'ilvl') ?? style?.numbering?.level ?? 0) || 0));
		const found = this.numbering.next(id, level);
		return found ? { ...found, level } : null;
	}

	private table(node: XmlNode): void {
		const rows = children(node, 'tr');
		const only = rows.length === 1 ? children(rows[0], 'tc') : [];
		// A frame around a text, made as a table with one cell.
		if (only.length === 1 && only[0]) {
			this.read(only[0]);
			return;
		}
		const first = this.lines.length + 1;
		const made: SourceRow[] = [];
		for (const row of rows) {
			const cells = children(row, 'tc').flatMap((cell) => this.cell(cell));
			const line = this.line(cells.map(textOf).join('\t'));
			made.push({ line, cells });
		}
		if (made.length === 0) return;
		const look = child(node, 'tblPr', 'tblLook');
		const hasHeader = isOn(child(rows[0], 'trPr', 'tblHeader')) ?? look?.attributes.firstRow === '1';
		this.blocks.push({ type: 'table', hasHeader, rows: made, first, last: this.lines.length });
	}

	private cell(node: XmlNode): readonly (readonly SourceInline[])[] {
		const merged = child(node, 'tcPr', 'vMerge');
		const isContinued = merged !== undefined && merged.attributes.val !== 'restart';
		const span = Math.min(50, Number(value(node, 'tcPr', 'gridSpan') ?? '1') || 1);
		const content: SourceInline[] = [];
		for (const paragraph of paragraphsOf(node)) {
			const runs = readRuns(paragraph, this.styles, this.links);
			if (runs.deleted.trim() !== '') this.omit(runs.deleted, 'deletedText');
			if (textOf(runs.content).trim() === '' && !runs.content.some(({ type }) => type === 'note')) continue;
			if (content.length > 0) content.push({ type: 'break', style: 'inner' });
			const number = this.numberOf(paragraph, this.styles.get(value(paragraph, 'pPr', 'pStyle') ?? ''));
			content.push(...(number ? withPrefix(number.label, runs.content) : runs.content));
		}
		const filler = Array.from({ length: span - 1 }, (): readonly SourceInline[] => []);
		return [isContinued ? [] : content, ...filler];
	}
}

function paragraphsOf(node: XmlNode): readonly XmlNode[] {
	return node.children.flatMap((inner) =>
		inner.name === 'p'
			? [inner]
			: inner.name === 'tcPr' || inner.name === 'Fallback'
				? []
				: paragraphsOf(inner),
	);
}

function isContentsControl(node: XmlNode): boolean {
	const gallery = child(node, 'sdtPr', 'docPartObj', 'docPartGallery');
	return /table of contents|inhaltsverzeichnis/i.test(gallery?.attributes.val ?? '');
}

const withPrefix = (label: string, content: readonly SourceInline[]): readonly SourceInline[] => [
	{ type: 'text', text: `${label} `, marks: [] },
	...content,
];

function textOf(content: readonly SourceInline[]): string {
	return content
		.map((part) => (part.type === 'text' ? part.text : part.type === 'break' ? ' ' : ''))
		.join('');
}
