import type {
	LeftOutCode,
	SourceBlock,
	SourceDocument,
	SourceNote,
	SourceRow,
} from '#concept/domain/recognition/source.ts';
import { parseInline } from './inline.ts';
import { columns, itemStart, type ItemStart } from './markdown-lists.ts';

/**
 * Markdown and plain text, line by line: what matters here is that every line keeps its number and none is lost
 * (docs/adr/0006-import-recognition.md says why no general Markdown library).
 */
export function readMarkdown(text: string, fileName: string): SourceDocument {
	return new Reader(text.split(/\r\n|\n|\r/), fileName).read();
}

const pipeSeparator = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** A line of three or more stars, dashes, underscores or equals signs. */
const isSeparator = (text: string): boolean =>
	/^(?:\*[*\s]*|-[-\s]*|_[_\s]*|=+)$/.test(text) && text.replace(/\s+/g, '').length >= 3;

class Reader {
	private readonly lines: readonly string[];
	private readonly fileName: string;
	private readonly blocks: SourceBlock[] = [];
	private readonly notes: SourceNote[] = [];
	private readonly marks = new Set<string>();
	private readonly leftOut: { line: number; code: LeftOutCode }[] = [];
	private title = '';
	private at = 0;
	/** Open items from the outermost in, by their columns. */
	private items: { indent: number }[] = [];

	constructor(lines: readonly string[], fileName: string) {
		this.lines = lines;
		this.fileName = fileName;
	}

	read(): SourceDocument {
		this.frontMatter();
		while (this.at < this.lines.length) this.next();
		const { fileName, title, lines, blocks, notes, leftOut } = this;
		return { fileName, title, lines, blocks, notes, leftOut };
	}

	private line(offset = 0): string {
		return this.lines[this.at + offset] ?? '';
	}

	private omit(code: LeftOutCode, count = 1): void {
		for (let index = 0; index < count; index++) {
			if (this.line().trim() !== '') this.leftOut.push({ line: this.at + 1, code });
			this.at++;
		}
	}

