import type { Id } from '#shared/ids.ts';
import type { Inline, List, ListItem, Mark } from '../rich-text.ts';
import { deepestList } from './editor-node.ts';
import { inlinesOfHtml } from './html-inlines.ts';
import { styleOf, type HtmlElement, type HtmlNode } from './html-node.ts';

/** Word writes lists as paragraphs with a level in their style and the marker in a span of its own. */
export interface WordItem {
	readonly level: number;
	readonly ordered: boolean;
	readonly content: readonly Inline[];
}

export function wordItem(node: HtmlElement, marks: readonly Mark[]): WordItem | null {
	const level = /mso-list:l\d+level(\d)/.exec(styleOf(node.attributes))?.[1];
	if (node.name !== 'p' || level === undefined) return null;
	const ordered = /^\s*(\d+|[a-z]|[ivx]+)[.)]/i.test(markerOf(node));
	return {
		level: Math.min(Number(level), deepestList),
		ordered,
		content: inlinesOfHtml(node.children, marks),
	};
}

function markerOf(node: HtmlNode): string {
	if (typeof node === 'string') return '';
	const text = (one: HtmlNode): string => (typeof one === 'string' ? one : one.children.map(text).join(''));
	return styleOf(node.attributes).includes('mso-list:ignore')
		? text(node)
		: node.children.map(markerOf).join('');
}

export function wordLists(items: readonly WordItem[], newId: () => Id): List[] {
	const lists: List[] = [];
	let place = 0;
	while (place < items.length) {
		const first = items[place];
		if (!first) break;
		const entries: ListItem[] = [];
		while (place < items.length) {
			const item = items[place];
			if (!item || item.level < first.level || item.ordered !== first.ordered) break;
			place += 1;
			const start = place;
			while ((items[place]?.level ?? 0) > item.level) place += 1;
			const children = wordLists(items.slice(start, place), newId);
			entries.push({ id: newId(), content: item.content, children });
		}
		lists.push({ type: 'list', id: newId(), ordered: first.ordered, items: entries });
	}
	return lists;
}
