import type { Id } from '#shared/ids.ts';
import type { ConceptTree, Element } from './element.ts';
import type { Block, Inline, List } from './rich-text.ts';

export interface TreeProblem {
	/** duplicateId: an id stands twice; parentMissing: the parent does not stand before its child (missing, later,
	 * or in a circle); orderBroken: not in document order; fieldMissing: a further field is no field of action here. */
	readonly code: 'duplicateId' | 'parentMissing' | 'orderBroken' | 'fieldMissing';
	readonly id: Id;
}

/** What makes a list of well-formed elements no tree, or null. Terms may point to definitions that have ended. */
export function treeProblem(tree: ConceptTree): TreeProblem | null {
	const seen = new Set<Id>();
	const repeated = (ids: readonly Id[]) =>
		ids.find((id) => {
			const known = seen.has(id);
			seen.add(id);
			return known;
		});
	/** The path from the top level to the element before: parents of the next one can only be found here. */
	let path: Id[] = [];
	const elements = new Map<Id, Element>();
	for (const element of tree) {
		const twice = repeated([element.id, ...element.body.flatMap(blockIds)]);
		if (twice !== undefined) return { code: 'duplicateId', id: twice };
		if (element.parentId === null) path = [];
		else {
			const place = path.indexOf(element.parentId);
			if (place < 0)
				return {
					code: elements.has(element.parentId) ? 'orderBroken' : 'parentMissing',
					id: element.id,
				};
			path = path.slice(0, place + 1);
		}
		path.push(element.id);
		elements.set(element.id, element);
	}
	for (const element of tree)
		if (element.fields.some((field) => elements.get(field)?.kind !== 'fieldOfAction'))
			return { code: 'fieldMissing', id: element.id };
	return null;
}

/** Ids of a block and of everything in it that has one, in document order. */
export function blockIds(block: Block): Id[] {
	if (block.type === 'paragraph') return [block.id, ...footnoteIds(block.content)];
	if (block.type === 'list') return listIds(block);
	return [
		block.id,
		...block.header.flatMap((cell) => footnoteIds(cell.content)),
		...block.rows.flatMap((row) => [row.id, ...row.cells.flatMap((cell) => footnoteIds(cell.content))]),
	];
}

function listIds(list: List): Id[] {
	return [
		list.id,
		...list.items.flatMap((item) => [
			item.id,
			...footnoteIds(item.content),
			...item.children.flatMap(listIds),
		]),
	];
}

function footnoteIds(content: readonly Inline[]): Id[] {
	return content.flatMap((inline) => (inline.type === 'footnote' ? [inline.id] : []));
}