	private frontMatter(): void {
		if (this.line().trim() !== '---') return;
		const end = this.lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
		const fields = this.lines.slice(1, end);
		if (end < 2 || end > 100 || !fields.every((line) => /^(\s+|[\w-]+\s*:|#|-\s|$)/.test(line))) return;
		for (const field of fields) {
			const found = /^title\s*:\s*(.+)$/i.exec(field);
			if (found?.[1]) this.title = found[1].trim().replace(/^(["'])(.*)\1$/, '$2');
		}
		this.omit('frontMatter', end + 1);
	}

	private next(): void {
		const line = this.line();
		const text = line.trim();
		if (text === '') {
			this.at++;
			return;
		}
		const item = itemStart(line);
		if (!item && this.items.length > 0 && this.continuesItem(line)) return;
		if (!item) this.items = [];
		if (isSeparator(text)) this.omit('separator');
		else if (text.startsWith('<!--')) this.comment();
		else if (
			/^(?:!\[[^\]]*\]\([^)]*\)|<img\b[^>]*>|\[(?:Bild|Abbildung|Foto|Image|Grafik)\b[^\]]*\])$/i.test(text)
		)
			this.omit('image');
		else if (/^\s{0,3}#{1,6}(\s|$)/.test(line)) this.heading(text);
		else if (/^\[\^[^\]\s]+\]:/.test(text)) this.note(text);
		else if (/^(```|~~~)/.test(text)) this.fence(text.slice(0, 3));
		else if (item) this.item(item);
		else if (this.isTabRow(0) && this.isTabRow(1))
			this.rows(
				() => this.isTabRow(0),
				(row) => row.split('\t'),
				false,
			);
		else if (this.isPipeTable()) this.pipeTable();
		else this.paragraph();
	}

	private comment(): void {
		const start = this.at;
		let end = start;
		while (end < this.lines.length - 1 && end < start + 500 && !(this.lines[end] ?? '').includes('-->'))
			end++;
		this.omit('comment', (this.lines[end] ?? '').includes('-->') ? end - start + 1 : 1);
	}

	private heading(text: string): void {
		const found = /^(#{1,6})\s*(.*?)(?:\s+#+)?$/.exec(text);
		const inner = found?.[2] ?? '';
		if (inner === '') this.omit('separator');
		else {
			this.push(
				{ type: 'heading', level: found?.[1]?.length ?? 1, content: parseInline(inner), isTitle: false },
				1,
			);
		}
	}

	private push(block: DistributiveOmit<SourceBlock, 'first' | 'last'>, count: number): void {
		this.blocks.push({ ...block, first: this.at + 1, last: this.at + count } as SourceBlock);
		this.at += count;
	}

	private note(text: string): void {
		const found = /^\[\^([^\]\s]+)\]:\s*(.*)$/.exec(text);
		const mark = found?.[1] ?? '';
		let count = 1;
		const parts = [found?.[2] ?? ''];
		while (/^\s+\S/.test(this.line(count))) parts.push(this.line(count++).trim());
		this.notes.push({
			// A second note with the same mark belongs to no place in the text, but it is kept.
			id: this.marks.has(mark) ? `${mark}#${this.at + 1}` : mark,
			content: parseInline(parts.join('\n')),
			first: this.at + 1,
			last: this.at + count,
		});
		this.marks.add(mark);
		this.at += count;
	}

	private fence(mark: string): void {
		let end = this.at + 1;
		while (end < this.lines.length && !(this.lines[end] ?? '').trim().startsWith(mark)) end++;
		if (end >= this.lines.length) {
			this.paragraph();
			return;
		}
		this.omit('separator');
		while (this.at < end) {
			if (this.line().trim() === '') this.at++;
			else
				this.push(
					{ type: 'paragraph', content: [{ type: 'text', text: this.line(), marks: [] }], isContents: false },
					1,
				);
		}
		this.omit('separator');
	}

	private item(start: ItemStart): void {
		while (this.items.length > 0 && start.indent <= (this.items.at(-1)?.indent ?? 0)) this.items.pop();
		const depth = Math.min(this.items.length, 8);
		this.items.push({ indent: start.indent });
		const parts = [start.text];
		let count = 1;
		while (this.isFlowing(count)) parts.push(this.line(count++));
		const { marker, ordered } = start;
		this.push({ type: 'item', depth, marker, ordered, content: parseInline(parts.join('\n')) }, count);
	}

	/** A further paragraph of an item: indented, after a blank line. */
	private continuesItem(line: string): boolean {
		const last = this.blocks.at(-1);
		const indent = columns(line.slice(0, line.length - line.trimStart().length));
		if (last?.type !== 'item' || indent < (this.items.at(-1)?.indent ?? 0) + 2 || this.isTabRow(0))
			return false;
		let count = 1;
		const parts = [line.trim()];
		while (this.isFlowing(count)) parts.push(this.line(count++).trim());
		this.at += count;
		const content = [
			...last.content,
			{ type: 'break', style: 'inner' } as const,
			...parseInline(parts.join('\n')),
		];
		this.blocks[this.blocks.length - 1] = { ...last, content, last: this.at };
		return true;
	}

	/** Whether a line goes on with the text before it. */
	private isFlowing(offset: number): boolean {
		const line = this.line(offset);
		const text = line.trim();
		if (text === '' || this.at + offset >= this.lines.length) return false;
		if (/^(#{1,6}\s|<!--|```|~~~|\[\^[^\]\s]+\]:|!\[[^\]]*\]\([^)]*\)$)/.test(text)) return false;
		if (isSeparator(text)) return false;
		const item = itemStart(line);
		// A number only begins a list inside a text when it can be the first, or goes on with one (CommonMark 5.2).
		if (item && (!item.ordered || /^\(?[1a]/.test(item.marker) || this.items.length > 0)) return false;
		return !(this.isTabRow(offset) && this.isTabRow(offset + 1));
	}

	private paragraph(): void {
		let count = 1;
		while (this.isFlowing(count)) count++;
		const parts = this.lines.slice(this.at, this.at + count).map((line) => line.replace(/^\s*(?:>\s?)*/, ''));
		const underline = /^\s{0,3}(=+|-{3,})\s*$/.exec(this.line(count));
		if (underline && count <= 2) {
			const level = underline[1]?.startsWith('=') ? 1 : 2;
			this.push(
				{ type: 'heading', level, content: parseInline(parts.join('\n')), isTitle: false },
				count + 1,
			);
			return;
		}
		if (parts.every((part) => part.trim() === '')) this.omit('separator', count);
		else this.push({ type: 'paragraph', content: parseInline(parts.join('\n')), isContents: false }, count);
	}

	/** Columns set with tabs, as office programs leave them in plain text. */
	private isTabRow(offset: number): boolean {
		return this.at + offset < this.lines.length && this.line(offset).trimStart().includes('\t');
	}

	private isPipeTable(): boolean {
		const piped = (offset: number): boolean => this.line(offset).trim().startsWith('|');
		return (
			(this.line().includes('|') && pipeSeparator.test(this.line(1)) && this.line(1).includes('-')) ||
			(piped(0) && piped(1))
		);
	}

	private pipeTable(): void {
		const hasHeader = pipeSeparator.test(this.line(1));
		this.rows(
			() => this.line().trim() !== '' && this.line().includes('|'),
			(row) =>
				row
					.trim()
					.replace(/^\||(?<!\\)\|$/g, '')
					.split(/(?<!\\)\|/),
			hasHeader,
		);
	}

	private rows(more: () => boolean, split: (row: string) => readonly string[], hasHeader: boolean): void {
		const first = this.at + 1;
		const rows: SourceRow[] = [];
		for (; this.at < this.lines.length && more(); this.at++) {
			if (rows.length === 1 && hasHeader && pipeSeparator.test(this.line())) {
				this.leftOut.push({ line: this.at + 1, code: 'separator' });
				continue;
			}
			const cells = split(this.line()).map((cell) => parseInline(cell.trim().replaceAll('\\|', '|')));
			rows.push({ line: this.at + 1, cells });
		}
		this.blocks.push({ type: 'table', hasHeader, rows, first, last: this.at });
	}
}

type DistributiveOmit<Type, Key extends PropertyKey> = Type extends unknown ? Omit<Type, Key> : never;
