/**
 * The notation in which rich text is typed without an editor (docs/adr/0010-notation-and-editor.md):
 *
 *   blank line         next paragraph           **strong**  *emphasis*  ~~struck~~
 *   - item, 1. item    lists, deeper by indent  [words](https://…)   [word](begriff:Integration)
 *   | a | b |          table, GFM, header first [^: a footnote]
 *   Tabelle: words     caption above a table    {/} line break    {*} emphasis inside a word    \ takes a sign literally
 *
 * A single * between two letters or digits is a letter like others (Bürger*innen), so is one between blanks.
 */
export interface Terms {
	/** Word by which a definition is named in the notation; null: by its id. */
	readonly nameOf: (definition: string) => string | null;
	/** The definition behind a name or an id; null when there is none. */
	readonly find: (name: string) => string | null;
}

export const termPrefix = 'begriff:';

const word = /[\p{L}\p{N}]/u;
const blank = /\s/u;

/** Whether a single star between these two signs is just a star. Ends of a text count as blanks. */
export function isLiteralStar(before: string | undefined, after: string | undefined): boolean {
	const isWord = (sign: string | undefined) => sign !== undefined && word.test(sign);
	const isBlank = (sign: string | undefined) => sign === undefined || blank.test(sign);
	return (isWord(before) && isWord(after)) || (isBlank(before) && isBlank(after));
}

/** What a backslash can take literally; before other signs it is a backslash. */
export function isEscapable(sign: string | undefined): boolean {
	return sign !== undefined && /[\p{P}\p{S} \t]/u.test(sign);
}

/** A list item: indent, marker, text. */
export const itemPattern = /^([ \t]*)([-*•–]|\d{1,3}[.)])(?:[ \t]+(.*))?$/;
export const captionPattern = /^(?:Tabelle|Table):[ \t]*(.*)$/;
export const listEnd = '{}';
