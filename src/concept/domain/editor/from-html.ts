import type { Id } from '#shared/ids.ts';
import { canonicalBlocks } from '../canonical-blocks.ts';
import type { Block, List, ListItem, Mark } from '../rich-text.ts';
import { deepestList } from './editor-node.ts';
import { inlinesOfHtml, marksOf } from './html-inlines.ts';
import { isBlock, isDropped, type HtmlElement, type HtmlNode } from './html-node.ts';
import { tableOfHtml } from './html-table.ts';
import { wordItem, wordLists, type WordItem } from './word-lists.ts';

/**
 * Pasted foreign HTML reduced to the closed schema: headings and everything else that stands alone become paragraphs;
 * scripts, styles, pictures and form fields go.
 */
export function blocksOfHtml(nodes: readonly HtmlNode[], newId: () => Id): readonly Block[] {
	return canonicalBlocks(read(nodes, [], newId));
}

function read(nodes: readonly HtmlNode[], marks: readonly Mark[], newId: () => Id): Block[] {
	const blocks: Block[] = [];
	let run: HtmlNode[] = [];
	let items: WordItem[] = [];
	const flush = () => {
		blocks.push(...wordLists(items, newId));
		const content = inlinesOfHtml(run, marks);
		if (content.length > 0) blocks.push({ type: 'paragraph', id: newId(), content });
		run = [];
		items = [];
	};
	for (const node of nodes) {
		if (!isBlock(node)) {
			if (items.length === 0 || typeof node !== 'string' || node.trim() !== '') run.push(node);
			continue;
		}
		if (isDropped(node)) continue;
		const word = wordItem(node, marks);
		if (!word || run.length > 0) flush();
		if (word) items.push(word);
		else blocks.push(...blockOf(node, marksOf(node, marks), newId));
	}
	flush();
	return blocks;
}

function blockOf(node: HtmlElement, marks: readonly Mark[], newId: () => Id): Block[] {
	if (node.name === 'ul' || node.name === 'ol') return listOf(node, marks, newId, 1);
	const table = node.name === 'table' ? tableOfHtml(node, newId) : null;
	return table ? [table] : read(node.children, marks, newId);
}

function listOf(node: HtmlElement, marks: readonly Mark[], newId: () => Id, depth: number): List[] {
	const items: ListItem[] = [];
	for (const child of node.children) {
		if (typeof child === 'string' ? child.trim() === '' : isDropped(child)) continue;
		const isList = isListNode(child);
		const inside = typeof child !== 'string' && child.name === 'li' ? child.children : [child];
		const own = inside.filter((one) => !isListNode(one));
		const below = depth < deepestList ? inside.filter(isListNode) : [];
		const children = below.flatMap((one) => listOf(one, marks, newId, depth + 1));
		const last = items.at(-1);
		// Some programs write a deeper list beside the item to which it belongs.
		if (isList && last) items[items.length - 1] = { ...last, children: [...last.children, ...children] };
		else {
			const kept = depth < deepestList ? own : inside;
			items.push({ id: newId(), content: inlinesOfHtml(kept, marks), children });
		}
	}
	return items.length === 0 ? [] : [{ type: 'list', id: newId(), ordered: node.name === 'ol', items }];
}

function isListNode(node: HtmlNode): node is HtmlElement {
	return typeof node !== 'string' && (node.name === 'ul' || node.name === 'ol');
}
