import type { Segment } from './comparison.ts';

/** One way to write a change: neighbours of one kind joined, what goes before what comes, white space in common kept. */
export function tidy(segments: readonly Segment[]): readonly Segment[] {
	const tidied: Segment[] = [];
	let [gone, come] = ['', ''];
	const close = () => {
		const [before, after] = commonSpace(gone, come);
		push(tidied, 'equal', gone.slice(0, before));
		push(tidied, 'delete', gone.slice(before, gone.length - after));
		push(tidied, 'insert', come.slice(before, come.length - after));
		push(tidied, 'equal', gone.slice(gone.length - after));
		[gone, come] = ['', ''];
	};
	for (const { op, text } of segments)
		if (op === 'delete') gone += text;
		else if (op === 'insert') come += text;
		else if (text !== '') {
			close();
			push(tidied, 'equal', text);
		}
	close();
	return tidied;
}

function push(segments: Segment[], op: Segment['op'], text: string): void {
	if (text === '') return;
	const last = segments.at(-1);
	if (last?.op === op) segments[segments.length - 1] = { op, text: last.text + text };
	else segments.push({ op, text });
}

/** How much white space both begin and end with; it is counted once only. */
function commonSpace(one: string, other: string): readonly [number, number] {
	const shorter = Math.min(one.length, other.length);
	const same = (place: number, otherPlace: number) =>
		one[place] === other[otherPlace] && /\s/.test(one[place] ?? '');
	let start = 0;
	while (start < shorter && same(start, start)) start += 1;
	let end = 0;
	while (end < shorter - start && same(one.length - 1 - end, other.length - 1 - end)) end += 1;
	return [start, end];
}

/** Blanks that came or went are no change that anybody sees. */
export function isUnchanged(segments: readonly Segment[]): boolean {
	return segments.every(({ op, text }) => op === 'equal' || text.trim() === '');
}
