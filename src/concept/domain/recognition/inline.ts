import type { Inline, Text } from '../rich-text.ts';
import type { SourceInline } from './source.ts';

/** The words of inline content; breaks become spaces. */
export function wordsOf(content: readonly SourceInline[]): string {
	return content
		.map((part) => (part.type === 'text' ? part.text : part.type === 'break' ? ' ' : ''))
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
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
	const push = (text: Text): void => {
		const last = out.at(-1);
		if (last?.type === 'text' && sameMarks(last, text))
			out[out.length - 1] = { ...last, text: last.text + text.text };
		else out.push(text);
	};
	for (const [index, part] of content.entries()) {
		if (part.type === 'text') push({ type: 'text', text: part.text.replace(/\s/g, ' '), marks: part.marks });
		else if (part.type === 'note') {
			const found = note(part.id);
			if (found) out.push({ type: 'footnote', id: newId(), content: found });
			else push({ type: 'text', text: `[${part.id}]`, marks: [] });
		} else if (part.style === 'line') {
			const last = out.at(-1);
			const next = content[index + 1];
			if (last?.type === 'text' && next?.type === 'text' && isDivided(last.text, next.text))
				out[out.length - 1] = { ...last, text: last.text.replace(dividing, '') };
			else push({ type: 'text', text: ' ', marks: last?.type === 'text' ? last.marks : [] });
		} else out.push({ type: 'break' });
	}
	return tidy(out);
}

const dividing = /(?<=\p{Ll})[-\u00ad]$|\u00ad$/u;

/** "Zusammen-" / "arbeit": a word that the end of a line divided; "Kinder-" / "und Jugendarbeit" is none. */
function isDivided(before: string, after: string): boolean {
	return (
		dividing.test(before) && /^\p{Ll}/u.test(after) && !/^(?:und|oder|sowie|bzw|als|wie|bis)\b/u.test(after)
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
		.replace(/\s+/g, ' ')
		.trim();
}

function sameMarks(a: Text, b: Text): boolean {
	return a.marks.length === b.marks.length && JSON.stringify(a.marks) === JSON.stringify(b.marks);
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
