import { newId as makeId, type Id } from '#shared/ids.ts';
import type { MeasureDetails } from '#concept/domain/element.ts';
import { plainInline } from '#concept/domain/plain-text.ts';
import type { Block, Inline } from '#concept/domain/rich-text.ts';
import { readComment, type Comment } from './comments.ts';
import type { Node, Root } from './parse.ts';
import { phrasing, readList, readTable, type Reading } from './read-blocks.ts';
import { readInlines } from './read-inlines.ts';
import { readNotes } from './read-notes.ts';
import { readSheet } from './sheet.ts';

/** An element as it is being read; checked by the schema when the file is complete. */
export interface LooseElement {
	readonly id: Id;
	readonly parentId: Id | null;
	readonly kind: string;
	number: unknown;
	title: string;
	readonly body: Block[];
	source: string;
	readonly fields: unknown;
	measure: MeasureDetails | null;
}

export class Broken extends Error {
	readonly line: number;
	readonly reason: string;
	constructor(node: Node, reason: string) {
		super(reason);
		this.line = node.position?.start.line ?? 1;
		this.reason = reason;
	}
}

/** Reads the blocks of the document one after the other into elements. */
export class ElementReader {
	readonly elements: LooseElement[] = [];
	/** Line of each element, by its place. */
	readonly lines: number[] = [];
	title: string | null = null;
	#path: { level: number; id: Id }[] = [];
	/** A comment waits for the block that it describes. */
	#waiting: Comment | null = null;
	#caption: string | null = null;
	readonly #reading: Reading & { unused(label: string): boolean };
	readonly #newId: () => Id;

	constructor(root: Root, newId: () => Id = makeId) {
		this.#newId = newId;
		this.#reading = readNotes(root, newId);
		for (const node of root.children) if (node.type !== 'footnoteDefinition') this.#read(node);
		for (const node of root.children)
			if (node.type === 'footnoteDefinition' && this.#reading.unused(node.identifier)) this.#paragraph(node);
	}

	#read(node: Node): void {
		if (node.type === 'html') this.#html(node);
		else if (node.type === 'heading') this.#heading(node);
		else if (node.type === 'list') this.#list(node);
		else if (node.type === 'table') this.#table(node);
		else if (node.type !== 'thematicBreak' && node.type !== 'definition') this.#paragraph(node);
	}

	#html(node: Node & { type: 'html' }): void {
		const comment = readComment(node.value);
		if (comment?.word === 'element') this.#element(comment, node);
		else if (comment?.word === 'text' && comment.details['empty'] === true)
			this.#body(node).push({ type: 'paragraph', id: this.#reading.idOf(comment.id), content: [] });
		else if (comment) this.#waiting = comment;
		else if (!node.value.startsWith('<!--')) this.#paragraph(node);
	}

	/** @param comment null for an element added by hand */
	#element(comment: Comment | null, node: Node, headingLevel = 1, kind = 'section'): LooseElement {
		const given = comment?.details['level'];
		const level = typeof given === 'number' ? given : headingLevel;
		const element: LooseElement = {
			id: this.#reading.idOf(comment?.id),
			parentId: null,
			kind: comment?.kind ?? kind,
			number: comment?.details['number'] ?? null,
			title: '',
			body: [],
			source: '',
			fields: comment?.details['fields'] ?? [],
			measure: null,
		};
		this.lines.push(node.position?.start.line ?? 1);
		// Without a level of its own it stands where the heading says, which comes next.
		const headed = comment !== null && (given === undefined || comment.details['heading'] === true);
		this.#waiting = headed ? comment : null;
		this.elements.push(headed && given === undefined ? element : this.#place(element, level));
		return element;
	}

	#place(element: LooseElement, level: number): LooseElement {
		while ((this.#path.at(-1)?.level ?? 0) >= level) this.#path.pop();
		const placed = { ...element, parentId: this.#path.at(-1)?.id ?? null };
		this.#path.push({ level, id: element.id });
		return placed;
	}

	#heading(node: Node & { type: 'heading' }): void {
		const text = plainInline(readInlines(node.children, this.#reading).content).replace(/\n/g, ' ');
		if (node.depth === 1 && this.title === null) {
			this.title = text;
			return;
		}
		const level = Math.max(1, node.depth - 1);
		const comment = this.#waiting?.word === 'element' ? this.#waiting : null;
		this.#waiting = null;
		if (!comment) this.#element(null, node, level);
		const element = this.elements.pop();
		if (!element) return;
		element.title = titleOf(text, element.number);
		this.elements.push(
			comment?.details['level'] === undefined && comment ? this.#place(element, level) : element,
		);
	}

	#paragraph(node: Node): void {
		const waiting = this.#take();
		const { content } = readInlines(phrasing(node), this.#reading);
		if (waiting?.word === 'source') this.#current(node).source = flat(content).replace(/^Quelle: ?/, '');
		else if (waiting?.word === 'table') {
			this.#caption = flat(content);
			this.#waiting = waiting;
		} else {
			const id = this.#reading.idOf(waiting?.word === 'text' ? waiting.id : null);
			this.#body(node).push({ type: 'paragraph', id, content });
		}
	}

	#list(node: Node & { type: 'list' }): void {
		const waiting = this.#take();
		if (waiting?.word === 'sheet') this.#sheet(node);
		else this.#body(node).push(readList(node, waiting?.word === 'list' ? waiting.id : null, this.#reading));
	}

	#sheet(node: Node & { type: 'list' }): void {
		const lines = readList(node, null, { ...this.#reading, idOf: () => '' }).items.map((item) => ({
			text: flat(item.content),
			below: item.children.flatMap((list) => list.items.map((entry) => flat(entry.content))),
		}));
		const sheet = readSheet(lines);
		if ('wrong' in sheet) throw new Broken(node.children[sheet.wrong] ?? node, 'sheet');
		this.#current(node).measure = sheet.details;
	}

	#table(node: Node & { type: 'table' }): void {
		const waiting = this.#take();
		const caption = this.#caption ?? '';
		this.#caption = null;
		const id = waiting?.word === 'table' ? waiting.id : null;
		this.#body(node).push(readTable(node, id, caption, this.#reading));
	}

	#take(): Comment | null {
		const waiting = this.#waiting;
		// An element without its heading: somebody deleted the line.
		if (waiting?.word === 'element') {
			const element = this.elements.pop();
			if (element) this.elements.push(this.#place(element, (this.#path.at(-1)?.level ?? 0) + 1));
		}
		this.#waiting = null;
		return waiting;
	}

	/** Text before the first element gets an element of its own. */
	#current(node: Node): LooseElement {
		return this.elements.at(-1) ?? this.#element(null, node, 1, 'paragraph');
	}

	#body(node: Node): Block[] {
		return this.#current(node).body;
	}
}

function flat(content: readonly Inline[]): string {
	return plainInline(content).replace(/\n/g, ' ');
}

function titleOf(heading: string, number: unknown): string {
	if (typeof number !== 'string') return heading;
	if (heading === number) return '';
	return heading.startsWith(`${number}: `) ? heading.slice(number.length + 2) : heading;
}
