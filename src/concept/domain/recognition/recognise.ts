import { inDocumentOrder } from './document-order.ts';
import { findContents } from './contents.ts';
import { Drafts } from './drafts.ts';
import { linkNotes } from './notes.ts';
import { outline } from './outline.ts';
import { findPageFurniture } from './page-furniture.ts';
import type { Recognition } from './recognition.ts';
import type { SourceDocument } from './source.ts';
import { findTitle } from './title.ts';
import { Walker } from './walker.ts';

/**
 * Recognises a concept in a document, by form and wording. Everything is kept: each line is in an element or among what
 * was left out, with the reason.
 */
export function recognise(document: SourceDocument): Recognition {
	const contents = findContents(document.blocks);
	const content = document.blocks.filter((_, at) => !contents.blocks.has(at));
	const first = findTitle(document, outline(content, contents.entries));
	const furniture = findPageFurniture(content, first);
	const linked = linkNotes(
		content.filter((_, at) => !furniture.has(at)),
		document.notes,
	);
	const blocks = outline(linked.blocks, contents.entries);
	const title = findTitle(document, blocks);
	const drafts = new Drafts(linked.notes);
	for (const { line, code } of document.leftOut) drafts.omit(code, line);
	for (const at of contents.blocks) {
		const block = document.blocks[at];
		if (block) drafts.omit('tableOfContents', block.first, block.last);
	}
	for (const [at, code] of furniture) {
		const block = content[at];
		if (block) drafts.omit(code, block.first, block.last);
	}
	const body = blocks.filter((block) => {
		if (!title.lines.has(block.first)) return true;
		drafts.omit('usedAsTitle', block.first, block.last);
		return false;
	});
	new Walker(drafts, body, linked.definitions).walk();
	const { elements, leftOut } = drafts.finish(document.lines);
	return { title: title.title, elements: inDocumentOrder(elements), leftOut, lines: document.lines };
}
