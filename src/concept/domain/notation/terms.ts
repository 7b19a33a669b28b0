import type { Id } from '#shared/ids.ts';
import type { Element } from '../element.ts';
import type { Terms } from './signs.ts';

/** Definitions by their word, where the word is theirs alone; by id otherwise. */
export function termsIn(tree: readonly Pick<Element, 'id' | 'kind' | 'title'>[]): Terms {
	const ids = new Map<string, Id | null>();
	for (const { kind, title, id } of tree)
		if (kind === 'definition' && title !== '') ids.set(title, ids.has(title) ? null : id);
	const names = new Map([...ids].flatMap(([title, id]) => (id ? [[id, title] as const] : [])));
	return { nameOf: (id) => names.get(id) ?? null, find: (name) => ids.get(name.trim()) ?? null };
}
