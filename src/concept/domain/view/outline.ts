import type { Id } from '#shared/ids.ts';
import type { ConceptTree } from '../element.ts';
import type { ElementKind } from '../kinds.ts';
import { plainText } from '../plain-text.ts';
import { childrenOf, indexTree } from '../tree.ts';

/** A line of the working draft's outline. */
export interface OutlineRow {
	readonly id: Id;
	readonly kind: ElementKind;
	readonly number: string;
	readonly title: string;
	/** Beginning of the text, for elements without a title. */
	readonly excerpt: string;
	/** From 0. */
	readonly depth: number;
	/** Where one step up or down leads, as "parent|sibling before"; null at the ends. */
	readonly up: string | null;
	readonly down: string | null;
	readonly fields: readonly Id[];
	/** Everything that can be searched. */
	readonly text: string;
}

export function outline(tree: ConceptTree, numbers: ReadonlyMap<Id, string>): readonly OutlineRow[] {
	const index = indexTree(tree);
	const places = new Map<Id, { up: string | null; down: string | null }>();
	for (const parentId of index.children.keys()) {
		const siblings = childrenOf(index, parentId).map(({ id }) => id);
		siblings.forEach((id, place) => {
			const next = siblings[place + 1];
			places.set(id, {
				up: place === 0 ? null : `${parentId ?? ''}|${siblings[place - 2] ?? ''}`,
				down: next === undefined ? null : `${parentId ?? ''}|${next}`,
			});
		});
	}
	const depths = new Map<Id, number>();
	return tree.map(({ id, parentId, kind, title, body, fields }) => {
		const depth = parentId === null ? 0 : (depths.get(parentId) ?? -1) + 1;
		depths.set(id, depth);
		const plain = plainText(body);
		const number = numbers.get(id) ?? '';
		return {
			id,
			kind,
			number,
			title,
			excerpt: excerpt(title === '' ? plain : '', 140),
			depth,
			up: places.get(id)?.up ?? null,
			down: places.get(id)?.down ?? null,
			fields,
			text: `${number} ${title} ${plain}`,
		};
	});
}

/** The beginning of a text in one line, cut between words. */
export function excerpt(text: string, length: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= length) return line;
	return `${line.slice(0, length).replace(/\s\S*$/, '')} …`;
}
