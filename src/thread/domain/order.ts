import type { PlainDate } from '#shared/plain-date.ts';
import type { PathEdge } from './path.ts';

export interface Dated {
	readonly key: string;
	readonly occurredOn: PlainDate;
}

/**
 * Things in the order of their days, but never before what they followed from: a goal of 2022 that a card of 2026
 * became part of stands below that card.
 */
export function inOrder<Thing extends Dated>(
	things: readonly Thing[],
	edges: readonly PathEdge[],
): readonly Thing[] {
	const keys = new Set(things.map(({ key }) => key));
	const waitsFor = new Map<string, Set<string>>();
	for (const { from, to } of edges)
		if (from !== to && keys.has(from) && keys.has(to))
			waitsFor.set(to, (waitsFor.get(to) ?? new Set()).add(from));
	const left = [...things].sort((a, b) => a.occurredOn.localeCompare(b.occurredOn));
	const ordered: Thing[] = [];
	while (left.length > 0) {
		const ready = left.findIndex(({ key }) => (waitsFor.get(key)?.size ?? 0) === 0);
		// In a circle nothing is ready; then the earliest goes first.
		const [next] = left.splice(Math.max(ready, 0), 1);
		if (!next) break;
		ordered.push(next);
		for (const causes of waitsFor.values()) causes.delete(next.key);
	}
	return ordered;
}
