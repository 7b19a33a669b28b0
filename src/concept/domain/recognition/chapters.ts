import type { ElementKind } from '../kinds.ts';
import { isStructure } from '../kinds.ts';
import { Annexes } from './annexes.ts';
import type { Draft, Drafts } from './drafts.ts';
import { readHeading, type Heading } from './heading.ts';
import type { OutlineBlock, OutlineHeading } from './outline.ts';
import { isMeaningful, keepAbove, rankOf, type Open } from './stack.ts';
import { isCardsHeading } from './wording.ts';

/** The chapters that are open where the walk stands, and the elements that what follows goes on with. */
export class Chapters {
	readonly drafts: Drafts;
	readonly annexes: Annexes;
	/** The element that the last list made or a note defined; a list below it or a torn sentence goes on with it. */
	last: Draft | null = null;
	lastDefinition: Draft | null = null;
	private stack: Open[] = [];
	private announcedDeeper = false;
	/** Highest level of a marked heading; a heading that nobody marked stands no higher. */
	private readonly base: number;

	constructor(drafts: Drafts, blocks: readonly OutlineBlock[]) {
		this.drafts = drafts;
		this.annexes = new Annexes(drafts);
		this.base =
			blocks.reduce(
				(least, block) =>
					block.type === 'heading' && block.by === 'style' ? Math.min(least, block.level ?? 9) : least,
				9,
			) % 9;
	}

	/** Forgets the elements that something could go on with. */
	private forget(): void {
		this.last = null;
		this.lastDefinition = null;
	}

	/** Closes what stands in the annex. */
	closeToAnnex(): void {
		this.closeTo(this.stack.findIndex((open) => open.draft === this.annexes.container) + 1);
		this.forget();
	}

	close(): void {
		this.closeTo(0);
	}

	get top(): Open | undefined {
		return this.stack.at(-1);
	}

	/** The nearest open element. */
	get container(): Draft | null {
		return this.stack.findLast((open) => open.draft !== null)?.draft ?? null;
	}

	isInField(level: number | null): boolean {
		return this.stack.some(
			(open) => open.draft?.kind === 'fieldOfAction' && (level === null || open.level < level),
		);
	}

	open(block: OutlineHeading, read: Heading, last: number): void {
		this.forget();
		const insideField = this.stack.some(
			(open) => open.draft?.kind === 'fieldOfAction' && open.level < (block.level ?? 99),
		);
		if (read.form === 'announce' && insideField && block.level !== null) this.announcedDeeper = true;
		if (read.form === 'announce' && block.level === null && this.followsLikes())
			this.closeTo(this.stack.length - 1);
		if (this.top?.draft === null && read.form === 'label' && this.top.expects === read.kind)
			this.top.used = true;
		this.closeTo(keepAbove(this.stack, block, read, !this.announcedDeeper));
		const above = this.top;
		const level = block.level ?? Math.max((above?.level ?? 0) + 1, this.base);
		const base = { level, by: block.by, heading: block, section: null, used: false, lists: 0 };
		const container = this.container;
		if (read.form === 'announce' && container && isMeaningful(container.kind)) {
			const open: Open = {
				...base,
				draft: null,
				rank: rankOf(read.kind),
				expects: read.kind,
				source: read.source,
				fromAbove: false,
			};
			this.stack.push(open);
			return;
		}
		const fromAbove = read.form === 'plain' && above?.expects != null && !isCardsHeading(block.text);
		const kind = this.kindOf(read, fromAbove ? above.expects : null);
		const parent = this.parentByNumber(kind, read.number) ?? container?.ref ?? null;
		if (above) above.used = true;
		const announces =
			read.form === 'announce' ? read.kind : kind === 'annex' || kind === 'part' ? announcedIn(read) : null;
		const draft = this.drafts.add(
			{
				kind,
				parent,
				number: read.number,
				title: read.title === '' && isStructure(kind) ? block.text : read.title,
				source: read.source === '' && fromAbove ? above.source : read.source,
				doubt:
					block.by === 'place' ? 'headingGuessed' : fromAbove && block.by === 'bold' ? 'kindGuessed' : null,
				group: fromAbove ? `h${above.heading.first}` : '',
			},
			block.first,
			last,
		);
		this.stack.push({
			...base,
			draft,
			rank: rankOf(kind),
			expects: announces,
			source: read.source,
			fromAbove,
		});
		this.annexes.opened(draft, block, this.container === draft ? this.fieldAbove(draft) : null);
	}

