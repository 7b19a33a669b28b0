import type { Inline, Text } from '../rich-text.ts';
import type { SourceInline } from './source.ts';

/** Each rule of the recognition looks at the same words again; a line of a megabyte must not be joined each time. */
const known = new WeakMap<readonly SourceInline[], string>();

/** The words of inline content; breaks become spaces. */
export function wordsOf(content: readonly SourceInline[]): string {
	const before = known.get(content);
	if (before !== undefined) return before;
	const words = content
		.map((part) => (part.type === 'text' ? part.text : part.type === 'break' ? ' ' : ''))
		.join('')
		.replace(/\s{2,}|[^\S ]/g, ' ')
		.trim();
	known.set(content, words);
	return words;
}

export function textOf(text: string): readonly SourceInline[] {
	return text === '' ? [] : [{ type: 'text', text, marks: [] }];
}

/** Splits a paragraph at the ends of its original lines. */
export function splitLines(content: readonly SourceInline[]): readonly (readonly SourceInline[])[] {
	const lines: SourceInline[][] = [[]];
	for (const part of content) {
		if (part.type === 'break' && part.style !== 'inner') lines.push([]);
		else lines.at(-1)?.push(part);
	}
	return lines;
}

/** The content without its first characters, counted as `wordsOf` shows them. */
export function dropStart(content: readonly SourceInline[], characters: number): readonly SourceInline[] {
	const out: SourceInline[] = [];
	let left = characters;
	let started = false;
	let space = false;
	for (const part of content) {
		if (left <= 0) {
			out.push(part);
			continue;
		}
		if (part.type === 'note') out.push(part);
		if (part.type === 'break') {
			if (started && !space) left -= 1;
			space = true;
		}
		if (part.type !== 'text') continue;
		let at = 0;
		for (; at < part.text.length && left > 0; at++) {
			const isSpace = /\s/.test(part.text.charAt(at));
			if (!isSpace || (started && !space)) left -= 1;
			if (!isSpace) started = true;
			space = isSpace;
		}
		if (at < part.text.length) out.push({ ...part, text: part.text.slice(at) });
	}
	return trimStart(out);
}

function trimStart(content: readonly SourceInline[]): readonly SourceInline[] {
	const from = content.findIndex(
		(part) => part.type === 'note' || (part.type === 'text' && part.text.trim() !== ''),
	);
	if (from < 0) return content.filter((part) => part.type === 'note');
	return content
		.slice(from)
		.map((part, index) =>
			index === 0 && part.type === 'text' ? { ...part, text: part.text.trimStart() } : part,
		);
}

/** Whether everything is bold (as a heading that its author did not mark as one). */
export function isBold(content: readonly SourceInline[]): boolean {
	const texts = content.filter((part) => part.type === 'text' && part.text.trim() !== '');
	return (
		texts.length > 0 &&
		texts.every((part) => part.type === 'text' && part.marks.some(({ type }) => type === 'strong'))
	);
}

/** The bold words with which a text begins, e.g. a term or a label; empty when it begins plainly or is bold throughout. */
export function boldLead(content: readonly SourceInline[]): string {
	if (isBold(content)) return '';
	const end = content.findIndex(
		(part) => part.type !== 'text' || !part.marks.some(({ type }) => type === 'strong'),
	);
	return end < 1 ? '' : wordsOf(content.slice(0, end));
}

/** Rich text of a document; `note` gives the content of a footnote, or null when there is none. */
export function toInline(
	content: readonly SourceInline[],
	note: (id: string) => readonly (Text | { readonly type: 'break' })[] | null,
	newId: () => string,
): readonly Inline[] {
	const out: Inline[] = [];
	/** The text at the end, in pieces: a paragraph of many lines would be copied with each of them. */
	let run: { readonly pieces: string[]; readonly marks: Text['marks'] } | null = null;
	const flush = (): void => {
		if (run) out.push({ type: 'text', text: run.pieces.join(''), marks: run.marks });
		run = null;
	};
	const push = (text: string, marks: Text['marks']): void => {
		if (run && sameMarks(run.marks, marks)) run.pieces.push(text);
		else {
			flush();
			run = { pieces: [text], marks };
		}
	};
	const breakLine = (next: SourceInline | undefined): void => {
		const before = run?.pieces.at(-1);
		if (run && before !== undefined && next?.type === 'text' && isDivided(before, next.text))
			run.pieces[run.pieces.length - 1] = before.slice(0, -1);
		else push(' ', run?.marks ?? []);
	};
	for (const [index, part] of content.entries()) {
		if (part.type === 'text') push(part.text.replace(/[^\S ]/g, ' '), part.marks);
		else if (part.type === 'note') {
			const found = note(part.id);
			if (found) {
				flush();
				out.push({ type: 'footnote', id: newId(), content: found });
			} else push(`[${part.id}]`, []);
		} else if (part.style === 'line') breakLine(content[index + 1]);
		else {
			flush();
			out.push({ type: 'break' });
		}
	}
	flush();
	return tidy(out);
}

const dividing = /(?<=\p{Ll})[-\u00ad]$|\u00ad$/u;

/** "Zusammen-" / "arbeit": a word that the end of a line divided; "Kinder-" / "und Jugendarbeit" is none. */
function isDivided(before: string, after: string): boolean {
	return (
		dividing.test(before.slice(-2)) &&
		/^\p{Ll}/u.test(after) &&
		!/^(?:und|oder|sowie|bzw|als|wie|bis)\b/u.test(after)
	);
}

/** The words of a text whose lines may divide a word. */
export function undividedWords(content: readonly SourceInline[]): string {
	const inline = toInline(
		content,
		() => null,
		() => '',
	);
	return inline
		.map((part) => (part.type === 'text' ? part.text : ' '))
		.join('')
		.replace(/\s{2,}|[^\S ]/g, ' ')
		.trim();
}

function sameMarks(a: Text['marks'], b: Text['marks']): boolean {
	return a === b || (a.length === b.length && JSON.stringify(a) === JSON.stringify(b));
}

function tidy(content: readonly Inline[]): readonly Inline[] {
	const out = content.map((part) =>
		part.type === 'text' ? { ...part, text: part.text.replace(/ {2,}/g, ' ') } : part,
	);
	while (out[0]?.type === 'break' || (out[0]?.type === 'text' && out[0].text.trim() === '')) out.shift();
	for (
		let last = out.at(-1);
		last?.type === 'break' || (last?.type === 'text' && last.text.trim() === '');
		last = out.at(-1)
	)
		out.pop();
	const first = out[0];
	if (first?.type === 'text') out[0] = { ...first, text: first.text.trimStart() };
	const last = out.at(-1);
	if (last?.type === 'text') out[out.length - 1] = { ...last, text: last.text.trimEnd() };
	return out;
}
