/**
 * Text as it is searched: small letters, without accents, and umlauts, "ae" and "a" alike, so that "Maßnahme",
 * "Massnahme" and "Grüße", "Gruesse", "Grusse" find each other.
 */
export interface Folded {
	readonly folded: string;
	/** For each place in the folded text the place in the original, and one more for the end. */
	readonly places: readonly number[];
}

export function foldText(text: string): Folded {
	let folded = '';
	let before = ' ';
	const places: number[] = [];
	for (let place = 0; place < text.length; place++) {
		for (const letter of plainLetters(text.charAt(place))) {
			if (letter === 'e' && 'aou'.includes(before)) continue;
			folded += letter;
			places.push(place);
			before = letter;
		}
	}
	places.push(text.length);
	return { folded, places };
}

/** A word of a query, without punctuation around it and without a common ending: "Sprachkurse" finds "Sprachkurs". */
export function foldWord(word: string): string {
	const { folded } = foldText(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
	return folded.length < 6 ? folded : folded.replace(/(en|ern|er|es|e|n|s)$/, '');
}

function plainLetters(character: string): string {
	const small = character.toLowerCase();
	return small === 'ß' ? 'ss' : small.normalize('NFD').replace(/\p{M}/gu, '');
}
