import type { FormatNote, PassageChange, Segment } from '../comparison.ts';
import { linesOf } from '../lines.ts';

/** Changes as a person marks them on paper; the way in which the cases are written. */
export function showPassages(passages: readonly PassageChange[]): readonly string[] {
	return linesOf(passages).map(({ segments, moved, elsewhere }) => {
		const from = elsewhere && segments.some(({ op }) => op !== 'delete') ? '← ' : '';
		const to = elsewhere && from === '' ? '→ ' : '';
		return `${moved ? '↕ ' : ''}${from}${to}${segments.map(showSegment).join('')}`;
	});
}

export function showNote(note: FormatNote): string {
	if (note.what !== 'marks') return `≈ ${note.text}: ${note.from} → ${note.to}`;
	const marks = [...note.gained.map((mark) => `+${mark}`), ...note.lost.map((mark) => `-${mark}`)];
	return `≈ ${note.text}: ${marks.join(' ')}`;
}

function showSegment({ op, text }: Segment): string {
	return op === 'equal' ? text : op === 'delete' ? `[-${text}-]` : `{+${text}+}`;
}
