import type { Id } from '#shared/ids.ts';
import { emptyMeasureDetails, type ConceptTree } from '../element.ts';
import { isMeasure } from '../kinds.ts';
import type { Block, Inline, List, Table } from '../rich-text.ts';
import type { Recognition } from './recognition.ts';

/** The recognised elements as a concept, with permanent ids for elements and blocks. */
export function toTree(recognition: Recognition, newId: () => Id): ConceptTree {
	const ids = new Map(recognition.elements.map(({ ref }) => [ref, newId()]));
	return recognition.elements.map((element) => ({
		id: ids.get(element.ref) ?? newId(),
		parentId: element.parent === null ? null : (ids.get(element.parent) ?? null),
		kind: element.kind,
		title: element.title,
		body: element.body.map((block) => withIds(block, newId)),
		source: element.source,
		fields: [],
		measure: isMeasure(element.kind)
			? { ...(element.measure ?? emptyMeasureDetails), binding: element.kind === 'measure' }
			: null,
	}));
}

function withIds(block: Block, newId: () => Id): Block {
	if (block.type === 'paragraph') return { ...block, id: newId(), content: inline(block.content, newId) };
	return block.type === 'list' ? list(block, newId) : table(block, newId);
}

function list(block: List, newId: () => Id): List {
	return {
		...block,
		id: newId(),
		items: block.items.map((item) => ({
			id: newId(),
			content: inline(item.content, newId),
			children: item.children.map((child) => list(child, newId)),
		})),
	};
}

function table(block: Table, newId: () => Id): Table {
	const cells = (row: Table['header']): Table['header'] =>
		row.map((cell) => ({ content: inline(cell.content, newId) }));
	return {
		...block,
		id: newId(),
		header: cells(block.header),
		rows: block.rows.map((row) => ({ id: newId(), cells: cells(row.cells) })),
	};
}

const inline = (content: readonly Inline[], newId: () => Id): readonly Inline[] =>
	content.map((part) => (part.type === 'footnote' ? { ...part, id: newId() } : part));
