import type { ElementRef, PassageChange, Segment } from './comparison.ts';
import { tidy } from './segments.ts';

/** A line of a changed text, as pages and documents show it. */
export interface Line {
	readonly segments: readonly Segment[];
	/** It stood at another place of the same text. */
	readonly moved: boolean;
	/** It came out of this element, or (when it is struck here) stands there now. */
	readonly elsewhere: ElementRef | null;
}

const cellBorder: Segment = { op: 'equal', text: ' · ' };

/**
 * One line per passage, cells of a row beside each other; what moved is shown once, where it stands now. Blanks that
 * came or went are not marked: nobody would see what the mark is for.
 */
export function linesOf(passages: readonly PassageChange[]): readonly Line[] {
	const lines: Line[] = [];
	for (const { kind, marker, column, segments, elsewhere } of passages) {
		if (kind === 'movedAway' && !elsewhere) continue;
		const last = column > 0 ? lines.pop() : undefined;
		const op = kind === 'added' ? 'insert' : kind === 'removed' || kind === 'movedAway' ? 'delete' : 'equal';
		lines.push({
			segments: [
				...(last ? [...last.segments, cellBorder] : []),
				...tidy([{ op, text: marker }, ...segments.flatMap(visible)]),
			],
			moved: last?.moved ?? kind === 'moved',
			elsewhere,
		});
	}
	return lines.filter((line) => line.segments.length > 0);
}

function visible({ op, text }: Segment, place: number): readonly Segment[] {
	if (op === 'equal' || text.trim() !== '') return [{ op, text }];
	return op === 'insert' && place > 0 ? [{ op: 'equal', text }] : [];
}
