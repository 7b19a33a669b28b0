import type { Element } from '../element.ts';
import type { Block, Inline, List, Mark, Table } from '../rich-text.ts';
import type { ElementRef, PassageForm } from './comparison.ts';

/** Text between two borders that a reader sees: no change goes over them. */
export interface Passage {
	readonly form: PassageForm;
	/** Permanent id of the block; cells have that of their row. */
	readonly id: string;
	readonly text: string;
	readonly spans: readonly Span[];
	/** What stands before it in the flat text: the line feed or tabulator, the sign of a list's item. */
	readonly lead: string;
	readonly marker: string;
	/** Of an item: how deep its list lies, from 1; 0 for all others. */
	readonly level: number;
	readonly column: number;
	/** In a table: what stands at the head of its column. */
	readonly columnTitle: string;
	/** Where texts of several elements are compared at once: whose it is. */
	readonly owner: ElementRef | null;
}

/** Part of a passage with equal marks. */
interface Span {
	readonly end: number;
	readonly marks: readonly Mark[];
}

/** Stands for a footnote at its place; the note is a passage of its own. */
const footnoteSign = '[*]';

/** Title and text of an element as passages, in reading order. Footnotes follow the passage or row in which they stand. */
export function passagesOf(
	{ title, body }: Pick<Element, 'title' | 'body'>,
	owner: ElementRef | null = null,
): readonly Passage[] {
	const passages: Passage[] = [];
	const add = (
		form: PassageForm,
		id: string,
		content: readonly Inline[],
		{ before = '\n', marker = '', sign = '', level = 0, column = 0, columnTitle = '' } = {},
	): void => {
		const lead = (passages.length === 0 ? '' : before) + sign;
		passages.push({ form, id, ...textOf(content), lead, marker, level, column, columnTitle, owner });
	};
	const addNotes = (content: readonly Inline[]): void => {
		for (const inline of content)
			if (inline.type === 'footnote')
				add('footnote', inline.id, inline.content, { marker: `${footnoteSign} `, sign: `${footnoteSign} ` });
	};
	const addList = (list: List, level: number): void => {
		const indent = '  '.repeat(level - 1);
		for (const [place, { id, content, children }] of list.items.entries()) {
			const marker = indent + (list.ordered ? `${place + 1}. ` : '- ');
			// The flat text names no numbers of items: they are a rendering, as those of elements are.
			const sign = `${indent}- `;
			add(list.ordered ? 'numberedItem' : 'item', id, content, { marker, sign, level });
			addNotes(content);
			for (const child of children) addList(child, level + 1);
		}
	};
	const addTable = ({ id, caption, header, rows }: Table): void => {
		if (caption !== '') add('caption', id, [{ type: 'text', text: caption, marks: [] }]);
		for (const row of [{ id, cells: header }, ...rows]) {
			for (const [column, { content }] of row.cells.entries()) {
				const columnTitle = textOf(header[column]?.content ?? []).text;
				add('row', row.id, content, { before: column > 0 ? '\t' : '\n', column, columnTitle });
			}
			for (const { content } of row.cells) addNotes(content);
		}
	};
	const addBlock = (block: Block): void => {
		if (block.type === 'paragraph') {
			add('paragraph', block.id, block.content);
			addNotes(block.content);
		} else if (block.type === 'list') addList(block, 1);
		else addTable(block);
	};
	if (title !== '') add('title', '', [{ type: 'text', text: title, marks: [] }]);
	body.forEach(addBlock);
	return passages;
}

/** The whole text in one string; `segments` of a change rebuild it. */
export function flatText(passages: readonly Passage[]): string {
	return passages.map(({ lead, text }) => lead + text).join('');
}

function textOf(content: readonly Inline[]): Pick<Passage, 'text' | 'spans'> {
	let text = '';
	const spans: Span[] = [];
	for (const inline of content) {
		text += inline.type === 'text' ? inline.text : inline.type === 'break' ? '\n' : footnoteSign;
		spans.push({ end: text.length, marks: inline.type === 'text' ? inline.marks : [] });
	}
	return { text, spans };
}
