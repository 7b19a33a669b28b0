/** Marks that stand before an item, also those that office programs and scanned documents leave in plain text. */
const bullets = '-*+•●▪■◦‣·►➢✓✔☑☐–—o○□❑❒❖◆◇➔➤→⇒⁃∙\uf0b7\uf0a7\uf0d8';
const ordinal = /^(?:\(?\d{1,3}[.)]|\([a-z]\)|[a-z]\)|[ivx]{1,5}\))$/;
const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
/** "3. November 2016 ..." begins a sentence, not a list. */
const date = new RegExp(`^\\d{1,2}\\.\\s+(?:${months})\\b`);

export interface ItemStart {
	/** Columns before the mark. */
	readonly indent: number;
	/** Columns before the text. */
	readonly textIndent: number;
	readonly marker: string;
	readonly ordered: boolean;
	readonly text: string;
}

export function itemStart(line: string): ItemStart | null {
	const first = mark(line);
	if (!first || date.test(line.trim())) return null;
	const indent = columns(line.slice(0, line.length - line.trimStart().length));
	const textIndent = indent + first.marker.length + 1;
	// "- 1) text" and "- ✓ text": the inner mark is the one that was meant.
	const second = first.ordered ? null : (checkbox(first.text) ?? mark(first.text));
	return { ...(second ?? first), indent, textIndent };
}

/** "- [ ] text", "- [x] text". */
function checkbox(text: string): ReturnType<typeof mark> {
	const found = /^\[([ xX])\]\s+(\S.*)$/s.exec(text);
	return found ? { marker: found[1] === ' ' ? '☐' : '☑', ordered: false, text: found[2] ?? '' } : null;
}

function mark(line: string): Omit<ItemStart, 'indent' | 'textIndent'> | null {
	const found = /^\s*(\S{1,6})(?:\s+(.*))?$/s.exec(line);
	const marker = found?.[1] ?? '';
	const text = found?.[2] ?? '';
	if (text.trim() === '') return null;
	if (marker.length === 1 && bullets.includes(marker)) return { marker, ordered: false, text };
	return ordinal.test(marker) ? { marker, ordered: true, text } : null;
}

export function columns(space: string): number {
	let count = 0;
	for (const char of space) count = char === '\t' ? count + 4 - (count % 4) : count + 1;
	return count;
}
