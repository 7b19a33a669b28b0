import type { PassageChange, Segment } from './comparison.ts';
import type { Passage } from './passages.ts';
import { tidy } from './segments.ts';

/**
 * The changes of an element in one row, for programs: equal and delete give the old flat text, equal and insert the new
 * one, sign by sign. What moved is taken out at the old place and put in at the new one. Between two passages stands a
 * segment of its own with the border only.
 */
export function flatSegments(
	changes: readonly PassageChange[],
	old: readonly Passage[],
	now: readonly Passage[],
): readonly Segment[] {
	const segments: Segment[] = [];
	const begun = { old: new Set<number>(), now: new Set<number>() };
	const lead = (side: 'old' | 'now', passages: readonly Passage[], place: number | null): string => {
		if (place === null || begun[side].has(place)) return '';
		begun[side].add(place);
		return passages[place]?.lead ?? '';
	};
	for (const change of changes) {
		// Its old words are taken out where they stood.
		const moved = change.kind === 'moved' || (change.elsewhere !== null && change.now !== null);
		const before = moved ? '' : lead('old', old, change.old);
		const after = lead('now', now, change.now);
		segments.push(
			...(before === after
				? [{ op: 'equal' as const, text: before }]
				: [
						{ op: 'delete' as const, text: before },
						{ op: 'insert' as const, text: after },
					]),
		);
		segments.push(...(moved ? asInserted(change.segments) : tidy(change.segments)));
	}
	return segments.filter(({ text }) => text !== '');
}

function asInserted(segments: readonly Segment[]): readonly Segment[] {
	return tidy(segments.flatMap(({ op, text }) => (op === 'delete' ? [] : [{ op: 'insert' as const, text }])));
}
