/**
 * A text with words that may be divided by syllables at a line's end: those are every second piece.
 * @param from letters that make a word long enough
 * @param fixed signs at the beginning that are left as they are
 */
export function divisible(text: string, from = 16, fixed = 0): string | string[] {
	const long = new RegExp(`(?<![\\p{L}\\p{M}\\p{Cf}])([a-zäöüß]{${from},40})(?![\\p{L}\\p{M}\\p{Cf}])`, 'iu');
	const [first = '', ...others] = breakable(text.slice(fixed)).split(long);
	const pieces = [breakable(text.slice(0, fixed)) + first, ...others];
	return pieces.length === 1 ? (pieces[0] ?? '') : pieces;
}

/** What is longer than any word (a checksum, a key) may break anywhere rather than leave the page. */
export function breakable(text: string): string {
	return text.replace(/[\p{L}\p{N}_]{41,}/gu, (long) => long.replace(/.{32}(?=.)/gu, '$&\u200b'));
}
