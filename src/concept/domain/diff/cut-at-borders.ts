import type { Segment } from './comparison.ts';
import type { Place } from './passage-change.ts';

/** Part of a change that lies within one passage on each side. */
export type Cut = readonly [old: Place | null, now: Place | null, segments: readonly Segment[]];

/**
 * Passages that were split or merged are compared as one text, with a line feed at each border. Here the change is cut
 * at the borders again; the line feeds are no text and go.
 */
export function cutAtBorders(
	segments: readonly Segment[],
	old: readonly Place[],
	now: readonly Place[],
): readonly Cut[] {
	if (old.length === 1 && now.length === 1) return [[old[0] ?? null, now[0] ?? null, segments]];
	const sides = { old: new Side(old), now: new Side(now) };
	const cuts: { readonly old: Place | null; readonly now: Place | null; readonly segments: Segment[] }[] = [];
	const add = (op: Segment['op'], text: string) => {
		const place = { old: sides.old.place(), now: sides.now.place() };
		const last = cuts.at(-1);
		const into = last?.old === place.old && last.now === place.now ? last : { ...place, segments: [] };
		if (into !== last) cuts.push(into);
		into.segments.push({ op, text });
	};
	for (const { op, text } of segments) {
		for (const piece of pieces(
			text,
			op === 'insert' ? [sides.now] : op === 'delete' ? [sides.old] : [sides.old, sides.now],
		)) {
			const atOld = op !== 'insert' && sides.old.atBorder();
			const atNow = op !== 'delete' && sides.now.atBorder();
			// A line feed that is a border on one side only is text on the other one.
			if (op === 'equal' && atOld !== atNow) add(atOld ? 'insert' : 'delete', piece);
			else if (!atOld && !atNow) add(op, piece);
			if (op !== 'insert') sides.old.step(piece.length);
			if (op !== 'delete') sides.now.step(piece.length);
		}
	}
	return cuts.map((cut) => [cut.old, cut.now, cut.segments] as const);
}

/** A text cut so that no piece goes over a border of these sides; the line feed at a border is a piece of its own. */
function* pieces(text: string, sides: readonly Side[]): Generator<string> {
	for (let start = 0; start < text.length;) {
		const length = Math.min(text.length - start, ...sides.map((side) => (side.atBorder() ? 1 : side.rest())));
		yield text.slice(start, start + length);
		start += length;
	}
}

/** How far one side has been read. */
class Side {
	private readonly passages: readonly Place[];
	private current = 0;
	private read = 0;

	constructor(passages: readonly Place[]) {
		this.passages = passages;
	}

	place(): Place | null {
		return this.passages[this.current] ?? null;
	}

	rest(): number {
		return (this.place()?.[0].text.length ?? 0) - this.read;
	}

	atBorder(): boolean {
		return this.rest() === 0;
	}

	step(length: number): void {
		if (this.atBorder()) {
			this.current += 1;
			this.read = 0;
		} else this.read += length;
	}
}
