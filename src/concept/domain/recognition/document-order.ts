import type { RecognisedElement } from './recognition.ts';

/** A parent before its children, siblings as they came. Without recursion: documents may be as deep as they like. */
export function inDocumentOrder(elements: readonly RecognisedElement[]): readonly RecognisedElement[] {
	const known = new Set(elements.map(({ ref }) => ref));
	const children = new Map<string | null, RecognisedElement[]>();
	for (const element of elements) {
		const parent = element.parent !== null && known.has(element.parent) ? element.parent : null;
		const siblings = children.get(parent);
		if (siblings) siblings.push(element);
		else children.set(parent, [element]);
	}
	const out: RecognisedElement[] = [];
	const open = [...(children.get(null) ?? [])].reverse();
	for (let next = open.pop(); next; next = open.pop()) {
		out.push(next);
		for (const child of (children.get(next.ref) ?? []).toReversed()) open.push(child);
	}
	return out;
}
