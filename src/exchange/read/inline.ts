import { isSafeHref, markOrder, type Mark } from '#concept/domain/rich-text.ts';
import type { SourceInline } from '#concept/domain/recognition/source.ts';
import { decodeEntities, superscript } from './characters.ts';

/** Longer texts in one paragraph are taken as they stand: nobody formats like that, and it could be an attack. */
const longest = 50_000;
const deepest = 8;

/**
 * Inline Markdown of one paragraph. `\n` is the end of an original line, `\n` after two spaces or a backslash a hard
 * break. Stricter than CommonMark in one point: a star inside a word is a star ("Einwohner*innen").
 */
export function parseInline(text: string): readonly SourceInline[] {
	const out: SourceInline[] = [];
	if (text.length > longest) pushLines(out, text, []);
	else scan(text, [], out, 0);
	return joined(out);
}

function scan(text: string, marks: readonly Mark[], out: SourceInline[], depth: number): void {
	// Delimiters for which a search has found no end: looked for only once, so that time stays linear.
	const hopeless = new Set<string>();
	let plain = '';
	const flush = (): void => {
		if (plain !== '') out.push({ type: 'text', text: decodeEntities(plain), marks });
		plain = '';
	};
	for (let at = 0; at < text.length;) {
		const char = text.charAt(at);
		const rest = at + 1;
		if (char === '\\' && rest < text.length) {
			if (text.charAt(rest) === '\n') {
				flush();
				out.push({ type: 'break', style: 'hard' });
				at += 2;
				continue;
			}
			if (/[!-/:-@[-`{-~]/.test(text.charAt(rest))) {
				flush();
				out.push({ type: 'text', text: text.charAt(rest), marks });
				at += 2;
				continue;
			}
		}
		if (char === '\n') {
			const hard = plain.endsWith('  ');
			plain = plain.trimEnd();
			flush();
			out.push({ type: 'break', style: hard ? 'hard' : 'line' });
			at = rest;
			while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
			continue;
		}
		const found = depth < deepest ? special(text, at, hopeless) : null;
		if (!found) {
			plain += char;
			at = rest;
			continue;
		}
		flush();
		if (found.mark) scan(found.inner, withMark(marks, found.mark), out, depth + 1);
		else if (found.note !== undefined) out.push({ type: 'note', id: found.note });
		else if (found.isBreak) out.push({ type: 'break', style: 'inner' });
		else if (found.inner !== '') pushLines(out, found.inner, marks);
		at = found.end;
	}
	flush();
}

interface Found {
	readonly inner: string;
	readonly end: number;
	readonly mark?: Mark;
	readonly note?: string;
	readonly isBreak?: boolean;
}

function special(text: string, at: number, hopeless: Set<string>): Found | null {
	switch (text.charAt(at)) {
		case '*':
		case '_':
		case '~':
			return delimited(text, at, hopeless);
		case '[':
		case '!':
			return link(text, at);
		case '<':
			return tag(text, at);
		default:
			return null;
	}
}

function delimited(text: string, at: number, hopeless: Set<string>): Found | null {
	const char = text.charAt(at);
	let size = 1;
	while (text.charAt(at + size) === char && size < 3) size++;
	if (char === '~' && size !== 2) return null;
	const delimiter = char.repeat(size);
	const inside = at + size;
	if (hopeless.has(delimiter) || isWord(text.charAt(at - 1)) || /^[\s*_~]?$/.test(text.charAt(inside)))
		return null;
	for (let end = text.indexOf(delimiter, inside + 1); end > 0; end = text.indexOf(delimiter, end + size)) {
		const before = text.charAt(end - 1);
		const after = text.charAt(end + size);
		if (/\s|\\/.test(before) || after === char || before === char || isWord(after)) continue;
		const inner = text.slice(inside, end);
		if (size === 3) return { inner: `${char}${inner}${char}`, end: end + size, mark: { type: 'strong' } };
		const type = char === '~' ? 'strike' : size === 2 ? 'strong' : 'emphasis';
		return { inner, end: end + size, mark: { type } };
	}
	hopeless.add(delimiter);
	return null;
}

function link(text: string, at: number): Found | null {
	const part = text.slice(at, at + 2000);
	const note = /^\[\^([^\]\s]{1,60})\](?!:)/.exec(part);
	if (note) return { inner: '', end: at + note[0].length, note: note[1] ?? '' };
	const image = /^!\[([^\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/.exec(part);
	if (image) return { inner: image[1] ?? '', end: at + image[0].length };
	const found = /^\[((?:[^[\]\\]|\\.)*)\]\(<?([^()\s<>]*(?:\([^()\s]*\)[^()\s]*)?)>?(?:\s+"[^"]*")?\)/.exec(
		part,
	);
	if (!found) return null;
	const [whole, inner = '', href = ''] = found;
	const end = at + whole.length;
	if (isSafeHref(href)) return { inner, end, mark: { type: 'link', href } };
	return { inner: href === '' ? inner : `${inner} (${href})`, end };
}

function tag(text: string, at: number): Found | null {
	const part = text.slice(at, at + 1000);
	const address = /^<((?:https?:\/\/|mailto:)[^\s<>]+)>/i.exec(part);
	if (address?.[1] && isSafeHref(address[1]))
		return { inner: address[1], end: at + address[0].length, mark: { type: 'link', href: address[1] } };
	const raised = /^<sup>([^<]{1,20})<\/sup>/i.exec(part);
	if (raised) return { inner: superscript(raised[1] ?? ''), end: at + raised[0].length };
	const found = /^<\/?([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/i.exec(part);
	if (!found) return null;
	const end = at + found[0].length;
	if (/^br$/i.test(found[1] ?? '')) return { inner: '', end, isBreak: true };
	return { inner: /^<li/i.test(found[0]) ? ' • ' : '', end };
}

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
	if (marks.some(({ type }) => type === mark.type)) return marks;
	return [...marks, mark].sort((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type));
}

function pushLines(out: SourceInline[], text: string, marks: readonly Mark[]): void {
	text.split('\n').forEach((line, index) => {
		if (index > 0) out.push({ type: 'break', style: 'line' });
		if (line !== '') out.push({ type: 'text', text: decodeEntities(line), marks });
	});
}

/** Neighbouring texts with the same marks become one. */
export function joined(parts: readonly SourceInline[]): readonly SourceInline[] {
	const out: SourceInline[] = [];
	for (const part of parts) {
		const last = out.at(-1);
		if (part.type === 'text' && last?.type === 'text' && sameMarks(last.marks, part.marks))
			out[out.length - 1] = { ...last, text: last.text + part.text };
		else out.push(part);
	}
	return out;
}

const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean =>
	a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
