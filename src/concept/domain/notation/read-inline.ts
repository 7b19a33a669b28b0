import { isId, type Id } from '#shared/ids.ts';
import { canonicalInlines } from '../canonical-text.ts';
import { isSafeHref, type Inline, type Mark } from '../rich-text.ts';
import { isEscapable, isLiteralStar, termPrefix, type Terms } from './signs.ts';

/** What cannot be read; `sign` says which sign is meant, where there is one. */
export interface NotationProblem {
	readonly code: 'unclosed' | 'link' | 'term' | 'footnote' | 'tableHeader' | 'tableColumns';
	/** From 1. */
	readonly line: number;
	readonly sign: string;
}

export interface Reading {
	readonly newId: () => Id;
	readonly terms: Terms;
	readonly problems: NotationProblem[];
}

/** Brackets within brackets further than this are just brackets. */
const deepest = 20;

/** @param line number of the first line, for messages */
export function readInlines(text: string, line: number, reading: Reading, depth = 0): Inline[] {
	return new InlineReader(text, line, reading, depth).read();
}

type Toggle = 'strong' | 'emphasis' | 'strike';

class InlineReader {
	private readonly signs: readonly string[];
	private readonly reading: Reading;
	private readonly found: Inline[] = [];
	private readonly open = new Map<Toggle, number>();
	private place = 0;
	private closings: ReadonlyMap<number, number> | null = null;
	/** A search for the end of an address came up to here in vain; it need not be repeated. */
	private noTargetBefore = 0;
	private line: number;
	private depth: number;

	constructor(text: string, line: number, reading: Reading, depth: number) {
		this.depth = depth;
		this.signs = Array.from(text);
		this.line = line;
		this.reading = reading;
	}

	read(): Inline[] {
		this.run([], this.signs.length);
		for (const [toggle, line] of this.open)
			this.problem('unclosed', line, { strong: '**', emphasis: '*', strike: '~~' }[toggle]);
		return canonicalInlines(this.found);
	}

	private run(marks: readonly Mark[], end: number): void {
		while (this.place < end) this.step(marks);
	}

	private step(marks: readonly Mark[]): void {
		const sign = this.signs[this.place] ?? '';
		const next = this.signs[this.place + 1];
		if (sign === '\\' && isEscapable(next)) {
			this.text(next ?? '', marks);
			this.place += 2;
		} else if (sign === '\n') {
			this.found.push({ type: 'break' });
			this.line += 1;
			this.place += 1;
		} else if (this.at('{/}')) {
			this.found.push({ type: 'break' });
			this.place += 3;
		} else if (this.at('{*}')) {
			this.toggle('emphasis');
			this.place += 3;
		} else if (this.at('~~')) {
			this.toggle('strike');
			this.place += 2;
		} else if (sign === '*') this.stars(marks);
		else if (sign !== '[' || !this.bracket(marks)) {
			this.text(sign, marks);
			this.place += 1;
		}
	}

	private stars(marks: readonly Mark[]): void {
		let count = 1;
		while (this.signs[this.place + count] === '*' && count < 3) count += 1;
		if (count === 1 && isLiteralStar(this.signs[this.place - 1], this.signs[this.place + 1]))
			this.text('*', marks);
		else {
			if (count > 1) this.toggle('strong');
			if (count !== 2) this.toggle('emphasis');
		}
		this.place += count;
	}

	/** A footnote, link or term; false when the bracket is just a bracket. */
	private bracket(marks: readonly Mark[]): boolean {
		if (this.depth >= deepest) return false;
		const end = this.closing(this.place);
		if (this.at('[^:')) {
			if (end === null) this.problem('footnote', this.line, '[^:');
			const stop = end ?? this.signs.length;
			const inner = trimLine(this.signs.slice(this.place + 3, stop).join(''));
			const content = readInlines(inner, this.line, this.reading, this.depth + 1).flatMap((one) =>
				one.type === 'footnote' ? one.content : [one],
			);
			this.found.push({ type: 'footnote', id: this.reading.newId(), content });
			this.place = stop + 1;
			return true;
		}
		if (end === null || this.signs[end + 1] !== '(') return false;
		const target = this.target(end + 2);
		if (!target) return false;
		const mark = this.markFor(target.text);
		this.place += 1;
		this.depth += 1;
		this.run(mark ? [...marks, mark] : marks, end);
		this.depth -= 1;
		this.place = target.end + 1;
		return true;
	}

	private markFor(target: string): Mark | null {
		if (target.startsWith(termPrefix)) {
			const name = target.slice(termPrefix.length);
			const definition = isId(name) ? name : this.reading.terms.find(name);
			if (definition === null) this.problem('term', this.line, name);
			return definition === null ? null : { type: 'term', definition };
		}
		if (isSafeHref(target)) return { type: 'link', href: target };
		this.problem('link', this.line, target);
		return null;
	}

	/** The bracket that closes the one at `start`; all of them are found in one pass, for texts full of brackets. */
	private closing(start: number): number | null {
		this.closings ??= pairs(this.signs);
		return this.closings.get(start) ?? null;
	}

	private target(start: number): { text: string; end: number } | null {
		let text = '';
		if (start < this.noTargetBefore) return null;
		let place = start;
		for (; place < this.signs.length; place++) {
			const sign = this.signs[place] ?? '';
			if (sign === '\\') text += this.signs[++place] ?? '';
			else if (sign === ')') return { text, end: place };
			else if (sign === '\n') break;
			else text += sign;
		}
		this.noTargetBefore = place;
		return null;
	}

	private toggle(toggle: Toggle): void {
		if (!this.open.delete(toggle)) this.open.set(toggle, this.line);
	}

	private text(text: string, marks: readonly Mark[]): void {
		this.found.push({
			type: 'text',
			text,
			marks: [...marks, ...[...this.open.keys()].map((type) => ({ type }))],
		});
	}

	private at(signs: string): boolean {
		return Array.from(signs).every((sign, offset) => this.signs[this.place + offset] === sign);
	}

	private problem(code: NotationProblem['code'], line: number, sign: string): void {
		this.reading.problems.push({ code, line, sign });
	}
}

/** Without blanks at the ends, but with one that a backslash holds. */
export function trimLine(line: string): string {
	const start = line.replace(/^[ \t]+/, '');
	const trimmed = start.replace(/[ \t]+$/, '');
	const backslashes = /\\*$/.exec(trimmed)?.[0].length ?? 0;
	return backslashes % 2 === 1 ? start.slice(0, trimmed.length + 1) : trimmed;
}

function pairs(signs: readonly string[]): ReadonlyMap<number, number> {
	const found = new Map<number, number>();
	const open: number[] = [];
	for (let place = 0; place < signs.length; place++) {
		const sign = signs[place];
		if (sign === '\\') place += 1;
		else if (sign === '[') open.push(place);
		else if (sign === ']') {
			const start = open.pop();
			if (start !== undefined) found.set(start, place);
		}
	}
	return found;
}
