/**
 * A drawing of a thread: one row for each thing, what was first above what followed. Each thing that something followed
 * from has a lane of its own, a line that runs down to the last thing it leads to.
 */
export interface PathRow {
	readonly key: string;
	/** Lane of its own sign, counted from 0 at the left. */
	readonly lane: number;
	/** Lanes that run through this row from top to bottom without touching it. */
	readonly through: readonly number[];
	/** Lanes that come from above and lead into this thing. */
	readonly arriving: readonly number[];
	/** Of those, the ones that go on below, because they lead further. */
	readonly arrivingOn: readonly number[];
	/** Whether a line begins at this thing. */
	readonly leaves: boolean;
}

export interface PathEdge {
	readonly from: string;
	readonly to: string;
}

/**
 * @param keys the things in their order; an edge that leads upward in this order is not drawn
 * @returns a row for each, in the same order
 */
export function drawPath(keys: readonly string[], edges: readonly PathEdge[]): readonly PathRow[] {
	const place = new Map(keys.map((key, index) => [key, index]));
	const targets = new Map<string, Set<string>>();
	for (const { from, to } of edges) {
		const [above, below] = [place.get(from), place.get(to)];
		if (above === undefined || below === undefined || below <= above) continue;
		targets.set(from, (targets.get(from) ?? new Set()).add(to));
	}
	/** By lane: what the line still has to reach. */
	const open: (Set<string> | undefined)[] = [];
	const firstFree = () => {
		const free = open.findIndex((lane) => lane === undefined);
		return free === -1 ? open.length : free;
	};
	return keys.map((key) => {
		const running = [...open.keys()].filter((lane) => open[lane] !== undefined);
		const arriving = running.filter((lane) => open[lane]?.has(key));
		for (const lane of arriving) {
			open[lane]?.delete(key);
			if (open[lane]?.size === 0) open[lane] = undefined;
		}
		const arrivingOn = arriving.filter((lane) => open[lane] !== undefined);
		// It takes over the line that ends here, so that a chain is one straight line.
		const lane = arriving.find((candidate) => open[candidate] === undefined) ?? firstFree();
		const leads = targets.get(key);
		if (leads) open[lane] = new Set(leads);
		return {
			key,
			lane,
			through: running.filter((candidate) => !arriving.includes(candidate)),
			arriving,
			arrivingOn,
			leaves: leads !== undefined,
		};
	});
}

/** How many lanes a drawing needs, at least one. */
export function laneCount(rows: readonly PathRow[]): number {
	return Math.max(
		1,
		...rows.map(({ lane, through, arriving }) => Math.max(lane, ...through, ...arriving) + 1),
	);
}
