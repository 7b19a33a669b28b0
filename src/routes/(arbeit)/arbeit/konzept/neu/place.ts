import type { ConceptTree } from '#concept/domain/element.ts';
import { lastPlace, type Place } from '#concept/domain/operations.ts';
import { indexTree } from '#concept/domain/tree.ts';

/** Places as they travel in forms: "parent|sibling before". */
export function placeText({ parentId, after }: Place): string {
	return `${parentId ?? ''}|${after ?? ''}`;
}

export function parsePlace(text: string): Place {
	const [parentId, after] = text.split('|');
	return { parentId: parentId || null, after: after || null };
}

/** Behind the element `nach`, as the last below the element `in`, or at the end of the concept. */
export function placeAsked(tree: ConceptTree, query: URLSearchParams): Place {
	const { byId } = indexTree(tree);
	const before = byId.get(query.get('nach') ?? '');
	if (before) return { parentId: before.parentId, after: before.id };
	return lastPlace(tree, byId.get(query.get('in') ?? '')?.id ?? null);
}
