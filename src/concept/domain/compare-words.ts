import { longestCommon } from './longest-common.ts';

export interface Segment {
	readonly op: 'equal' | 'insert' | 'delete';
	readonly text: string;
}

/** Which words went and which came. Words, white space and single signs are compared as wholes. */
export function compareWords(before: string, after: string): readonly Segment[] {
	const old = wordsOf(before);
	const now = wordsOf(after);
	const segments: { op: Segment['op']; text: string }[] = [];
	const add = (op: Segment['op'], words: readonly string[]) => {
		const text = words.join('');
		if (text === '') return;
		const last = segments.at(-1);
		if (last?.op === op) last.text += text;
		else segments.push({ op, text });
	};
	let oldPlace = 0;
	let newPlace = 0;
	for (const [oldIndex, newIndex] of [...longestCommon(old, now), [old.length, now.length] as const]) {
		add('delete', old.slice(oldPlace, oldIndex));
		add('insert', now.slice(newPlace, newIndex));
		add('equal', old.slice(oldIndex, oldIndex + 1));
		oldPlace = oldIndex + 1;
		newPlace = newIndex + 1;
	}
	return segments;
}

function wordsOf(text: string): readonly string[] {
	return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}
