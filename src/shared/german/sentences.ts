import { closingAbbreviations } from './abbreviations.ts';
import { isFunctionWord } from './function-words.ts';
import type { Token } from './tokens.ts';

const closing = new Set(['“', '”', '"', '»', '«', '’', ')', ']', '‹', '›']);
const mayClose = new Set(closingAbbreviations.map(withoutBlanks));

/**
 * Tokens by sentence; each sentence keeps the signs that close it and the white space behind it. Full stops that belong
 * to an abbreviation, an ordinal or a date are inside of their token and end nothing. A line break ends a sentence.
 */
export function sentences(tokens: readonly Token[]): readonly (readonly Token[])[] {
	const found: Token[][] = [];
	let start = 0;
	for (let place = 0; place < tokens.length; place++) {
		const next = endAfter(tokens, place);
		if (next === null) continue;
		found.push(tokens.slice(start, next));
		start = next;
		place = next - 1;
	}
	if (start < tokens.length) found.push(tokens.slice(start));
	return found;
}

/** The place of the next sentence's first token when this token ends one; null when it does not. */
function endAfter(tokens: readonly Token[], place: number): number | null {
	const token = tokens[place];
	if (!token) return null;
	if (token.text === '\n') return afterSpace(tokens, place);
	const abbreviated = token.kind === 'abbreviation';
	const ends = abbreviated ? mayClose.has(withoutBlanks(token.text)) : /^(?:\.+|[!?…])$/.test(token.text);
	if (!ends) return null;
	let next = place + 1;
	while (/^[.!?…]$/.test(tokens[next]?.text ?? '') || closing.has(tokens[next]?.text ?? '')) next += 1;
	if (next === tokens.length) return next;
	if (tokens[next]?.kind !== 'space') return null;
	next = afterSpace(tokens, next);
	return beginsSentence(tokens[next], abbreviated) ? next : null;
}

function afterSpace(tokens: readonly Token[], place: number): number {
	let next = place;
	while (tokens[next]?.kind === 'space') next += 1;
	return next;
}

/**
 * German nouns are written with a capital too: behind "usw." only a word that would else be small begins a sentence,
 * behind a full stop anything that is not small.
 */
function beginsSentence(token: Token | undefined, abbreviated: boolean): boolean {
	if (!token) return true;
	if (abbreviated) return /^\p{Lu}/u.test(token.text) && isFunctionWord(token.text);
	return !/^\p{Ll}/u.test(token.text) && !/^[,;:]$/.test(token.text);
}

function withoutBlanks(text: string): string {
	return text.replace(/\s/g, '');
}
