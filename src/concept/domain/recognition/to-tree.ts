import { isId, type Id } from '#shared/ids.ts';
import { emptyMeasureDetails, type ConceptTree, type Element } from '../element.ts';
import { isMeasure } from '../kinds.ts';
import type { Block, Inline, List, Table } from '../rich-text.ts';
import { blockIds } from '../tree-problem.ts';
import type { RecognisedElement, Recognition } from './recognition.ts';

/** The recognised elements as a concept, with permanent ids for elements and blocks. */
export function toTree(recognition: Recognition, newId: () => Id): ConceptTree {
	return recognition.numbering ? ownTree(recognition, newId) : newTree(recognition, newId);
}

function newTree(recognition: Recognition, newId: () => Id): ConceptTree {
	const ids = new Map(recognition.elements.map(({ ref }) => [ref, newId()]));
	return recognition.elements.map((element) => ({
		...toElement(element, ids),
		body: element.body.map((block) => withIds(block, newId)),
		measure: isMeasure(element.kind)
			? { ...(element.measure ?? emptyMeasureDetails), binding: element.kind === 'measure' }
			: null,
	}));
}

/** A file that Ratschlag wrote keeps its ids; only what a person took in or changed gets new ones. */
function ownTree({ elements }: Recognition, newId: () => Id): ConceptTree {
	const ids = new Map(elements.map(({ ref }) => [ref, isId(ref) ? ref : newId()]));
	const fields = new Set(elements.flatMap(({ ref, kind }) => (kind === 'fieldOfAction' ? [ref] : [])));
	return elements.map((element) => ({
		...toElement(element, ids),
		body: element.body.map((block) => (blockIds(block).every(isId) ? block : withIds(block, newId))),
		fields: (element.fields ?? []).filter((field) => fields.has(field)),
		measure: isMeasure(element.kind) ? element.measure : null,
	}));
}

function toElement(element: RecognisedElement, ids: ReadonlyMap<string, Id>): Element {
	return {
		id: ids.get(element.ref) ?? '',
		parentId: element.parent === null ? null : (ids.get(element.parent) ?? null),
		kind: element.kind,
		title: element.title,
		body: [],
		source: element.source,
		fields: [],
		measure: null,
	};
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
