import { canonicalBlocks } from '../canonical-blocks.ts';
import type { ConceptTree, Element } from '../element.ts';
import type { Block, Inline, List, ListItem, TableCell } from '../rich-text.ts';

/**
 * A tree as its marked-up text wants it: what is struck there is gone. So a list with struck words, as groups hand it
 * in, is compared with the adopted one as its authors meant it. An element of which everything is struck is gone too.
 */
export function withoutStruck(tree: ConceptTree): ConceptTree {
	const parents = new Set(tree.map(({ parentId }) => parentId));
	return tree.flatMap((element): Element[] => {
		if (!hasStruck(element.body)) return [element];
		const body = withoutStruckText(element.body);
		const nothingLeft = element.title === '' && body.length === 0 && !parents.has(element.id);
		return nothingLeft ? [] : [{ ...element, body }];
	});
}

export function withoutStruckText(body: readonly Block[]): readonly Block[] {
	return hasStruck(body) ? canonicalBlocks(body.map((block) => mapInlines(block, left))) : body;
}

function hasStruck(body: readonly Block[]): boolean {
	let found = false;
	for (const block of body)
		mapInlines(block, (content) => {
			found ||= content.some(isStruck);
			return content;
		});
	return found;
}

function isStruck(inline: Inline): boolean {
	if (inline.type === 'footnote') return inline.content.some(isStruck);
	return inline.type === 'text' && inline.marks.some(({ type }) => type === 'strike');
}

/** What stays; where something went there is one blank left between words, and none before a stop or comma. */
function left(content: readonly Inline[]): readonly Inline[] {
	const kept: Inline[] = [];
	let seam = false;
	for (const inline of content) {
		if (inline.type === 'text' && isStruck(inline)) {
			seam = true;
			continue;
		}
		const last = kept.at(-1);
		if (seam && inline.type === 'text' && last?.type === 'text' && /^[\s.,;:!?)]/.test(inline.text))
			kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
		seam = false;
		kept.push(inline.type === 'footnote' ? { ...inline, content: left(inline.content) as [] } : inline);
	}
	return kept;
}

function mapInlines(block: Block, map: (content: readonly Inline[]) => readonly Inline[]): Block {
	const cell = ({ content }: TableCell): TableCell => ({ content: map(content) });
	const item = (one: ListItem): ListItem => ({
		...one,
		content: map(one.content),
		children: one.children.map(list),
	});
	const list = (one: List): List => ({ ...one, items: one.items.map(item) });
	if (block.type === 'paragraph') return { ...block, content: map(block.content) };
	if (block.type === 'list') return list(block);
	return {
		...block,
		header: block.header.map(cell),
		rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })),
	};
}
