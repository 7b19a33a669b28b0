import type { Inline, Mark, Text } from '../rich-text.ts';
import { isLiteralStar, termPrefix, type Terms } from './signs.ts';

const toggles = { strong: '**', emphasis: '*', strike: '~~' } as const;
type Toggle = keyof typeof toggles;

/**
 * @param lineBreak how a break is written: a new line where the text has lines of its own, `{/}` elsewhere
 */
export function writeInlines(content: readonly Inline[], lineBreak: string, terms: Terms): string {
	const pieces: string[] = [];
	let open = new Set<Toggle>();
	content.forEach((inline) => {
		if (inline.type === 'break') pieces.push(lineBreak);
		else if (inline.type === 'footnote')
			pieces.push(`[^: ${closeEdges(writeInlines(inline.content, '{/}', terms))}]`);
		else {
			const wanted = togglesOf(inline.marks);
			pieces.push(...switches(open, wanted), writeText(inline, terms));
			open = wanted;
		}
	});
	pieces.push(...switches(open, new Set()));
	return joined(pieces);
}

function togglesOf(marks: readonly Mark[]): Set<Toggle> {
	return new Set(marks.map((mark) => mark.type).filter((type): type is Toggle => type in toggles));
}

function switches(from: ReadonlySet<Toggle>, to: ReadonlySet<Toggle>): string[] {
	const changed = (['strike', 'strong', 'emphasis'] as const).filter(
		(type) => from.has(type) !== to.has(type),
	);
	// Strong and emphasis together are one run of three stars.
	if (changed.includes('strong') && changed.includes('emphasis'))
		return [...(changed.includes('strike') ? ['~~'] : []), '***'];
	return changed.map((type) => toggles[type]);
}

/** A star that its neighbours would make a literal one is written as `{*}`. */
function joined(pieces: readonly string[]): string {
	let text = '';
	pieces.forEach((piece, place) => {
		const after = pieces.slice(place + 1).find((later) => later !== '');
		const literal = piece === '*' && isLiteralStar(Array.from(text).at(-1), after && Array.from(after)[0]);
		text += literal ? '{*}' : piece;
	});
	return text;
}

function writeText({ text, marks }: Text, terms: Terms): string {
	let written = escapeText(text);
	for (const mark of marks.toReversed()) {
		if (mark.type === 'term')
			written = `[${written}](${termPrefix}${escapeTarget(terms.nameOf(mark.definition) ?? mark.definition)})`;
		if (mark.type === 'link') written = `[${written}](${escapeTarget(mark.href)})`;
	}
	return written;
}

function escapeTarget(target: string): string {
	return target.replace(/[\\()|]/g, '\\$&');
}

function escapeText(text: string): string {
	const signs = Array.from(text);
	return signs
		.map((sign, place) => {
			if (sign === '*') {
				const [before, after] = [signs[place - 1], signs[place + 1]];
				const inWord = before?.trim() && after?.trim() && isLiteralStar(before, after);
				return inWord ? sign : '\\*';
			}
			return /[\\[\]~{|]/.test(sign) ? `\\${sign}` : sign;
		})
		.join('');
}

/** Blanks at the ends of a line would be lost; the outermost ones are written with a backslash. */
export function closeEdges(line: string): string {
	const start = /^[ \t]/.test(line) ? `\\${line}` : line;
	return /[ \t]$/.test(start) && !/^\\[ \t]$/.test(start)
		? `${start.slice(0, -1)}\\${start.slice(-1)}`
		: start;
}