	/** After "Ziel 1: ...", "Ziel 2: ..." in running text, "Maßnahmen" belong to all of them. */
	private followsLikes(): boolean {
		const draft = this.top?.draft;
		if (!draft || this.top.by !== 'words' || draft.title !== '' || rankOf(draft.kind) < 2) return false;
		return this.drafts.elements.some(
			({ ref, kind, parent }) => ref !== draft.ref && kind === draft.kind && parent === draft.parent,
		);
	}

	private fieldAbove(draft: Draft): Draft | null {
		return (
			this.stack.findLast((open) => open.draft !== draft && open.draft?.kind === 'fieldOfAction')?.draft ??
			null
		);
	}

	private kindOf(read: Heading, expected: ElementKind | null): ElementKind {
		if (expected) return expected;
		return read.form === 'announce' ? (read.isRoman ? 'part' : 'section') : read.kind;
	}

	/** "M 3.2.1-4" belongs to the goal 3.2.1 wherever that stands. */
	parentByNumber(kind: ElementKind, number: string): string | null {
		const above = /^(.+)[.-]\d+[a-z]?$/.exec(number)?.[1];
		if (!above || rankOf(kind) < 2) return null;
		// A plain "1" of a list is the first of its list only; "1" of a heading is what "1.1" belongs to.
		const fits = (draft: Draft): boolean =>
			(draft.kind !== kind || kind === 'goal') && (draft.group === '' || above.includes('.'));
		const open = this.stack.findLast(({ draft }) => draft?.number === above && fits(draft))?.draft;
		const found = open ?? this.drafts.byNumber(above, fits);
		return found && rankOf(found.kind) <= rankOf(kind) && rankOf(found.kind) >= 1 ? found.ref : null;
	}

	private closeTo(keep: number): void {
		while (this.stack.length > Math.max(0, keep)) {
			const open = this.stack.pop();
			if (!open || open.draft) continue;
			if (open.used && !open.section)
				this.drafts.omit('usedAsHeading', open.heading.first, open.heading.last);
			else if (!open.section) this.sectionOf(open, 'titleOnly');
		}
	}

	sectionOf(open: Open, doubt: Draft['doubt'] = null): Draft {
		const place = this.stack.indexOf(open);
		const above = (place < 0 ? this.stack : this.stack.slice(0, place)).findLast(
			({ draft }) => draft !== null,
		);
		const { first, last, text } = open.heading;
		open.section ??= this.drafts.add(
			{
				kind: 'section',
				parent: above?.draft?.ref ?? null,
				title: readHeading(text).title,
				source: open.source,
				doubt,
			},
			first,
			last,
		);
		return open.section;
	}

	openMeasure(): Draft | null {
		const draft = this.last ?? this.top?.draft ?? null;
		return draft && rankOf(draft.kind) === 4 ? draft : null;
	}

	/** The open element that carries text of its own. */
	textTarget(): Draft | null {
		const top = this.top;
		return top?.draft && !isStructure(top.draft.kind) ? top.draft : null;
	}

	structureTarget(): string | null {
		return this.top?.section?.ref ?? this.container?.ref ?? null;
	}
}

function announcedIn(read: Heading): ElementKind | null {
	const inner = readHeading(read.title);
	return inner.form === 'announce' ? inner.kind : null;
}
