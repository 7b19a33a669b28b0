import type { ElementContent } from '#concept/domain/element-content.ts';
import { emptyMeasureDetails, type ConceptTree, type Element } from '#concept/domain/element.ts';
import { isMeasure } from '#concept/domain/kinds.ts';
import type { Block, List, ListItem, Table } from '#concept/domain/rich-text.ts';
import type { Id } from '#shared/ids.ts';
import { inlines, type Making } from './inline.ts';
import type { ElementSketch, ListSketch, Part, TableSketch } from './sketch.ts';

/**
 * Makes a concept tree of sketches, in document order.
 * @throws when a term or a field of action that is referred to does not exist
 */
export function treeOf(sketches: readonly ElementSketch[], newId: () => Id): ConceptTree {
	const ids = new Map<ElementSketch, Id>();
	const titled = new Map<string, Id>();
	const register = (sketch: ElementSketch): void => {
		const id = newId();
		ids.set(sketch, id);
		titled.set(`${sketch.kind} ${sketch.title}`, id);
		childrenOf(sketch).forEach(register);
	};
	sketches.forEach(register);
	const find = (kind: string, title: string): Id => {
		const id = titled.get(`${kind} ${title}`);
		if (id === undefined) throw new Error(`There is no ${kind} "${title}".`);
		return id;
	};
	const making: Making = {
		newId,
		definition: (term) => find('definition', term),
		field: (title) => find('fieldOfAction', title),
	};
	const write = (sketch: ElementSketch, parentId: Id | null): readonly Element[] => {
		const id = ids.get(sketch) ?? newId();
		const element: Element = { id, parentId, kind: sketch.kind, ...contentOf(sketch, making) };
		return [element, ...childrenOf(sketch).flatMap((child) => write(child, id))];
	};
	return sketches.flatMap((sketch) => write(sketch, null));
}

/** Everything of an element but its id and its place; also for changes of a single element. */
export function contentOf({ kind, title, parts }: ElementSketch, making: Making): ElementContent {
	return {
		title,
		body: blocksOf(parts, making),
		source: parts.map((part) => (isA(part, 'source') ? part.source : '')).join(''),
		fields: parts.flatMap((part) => (isA(part, 'alsoIn') ? part.fields : [])).map(making.field),
		measure: isMeasure(kind)
			? (parts.find((part) => isA(part, 'sheet'))?.details ?? emptyMeasureDetails)
			: null,
	};
}

function blocksOf(parts: readonly Part[], making: Making): readonly Block[] {
	return parts.flatMap((part): readonly Block[] => {
		if (typeof part === 'string')
			return [{ type: 'paragraph', id: making.newId(), content: inlines(part, making) }];
		if (part.is === 'list') return [listOf(part, making)];
		if (part.is === 'table') return [tableOf(part, making)];
		return [];
	});
}

function listOf(sketch: ListSketch, making: Making): List {
	const id = making.newId();
	const items: ListItem[] = [];
	for (const item of sketch.items) {
		if (typeof item === 'string')
			items.push({ id: making.newId(), content: inlines(item, making), children: [] });
		else {
			const above = items.pop();
			if (!above) throw new Error('A list below an item needs that item before it.');
			items.push({ ...above, children: [...above.children, listOf(item, making)] });
		}
	}
	return { type: 'list', id, ordered: sketch.ordered, items };
}

function tableOf({ caption, header, rows }: TableSketch, making: Making): Table {
	const cells = (texts: readonly string[]) => texts.map((written) => ({ content: inlines(written, making) }));
	return {
		type: 'table',
		id: making.newId(),
		caption,
		header: cells(header),
		rows: rows.map((row) => ({ id: making.newId(), cells: cells(row) })),
	};
}

function childrenOf(sketch: ElementSketch): readonly ElementSketch[] {
	return sketch.parts.filter((part) => isA(part, 'element'));
}

type PartObject = Exclude<Part, string>;

function isA<Is extends PartObject['is']>(part: Part, is: Is): part is Extract<PartObject, { is: Is }> {
	return typeof part !== 'string' && part.is === is;
}
