import type { Recognition } from './recognition.ts';

/** Lines that are in no element and in no entry of what was left out, or in more than one. Both must be empty. */
export function unaccounted(recognition: Recognition): {
	readonly lost: readonly number[];
	readonly twice: readonly number[];
} {
	const times = new Map<number, number>();
	for (const { lines } of [...recognition.elements, ...recognition.leftOut])
		for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
	const lost: number[] = [];
	const twice: number[] = [];
	recognition.lines.forEach((line, index) => {
		const count = times.get(index + 1) ?? 0;
		if (count > 1) twice.push(index + 1);
		else if (count === 0 && line.trim() !== '') lost.push(index + 1);
	});
	return { lost, twice };
}
