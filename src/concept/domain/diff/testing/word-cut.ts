/** Whether a border at this place of a text goes through a word. */
export function cutsWord(text: string, place: number): boolean {
	const before = text.slice(Math.max(0, place - 8), place);
	return (
		/[\p{L}\p{N}][\p{M}\u00AD\u200C\u200D]*$/u.test(before) &&
		/^[\p{L}\p{M}\p{N}]/u.test(text.slice(place, place + 2))
	);
}
