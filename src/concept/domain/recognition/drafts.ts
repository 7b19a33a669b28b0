import type { MeasureDetails } from '../element.ts';
import type { ElementKind } from '../kinds.ts';
import type { Block, Inline, List, Paragraph, Text } from '../rich-text.ts';
import { textOf, toInline } from './inline.ts';
import type { Doubt, LeftOut, RecognisedElement } from './recognition.ts';
import type { LeftOutCode, SourceInline, SourceItem, SourceNote } from './source.ts';

/** An element while it is being put together. */
export interface Draft {
	readonly ref: string;
	parent: string | null;
	kind: ElementKind;
	number: string;
	title: string;
	readonly body: Block[];
	source: string;
	measure: MeasureDetails | null;
	readonly lines: Set<number>;
	group: string;
	doubt: Doubt | null;
	/** The list at the end of the body that a following item goes on with. */
	openList: OpenItem[] | null;
}

interface OpenItem {
	readonly list: {
		readonly type: 'list';
		readonly id: string;
		readonly ordered: boolean;
		readonly items: OpenListItem[];
	};
	item: OpenListItem;
}
interface OpenListItem {
	readonly id: string;
	readonly content: readonly Inline[];
	readonly children: List[];
}

type NewDraft = Partial<Omit<Draft, 'ref' | 'lines' | 'body' | 'openList'>> & {
	kind: ElementKind;
	parent: string | null;
};

/** Collects elements and what was left out, and sees to it that each line is taken once. */
export class Drafts {
	readonly elements: Draft[] = [];
	private readonly leftOut = new Map<number, LeftOutCode>();
	private readonly notes: ReadonlyMap<string, SourceNote>;
	private readonly usedNotes = new Set<string>();
	private readonly numbers = new Map<string, Draft[]>();
	private blocks = 0;

	constructor(notes: readonly SourceNote[]) {
		this.notes = new Map(notes.map((note) => [note.id, note]));
	}

	add(parts: NewDraft, first: number, last: number = first): Draft {
		const draft: Draft = {
			number: '',
			title: '',
			source: '',
			measure: null,
			group: '',
			doubt: null,
			...parts,
			ref: `e${this.elements.length + 1}`,
			body: [],
			lines: new Set(),
			openList: null,
		};
		this.elements.push(draft);
		if (draft.number !== '') {
			const same = this.numbers.get(draft.number);
			if (same) same.push(draft);
			else this.numbers.set(draft.number, [draft]);
		}
		this.take(draft, first, last);
		return draft;
	}

	take(draft: Draft, first: number, last: number = first): void {
		for (let line = first; line <= last; line++) draft.lines.add(line);
	}

	omit(code: LeftOutCode, first: number, last: number = first): void {
		for (let line = first; line <= last; line++) this.leftOut.set(line, code);
	}

	byNumber(number: string, fits: (draft: Draft) => boolean): Draft | null {
		return (this.numbers.get(number) ?? []).findLast(fits) ?? null;
	}

	blockId(): string {
		this.blocks += 1;
		return `b${this.blocks}`;
	}

	/** Rich text for an element; notes that it refers to become part of it, with their lines. */
	inline(draft: Draft, content: readonly SourceInline[]): readonly Inline[] {
		const note = (id: string): readonly (Text | { type: 'break' })[] | null => {
			const found = this.notes.get(id);
			if (!found || this.usedNotes.has(id)) return null;
			this.usedNotes.add(id);
			this.take(draft, found.first, found.last);
			const inner = toInline(
				found.content,
				() => null,
				() => this.blockId(),
			);
			return inner.filter((part) => part.type !== 'footnote');
		};
		return toInline(content, note, () => this.blockId());
	}

	paragraph(draft: Draft, content: readonly SourceInline[], first: number, last: number = first): void {
		this.take(draft, first, last);
		draft.openList = null;
		const inline = this.inline(draft, content);
		if (inline.length === 0) return;
		const block: Paragraph = { type: 'paragraph', id: this.blockId(), content: inline };
		draft.body.push(block);
	}

	item(draft: Draft, item: SourceItem, from = 0): void {
		this.take(draft, item.first, item.last);
		const open = draft.openList ?? [];
		const depth = Math.max(0, Math.min(item.depth - from, open.length));
		const startsAtOne = /^\(?1[.)]$/.test(item.marker);
		const level = open[depth];
		const goesOn = level !== undefined && level.list.ordered === isCounted(item, level.list.ordered);
		const ordered = goesOn ? level.list.ordered : item.ordered && startsAtOne;
		// A number that is not the next one ("3." alone, "a)") stays in the text: the order of a list would change it.
		const content = item.ordered && !ordered ? [...textOf(`${item.marker} `), ...item.content] : item.content;
		const made: OpenListItem = { id: this.blockId(), content: this.inline(draft, content), children: [] };
		if (goesOn) {
			level.list.items.push(made);
			level.item = made;
			draft.openList = open.slice(0, depth + 1);
			return;
		}
		const list = { type: 'list' as const, id: this.blockId(), ordered, items: [made] };
		const parent = open[depth - 1];
		if (parent) parent.item.children.push(list);
		else draft.body.push(list);
		draft.openList = [...open.slice(0, depth), { list, item: made }];
	}

	/** Notes to which nothing in the text refers, and the end of the work. */
	finish(lines: readonly string[]): { elements: readonly RecognisedElement[]; leftOut: readonly LeftOut[] } {
		for (const [id, note] of this.notes) {
			if (this.usedNotes.has(id)) continue;
			const before = this.elements.findLast((element) =>
				[...element.lines].some((line) => line <= note.first),
			);
			const parent =
				before?.kind === 'fieldOfAction' || before?.kind === 'section'
					? before.ref
					: (before?.parent ?? null);
			const draft = this.add({ kind: 'footnote', parent, doubt: 'noteWithoutMark' }, note.first, note.last);
			this.paragraph(draft, note.content, note.first, note.last);
		}
		const blank = (line: number): boolean => (lines[line - 1] ?? '').trim() === '';
		const elements = this.elements.map(({ openList: _, ...draft }) => ({
			...draft,
			title: draft.title.slice(0, 1000),
			source: draft.source.slice(0, 500),
			lines: [...draft.lines].filter((line) => !blank(line)).sort((a, b) => a - b),
		}));
		const leftOut = [...this.leftOut]
			.filter(([line]) => !blank(line))
			.sort(([a], [b]) => a - b)
			.map(([line, code]): LeftOut => ({
				ref: `o${line}`,
				code,
				lines: [line],
				text: (lines[line - 1] ?? '').trim(),
				element: null,
			}));
		return { elements, leftOut };
	}
}

function isCounted(item: SourceItem, inOrdered: boolean): boolean {
	return inOrdered
		? item.ordered && /^\(?\d/.test(item.marker)
		: item.ordered && /^\(?1[.)]$/.test(item.marker);
}
