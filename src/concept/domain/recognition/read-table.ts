import { isStructure } from '../kinds.ts';
import type { Chapters } from './chapters.ts';
import { textOf, wordsOf } from './inline.ts';
import { elementOfSheet, isSheetTable } from './sheet-table.ts';
import type { SourceParagraph, SourceTable } from './source.ts';
import { elementsOfTable, tableBlock } from './tables.ts';

/** A sheet of one measure, a row per element, or a table as it is. */
export function readTable(chapters: Chapters, table: SourceTable, caption: SourceParagraph | null): void {
	const { drafts } = chapters;
	chapters.lastDefinition = null;
	if (!chapters.annexes.isOpen() && isSheetTable(table)) {
		const kind = chapters.top?.expects;
		if (chapters.top) chapters.top.used = true;
		const sheet = elementOfSheet(drafts, table, chapters.openMeasure(), chapters.container?.ref ?? null);
		if (kind === 'measureProposal') sheet.kind = kind;
		if (caption) drafts.take(sheet, caption.first, caption.last);
		if (caption) drafts.paragraph(sheet, caption.content, caption.first, caption.last);
		chapters.last = null;
		return;
	}
	const expects = chapters.top?.expects ?? null;
	const inner =
		chapters.annexes.current() ?? (chapters.textTarget() && !expects ? chapters.textTarget() : null);
	const parent = chapters.annexes.current()?.ref ?? chapters.container?.ref ?? null;
	const made = chapters.annexes.isOpen()
		? false
		: elementsOfTable(drafts, table, expects, parent, chapters.top?.source ?? '');
	if (made) {
		if (chapters.top) chapters.top.used = true;
		if (caption) drafts.omit('usedAsHeading', caption.first, caption.last);
		chapters.last = null;
		return;
	}
	const isText = inner && !isStructure(inner.kind);
	const target = isText
		? inner
		: drafts.add(
				{ kind: 'table', parent: inner?.ref ?? chapters.structureTarget() },
				table.first,
				table.first,
			);
	if (caption) drafts.take(target, caption.first, caption.last);
	tableBlock(drafts, target, table, caption ? textOf(wordsOf(caption.content)) : []);
}
