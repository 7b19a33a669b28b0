/** A card as it was typed, with its translation. */
export interface TypedCard {
	readonly text: string;
	readonly translation: string;
}

/**
 * Cards of one text field: an empty line separates two cards, a line that begins with "=" is the translation of what
 * stands above it.
 */
export function splitCards(typed: string): readonly TypedCard[] {
	return typed
		.replace(/\r\n?/g, '\n')
		.split(/\n[ \t]*\n/)
		.map((card) => card.split('\n'))
		.map((lines) => ({
			text: lines
				.filter((line) => !line.startsWith('='))
				.join('\n')
				.trim(),
			translation: lines
				.filter((line) => line.startsWith('='))
				.map((line) => line.slice(1).trim())
				.join('\n'),
		}))
		.filter(({ text, translation }) => text !== '' || translation !== '');
}
