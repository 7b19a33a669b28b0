import type { ThreadNode } from '#thread/domain/node.ts';
import type { PathEdge } from '#thread/domain/path.ts';
import { writeRef } from '#thread/domain/ref.ts';

/** So many of one kind at one distance are drawn; the others are folded away below them. */
const most = { origins: 3, consequences: 8 } as const;

export interface Placed extends ThreadNode {
	readonly key: string;
	/** Steps from the start: negative before it, positive after it. */
	readonly distance: number;
}

export interface Shown {
	readonly drawn: readonly Placed[];
	/** By the key of the drawn one that they stand below: others of its kind at its place. */
	readonly folded: ReadonlyMap<string, readonly Placed[]>;
}

/** Chooses what is drawn, from the start outward: what hangs on something drawn comes first, so that no sign is left loose. */
export function chooseShown(
	start: ThreadNode,
	others: readonly (ThreadNode & { readonly distance: number })[],
	edges: readonly PathEdge[],
): Shown {
	const neighbours = new Map<string, string[]>();
	for (const { from, to } of edges) {
		neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
		neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
	}
	const placed = others.map((node) => ({ ...node, key: writeRef(node.ref) }));
	const first: Placed = { ...start, key: writeRef(start.ref), distance: 0 };
	const drawn = new Map<string, Placed>([[first.key, first]]);
	const folded = new Map<string, readonly Placed[]>();
	const groups = [...Map.groupBy(placed, ({ ref, distance }) => `${ref.kind} ${String(distance)}`).values()];
	groups.sort(([a], [b]) => Math.abs(a?.distance ?? 0) - Math.abs(b?.distance ?? 0));
	for (const group of groups) {
		const limit = (group[0]?.distance ?? 0) < 0 ? most.origins : most.consequences;
		const hangs = ({ key }: Placed) => neighbours.get(key)?.some((other) => drawn.has(other)) === true;
		const ranked = [...group.filter(hangs), ...group.filter((node) => !hangs(node))];
		// One more is shown rather than folded: the fold would take its place.
		const count = group.length === limit + 1 ? limit + 1 : limit;
		const chosen = ranked.slice(0, count);
		for (const node of chosen) drawn.set(node.key, node);
		const last = chosen.at(-1);
		if (last && ranked.length > count) folded.set(last.key, ranked.slice(count));
	}
	return { drawn: [...drawn.values()], folded };
}
