import type { Drafts } from './drafts.ts';
import { Chapters } from './chapters.ts';
import { bareLabel, readHeading, type Heading } from './heading.ts';
import { wordsOf } from './inline.ts';
import { Lists } from './lists.ts';
import { findMeasureHeadings } from './measure-headings.ts';
import type { Notes } from './notes.ts';
import type { OutlineBlock, OutlineHeading } from './outline.ts';
import { Paragraphs } from './paragraphs.ts';
import { readTable } from './read-table.ts';
import { secondLine } from './second-line.ts';
import { takeSource } from './source-reference.ts';
import type { SourceParagraph } from './source.ts';
import { findUnnamedFields } from './unnamed-fields.ts';

/** Goes through the blocks once, from the first to the last, and makes the elements. */
export class Walker {
	private readonly drafts: Drafts;
	private readonly blocks: readonly OutlineBlock[];
	private readonly chapters: Chapters;
	private readonly lists: Lists;
	private readonly paragraphs: Paragraphs;
	/** Headings of fields that no word calls so, by their first line. */
	private readonly unnamedFields: ReadonlySet<number>;
	private readonly measureHeadings: ReadonlySet<number>;

	constructor(drafts: Drafts, blocks: readonly OutlineBlock[], definitions: Notes['definitions']) {
		this.drafts = drafts;
		this.blocks = blocks;
		this.chapters = new Chapters(drafts, blocks);
		this.lists = new Lists(this.chapters);
		this.paragraphs = new Paragraphs(this.chapters, blocks, definitions);
		this.unnamedFields = findUnnamedFields(blocks);
		this.measureHeadings = findMeasureHeadings(blocks);
	}

	walk(): void {
		let caption: SourceParagraph | null = null;
		for (let at = 0; at < this.blocks.length; at++) {
			const block = this.blocks[at];
			if (!block) continue;
			const next = this.blocks[at + 1];
			if (block.type !== 'item') this.lists.end();
			if (block.type === 'heading') at += this.heading(block, next, this.blocks[at + 2]);
			else if (block.type === 'item') this.lists.item(block);
			else if (block.type === 'table') {
				readTable(this.chapters, block, caption);
				caption = null;
			} else if (next?.type === 'table' && isTableCaption(wordsOf(block.content))) caption = block;
			else this.paragraphs.paragraph(block, this.blocks[at - 1]);
		}
		this.chapters.close();
	}

	/** @returns how many of the following blocks it took as well */
	private heading(
		block: OutlineHeading,
		next: OutlineBlock | undefined,
		afterNext: OutlineBlock | undefined,
	): number {
		let read = readHeading(block.text);
		if (this.unnamedFields.has(block.first)) read = { ...read, form: 'label', kind: 'fieldOfAction' };
		else if (this.chapters.isInField(block.level)) read = bareLabel(read) ?? this.measureHeading(block, read);
		if (this.chapters.annexes.heading(block, read)) {
			this.chapters.closeToAnnex();
			return 0;
		}
		let taken = 0;
		const more = secondLine(block, read, next, afterNext);
		if (more) {
			const second = readHeading(more.text);
			const title = read.kind === 'fieldOfAction' ? second.title : takeSource(more.text).text;
			read = { ...read, title, source: read.source === '' ? second.source : read.source };
			taken = 1;
		}
		this.chapters.open(block, read, block.last);
		if (more && this.chapters.top?.draft) this.drafts.take(this.chapters.top.draft, more.first, more.last);
		return taken;
	}

	/** A heading above the lines of a sheet. */
	private measureHeading(block: OutlineHeading, read: Heading): Heading {
		return this.measureHeadings.has(block.first) ? { ...read, form: 'label', kind: 'measure' } : read;
	}
}

const isTableCaption = (text: string): boolean =>
	text.length <= 200 && /^(?:Tabelle|Tab\.|Übersicht)\s*\d*/iu.test(text);
