import { abbreviations, closingAbbreviations } from './abbreviations.ts';

/**
 * What a German text is made of when people quote it. Each token is whole: nobody writes "DS04[50→51]/18" or
 * "3. [Mai→Juni]" or "Bürger[*innen]" into an amendment.
 */
export interface Token {
	/** Abbreviations are named because a sentence may go on behind their full stop. */
	readonly kind: 'space' | 'abbreviation' | 'other';
	readonly text: string;
}

const month =
	'(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Jan|Febr?|Apr|Aug|Sept?|Okt|Nov|Dez)\\.)';
const letter = '[\\p{L}\\p{M}\\u00AD\\u200C\\u200D]';
const inWord = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u200C\\u200D]';
const blank = '[^\\S\\n]';
const notInWord = `(?!${inWord})`;

/** Words before which a number stands that belongs to them: "Abs. 2", "Leitlinie 1.4", "Anlage 3". */
const numbered =
	'(?:§§?|(?:Art|Abs|Nrn?|Ziff|Buchst|Kap|Abschn|Anl|Bd|Rn)\\.|(?:Artikel|Absatz|Satz|Nummer|Ziffer|Buchstabe|Kapitel|Abschnitt|Anlage|Anhang|Band|Paragraph|Paragraf|Punkt|Seite|Teil|Leitlinie|Handlungsfeld|Handlungsansatz|Ziel|Maßnahme|Anstrich|Top|TOP|AG|HF|DS))';
const itsNumber = `(?:\\d+(?:[.-]\\d+)*[a-z]?|[IVX]+|[a-z]\\))${notInWord}`;

/**
 * "3." is an ordinal, and no end of a sentence, where the word before asks for one or the word after is one that is
 * counted; and at the beginning of a text, where it numbers it.
 */
const ordinal = [
	`(?<=(?:^|[\\s(„])(?:am|im|vom|zum|zur|beim|der|die|das|den|dem|des|bis|ab|seit|jede[rsnm]?|Der|Die|Das|Am|Im)${blank})\\d{1,2}\\.(?=${blank}\\p{L})`,
	`\\d{1,3}\\.(?=${blank}?(?:${month}|Jahrhundert|Lebensjahr|Schuljahr|Quartal|Halbjahr|Sitzung|Änderung|Auflage|Lesung|Fassung|Etage|Stock|Klasse|Wahlperiode|Fortschreibung|Bericht))`,
	`(?<![^\\n])\\d{1,3}[.)](?=\\s)`,
].join('|');

/** In the order in which they are tried at a place; the first that fits takes it. */
const rules: readonly (readonly [string, string])[] = [
	['space', `\\n|${blank}+`],
	// Most words are no more than that; all other rules begin otherwise, or go on otherwise.
	['plain word', '[A-ZÄÖÜ]?[a-zäöüß]+(?= [a-zäöüß]{2})'],
	['address', '(?:https?://|www\\.)[^\\s<>„“"]*[^\\s<>„“"”.,;:!?)\\]]'],
	['address', `[\\p{L}\\p{N}_.+-]{1,64}@[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)+${notInWord}`],
	// Resolutions and papers: 17/SVV/0351, DS0450/18, A0123/19.
	[
		'reference',
		`(?:DS${blank})?(?=[\\p{L}/]{0,40}\\p{N})[\\p{L}\\p{N}]+(?:/[\\p{L}\\p{N}]+)+(?:-\\p{N}+)?${notInWord}`,
	],
	['reference', `${numbered}${blank}?${itsNumber}(?:,?${blank}${numbered}${blank}?${itsNumber})*`],
	['reference', `SGB${blank}[IVX]+${notInWord}`],
	['date', `\\d{1,2}\\.${blank}?${month}(?:${blank}\\d{4})?${notInWord}`],
	['date', `\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})${notInWord}|\\d{4}-\\d{2}-\\d{2}${notInWord}`],
	['date', `${month}${blank}\\d{4}${notInWord}|\\d{1,2}[.:]\\d{2}${blank}Uhr${notInWord}`],
	['abbreviation', abbreviationRule()],
	['number', ordinal],
	// 2016–2020, 3-6, 1.000,50 €, 30 %, 60a, 18-jährige, 30er-Jahre
	['number', `\\p{N}+(?:[.,:]\\p{N}+)*[–-]\\p{N}+(?:[.,]\\p{N}+)*${notInWord}`],
	[
		'number',
		`\\p{N}+(?:[.,:]\\p{N}+)*(?:${blank}?[%€‰]|${blank}(?:Prozent|Euro)${notInWord}|-?${letter}${inWord}*(?:-${inWord}+)*)?`,
	],
	['word', wordRule()],
	// A sign with what combines with it; runs of stops are one sign.
	['sign', '\\.{2,}|\\p{RI}{2}|[^\\s](?:[\\p{M}\\uFE0F\\u200C]|\\p{EMod}|\\u200D\\p{ExtPict})*'],
];

/** Letters, with everything that stands inside a word: Bürger*innen, Schüler/-innen, (Inter-)Kultur, Sozial- und. */
function wordRule(): string {
	const run = `${inWord}+`;
	const joint = `(?:[-‑'’*_·]|:(?=in)|/-?(?=(?:innen|in|r|n)${notInWord}))`;
	const ending = '(?:\\((?:in|innen|r|n|e|er|en|s)\\))?';
	// A hyphen in front stands for the first half of a compound that is left out: "und -qualifizierung".
	return `(?:\\(${run}-\\)|(?<![^\\s(])[-–](?=${letter}))?${run}(?:${joint}${run})*${ending}(?:-(?!${inWord}))?`;
}

function abbreviationRule(): string {
	const longestFirst = [...abbreviations, ...closingAbbreviations].sort(
		(one, other) => other.length - one.length,
	);
	const spellings = longestFirst.map((one) => {
		const text = one.replaceAll('.', '\\.').replaceAll(' ', `${blank}?`);
		const [first = ''] = one;
		// At the beginning of a sentence: "Z. B.".
		return `[${first}${first.toUpperCase()}]${text.slice(1)}`;
	});
	// A single capital is an initial: "E. Stein".
	return `(?:${spellings.join('|')})${notInWord}|\\p{Lu}\\.(?=${blank}\\p{Lu}\\p{Ll})`;
}

const scanner = new RegExp(
	rules.map(([name, rule]) => (name === 'abbreviation' ? `(${rule})` : `(?:${rule})`)).join('|'),
	'guy',
);

/** Cuts a text into tokens; joined they are the text again. */
export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	for (const [found, abbreviation] of text.matchAll(scanner)) {
		const kind = abbreviation !== undefined ? 'abbreviation' : /^\s/.test(found) ? 'space' : 'other';
		tokens.push({ kind, text: found });
	}
	return tokens;
}
