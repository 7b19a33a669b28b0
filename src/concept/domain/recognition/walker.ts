import type { ElementKind } from '../kinds.ts';
import { isStructure } from '../kinds.ts';
import { Annexes } from './annexes.ts';
import type { Draft, Drafts } from './drafts.ts';
import { bareLabel, readHeading, type Heading } from './heading.ts';
import { boldLead, dropStart, splitLines, textOf, undividedWords, wordsOf } from './inline.ts';
import { measureField, withDetail } from './measure-sheet.ts';
import type { Notes } from './notes.ts';
import { isDetail, textLabel, type OutlineBlock, type OutlineHeading } from './outline.ts';
import { sourceLine, takeSource } from './source-reference.ts';
import type { SourceInline, SourceItem, SourceParagraph, SourceTable } from './source.ts';
import { findAnnouncedElements, type AnnouncedElement } from './announced-elements.ts';
import { findMeasureHeadings } from './measure-headings.ts';
import { isMeaningful, keepAbove, rankOf, type Open } from './stack.ts';
import { elementOfSheet, isSheetTable } from './sheet-table.ts';
import { findUnnamedFields } from './unnamed-fields.ts';
import { elementsOfTable, tableBlock } from './tables.ts';
import { isCaption, isCardsHeading, ownNumber, reference } from './wording.ts';

/** Goes through the blocks once, from the first to the last, and makes the elements. */
export class Walker {
	readonly drafts: Drafts;
	private readonly blocks: readonly OutlineBlock[];
	private readonly definitions: Notes['definitions'];
	private readonly annexes: Annexes;
	private stack: Open[] = [];
	/** The element that the last list made or a note defined; a list below it or a torn sentence goes on with it. */
	private last: Draft | null = null;
	private lastDefinition: Draft | null = null;
	/** The list, as an element, that a following item goes on with. */
	private openListElement: Draft | null = null;
	private caption: SourceParagraph | null = null;
	private announcedDeeper = false;
	/** Headings of fields that no word calls so, by their first line. */
	private readonly unnamedFields: ReadonlySet<number>;
	private readonly announced: ReadonlyMap<number, AnnouncedElement>;
	private readonly measureHeadings: ReadonlySet<number>;
	/** Highest level of a marked heading; a heading that nobody marked stands no higher. */
	private readonly base: number;

	constructor(drafts: Drafts, blocks: readonly OutlineBlock[], definitions: Notes['definitions']) {
		this.drafts = drafts;
		this.blocks = blocks;
		this.definitions = definitions;
		this.annexes = new Annexes(drafts);
		this.unnamedFields = findUnnamedFields(blocks);
		this.announced = findAnnouncedElements(blocks);
		this.measureHeadings = findMeasureHeadings(blocks);
		this.base =
			blocks.reduce(
				(least, block) =>
					block.type === 'heading' && block.by === 'style' ? Math.min(least, block.level ?? 9) : least,
				9,
			) % 9;
	}

	walk(): void {
		for (let at = 0; at < this.blocks.length; at++) {
			const block = this.blocks[at];
			if (!block) continue;
			if (block.type !== 'item') this.openListElement = null;
			if (block.type === 'heading') at += this.heading(block, this.blocks[at + 1], this.blocks[at + 2]);
			else if (block.type === 'item') this.item(block);
			else if (block.type === 'table') this.table(block);
			else this.paragraph(block, this.blocks[at + 1], this.blocks[at - 1]);
		}
		this.closeTo(0);
	}

	private get top(): Open | undefined {
		return this.stack.at(-1);
	}

	/** The nearest open element. */
	private get container(): Draft | null {
		return this.stack.findLast((open) => open.draft !== null)?.draft ?? null;
	}

	/** @returns how many of the following blocks it took as well */
	private heading(
		block: OutlineHeading,
		next: OutlineBlock | undefined,
		afterNext: OutlineBlock | undefined,
	): number {
		let read = readHeading(block.text);
		if (this.unnamedFields.has(block.first)) read = { ...read, form: 'label', kind: 'fieldOfAction' };
		else if (this.isInField(block.level)) read = bareLabel(read) ?? this.measureHeading(block, read);
		if (this.annexes.heading(block, read)) {
			this.closeTo(this.stack.findIndex((open) => open.draft === this.annexes.container) + 1);
			this.last = null;
			this.lastDefinition = null;
			return 0;
		}
		let taken = 0;
		const more = this.secondLine(block, read, next, afterNext);
		if (more) {
			const second = readHeading(more.text);
			const title = read.kind === 'fieldOfAction' ? second.title : takeSource(more.text).text;
			read = { ...read, title, source: read.source === '' ? second.source : read.source };
			taken = 1;
		}
		this.open(block, read, block.last);
		if (more && this.top?.draft) this.drafts.take(this.top.draft, more.first, more.last);
		return taken;
	}

	/** A heading above the lines of a sheet. */
	private measureHeading(block: OutlineHeading, read: Heading): Heading {
		return this.measureHeadings.has(block.first) ? { ...read, form: 'label', kind: 'measure' } : read;
	}

	private isInField(level: number | null): boolean {
		return this.stack.some(
			(open) => open.draft?.kind === 'fieldOfAction' && (level === null || open.level < level),
		);
	}

	/** "Handlungsfeld 1:" on one line, its name on the next. */
	private secondLine(
		block: OutlineHeading,
		read: Heading,
		next: OutlineBlock | undefined,
		afterNext: OutlineBlock | undefined,
	): { readonly text: string; readonly first: number; readonly last: number } | null {
		if (read.form !== 'label' || read.title !== '' || !['fieldOfAction', 'part', 'annex'].includes(read.kind))
			return null;
		if (!next || (next.type !== 'heading' && next.type !== 'paragraph')) return null;
		const text = wordsOf(next.content);
		const second = readHeading(text);
		const { first, last } = next;
		if (next.type === 'paragraph') {
			const isName =
				text.length <= 100 &&
				!/[.;!?:]$/.test(text) &&
				splitLines(next.content).length === 1 &&
				afterNext !== undefined;
			return isName && second.form === 'plain' && !isDetail(text) ? { text, first, last } : null;
		}
		if (next.level !== null && block.level !== null && next.level < block.level) return null;
		if (second.form === 'plain' || (read.kind === 'annex' && !reference(text) && second.number === ''))
			return { text, first, last };
		return null;
	}

	private open(block: OutlineHeading, read: Heading, last: number): void {
		this.last = null;
		this.lastDefinition = null;
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
	private parentByNumber(kind: ElementKind, number: string): string | null {
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

	private sectionOf(open: Open, doubt: Draft['doubt'] = null): Draft {
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

	private item(item: SourceItem): void {
		if (this.annexes.item(item)) return;
		if (this.lastDefinition) {
			this.drafts.item(this.lastDefinition, item);
			return;
		}
		const text = wordsOf(item.content);
		const top = this.top;
		const measure = this.openMeasure();
		if (measure && isDetail(text) && this.detail(measure, item.content, item.first, item.last)) return;
		const label = textLabel(item.content);
		if (label && (label.number !== '' || (top?.expects ?? null) === label.kind)) {
			this.fromList(item, label.kind, label.number, label.content);
			return;
		}
		if (item.depth > 0 && this.last && (top?.expects != null || this.last.group !== '')) {
			this.drafts.item(this.last, item, 1);
			return;
		}
		if (top?.expects && top.expects !== 'fieldOfAction') {
			const own = ownNumber(text);
			const counted = item.ordered ? item.marker.replace(/[().]/g, '') : '';
			this.fromList(item, top.expects, own?.number ?? counted, dropStart(item.content, own?.length ?? 0));
			return;
		}
		if (top?.draft?.kind === 'glossary' && this.definition(item.content, item.first, item.last, top.draft))
			return;
		const container = this.openListElement ?? this.textTarget();
		if (container) {
			this.drafts.item(container, item);
			return;
		}
		this.openListElement = this.drafts.add(
			{ kind: 'list', parent: this.structureTarget() },
			item.first,
			item.last,
		);
		this.drafts.item(this.openListElement, item);
	}

	private fromList(
		item: SourceItem,
		kind: ElementKind,
		number: string,
		content: readonly SourceInline[],
	): void {
		const top = this.top;
		if (top && (top.lists === 0 || this.last === null)) top.lists += 1;
		if (top) top.used = true;
		const parent = this.parentByNumber(kind, number) ?? this.container?.ref ?? null;
		const group = top ? `h${top.heading.first}-${top.lists}` : `l${kind}`;
		const lead = boldLead(content);
		const own = takeSource(wordsOf(content)).source;
		const inherited = top?.expects === kind ? top.source : '';
		const draft = this.drafts.add(
			{ kind, parent, number, group, source: own === '' ? inherited : own },
			item.first,
			item.last,
		);
		this.fill(draft, content, lead, item.first, item.last);
		this.last = draft;
	}

	/** A bold beginning, or the short name of a measure, is the title; everything else is text. */
	private fill(
		draft: Draft,
		content: readonly SourceInline[],
		lead: string,
		first: number,
		last: number,
	): void {
		const text = wordsOf(content);
		const isName =
			rankOf(draft.kind) === 4 &&
			text.length <= 140 &&
			!/[.;!?]\s|[.;!?]$/.test(text) &&
			content.every(({ type }) => type !== 'note');
		if (isName) draft.title = undividedWords(content).replace(/\s*:$/, '');
		else if (lead !== '' && lead.length <= 120) {
			draft.title = lead.replace(/\s*[:.–-]$/, '');
			const rest = dropStart(content, lead.length);
			this.drafts.paragraph(
				draft,
				dropStart(rest, /^[\s:–-]*/.exec(wordsOf(rest))?.[0].length ?? 0),
				first,
				last,
			);
		} else this.drafts.paragraph(draft, content, first, last);
	}

	private paragraph(
		block: SourceParagraph,
		next: OutlineBlock | undefined,
		before: OutlineBlock | undefined,
	): void {
		const text = wordsOf(block.content);
		if (next?.type === 'table' && /^(?:Tabelle|Tab\.|Übersicht)\s*\d*/iu.test(text) && text.length <= 200) {
			this.caption = block;
			return;
		}
		if (this.annexes.paragraph(block)) return;
		const defined = this.definitions.get(block.first);
		if (defined) {
			this.lastDefinition = this.drafts.add(
				{ kind: 'definition', parent: this.container?.ref ?? null, title: defined.term },
				block.first,
				block.last,
			);
			this.drafts.paragraph(this.lastDefinition, defined.content, block.first, block.last);
			return;
		}
		this.lastDefinition = null;
		const measure = this.openMeasure();
		if (measure && this.details(measure, block)) return;
		const source = sourceLine(text);
		const latest = this.last ?? this.top?.draft;
		if (source !== '' && !isPicture(before) && latest && latest.source === '' && latest.kind !== 'part') {
			latest.source = source;
			this.drafts.take(latest, block.first, block.last);
			return;
		}
		const label = textLabel(block.content);
		if (label) {
			this.labelled(block, label);
			return;
		}
		const announced = this.announced.get(block.first);
		if (announced && (!announced.onlyInField || this.isInField(null))) {
			this.announcedElement(block, announced);
			return;
		}
		const top = this.top;
		if (this.last && this.isTorn(this.last, text)) {
			this.drafts.paragraph(this.last, block.content, block.first, block.last);
			return;
		}
		if (top?.draft?.kind === 'glossary' && this.definition(block.content, block.first, block.last, top.draft))
			return;
		const target = this.textTarget();
		if (target) {
			this.drafts.paragraph(target, block.content, block.first, block.last);
			return;
		}
		const parent = top && !top.draft && !top.used ? this.sectionOf(top).ref : this.structureTarget();
		const draft = this.drafts.add({ kind: 'paragraph', parent }, block.first, block.last);
		this.drafts.paragraph(draft, block.content, block.first, block.last);
	}

	/** A sentence of a list's element that a page break has torn apart. */
	private isTorn(last: Draft, text: string): boolean {
		if (/^\p{Ll}/u.test(text)) return last.body.length > 0;
		return false;
	}

	private labelled(block: SourceParagraph, label: NonNullable<ReturnType<typeof textLabel>>): void {
		const text = wordsOf(block.content);
		const heading: OutlineHeading = {
			type: 'heading',
			level: null,
			by: 'words',
			content: block.content,
			text,
			first: block.first,
			last: block.last,
		};
		this.open(
			heading,
			{
				form: 'label',
				kind: label.kind,
				number: label.number,
				title: '',
				source: takeSource(text).source,
				depth: 0,
				isRoman: false,
			},
			block.last,
		);
		const draft = this.top?.draft;
		if (draft) this.fill(draft, label.content, boldLead(label.content), block.first, block.last);
	}

	private definition(
		content: readonly SourceInline[],
		first: number,
		last: number,
		glossary: Draft,
	): boolean {
		const text = wordsOf(content);
		const lead = boldLead(content);
		const term = lead !== '' ? lead : (/^([^.:;!?]{2,60}?)(?::|\s[–-])\s/u.exec(text)?.[1] ?? '');
		if (term === '') return false;
		const draft = this.drafts.add(
			{ kind: 'definition', parent: glossary.ref, title: term.replace(/\s*[:–-]$/, '') },
			first,
			last,
		);
		const rest = dropStart(content, term.length);
		this.drafts.paragraph(
			draft,
			dropStart(rest, /^[\s:–-]*/.exec(wordsOf(rest))?.[0].length ?? 0),
			first,
			last,
		);
		return true;
	}

	/** A paragraph under "Leitlinien" that is one of them. */
	private announcedElement(block: SourceParagraph, { kind, number, length }: AnnouncedElement): void {
		const top = this.top;
		if (top) top.used = true;
		const draft = this.drafts.add(
			{
				kind,
				number,
				parent: top?.section?.ref ?? this.parentByNumber(kind, number) ?? this.container?.ref ?? null,
				source: top?.source ?? '',
				group: `p${top?.heading.first ?? 0}`,
				doubt: number === '' ? 'kindGuessed' : null,
			},
			block.first,
			block.last,
		);
		const content = dropStart(block.content, length);
		this.fill(draft, content, boldLead(content), block.first, block.last);
		if (number !== '') this.last = draft;
	}

	private openMeasure(): Draft | null {
		const draft = this.last ?? this.top?.draft ?? null;
		return draft && rankOf(draft.kind) === 4 ? draft : null;
	}

	private details(measure: Draft, block: SourceParagraph): boolean {
		const lines = splitLines(block.content);
		if (!lines.every((line) => isDetail(wordsOf(line)))) return false;
		this.drafts.take(measure, block.first, block.last);
		return lines.every((line) => this.detail(measure, line, block.first, block.last));
	}

	private detail(measure: Draft, content: readonly SourceInline[], first: number, last: number): boolean {
		const text = wordsOf(content);
		const colon = text.indexOf(':');
		const field = measureField(text.slice(0, colon));
		if (!field || content.some(({ type }) => type === 'note')) return false;
		measure.measure = withDetail(measure.measure, field, text.slice(colon + 1));
		this.drafts.take(measure, first, last);
		return true;
	}

	private table(table: SourceTable): void {
		const caption = this.caption;
		this.caption = null;
		this.lastDefinition = null;
		if (!this.annexes.isOpen() && isSheetTable(table)) {
			const kind = this.top?.expects;
			if (this.top) this.top.used = true;
			const sheet = elementOfSheet(this.drafts, table, this.openMeasure(), this.container?.ref ?? null);
			if (kind === 'measureProposal') sheet.kind = kind;
			if (caption) this.drafts.take(sheet, caption.first, caption.last);
			if (caption) this.drafts.paragraph(sheet, caption.content, caption.first, caption.last);
			this.last = null;
			return;
		}
		const expects = this.top?.expects ?? null;
		const inner = this.annexes.current() ?? (this.textTarget() && !expects ? this.textTarget() : null);
		const parent = this.annexes.current()?.ref ?? this.container?.ref ?? null;
		const made = this.annexes.isOpen()
			? false
			: elementsOfTable(this.drafts, table, expects, parent, this.top?.source ?? '');
		if (made) {
			if (this.top) this.top.used = true;
			if (caption) this.drafts.omit('usedAsHeading', caption.first, caption.last);
			this.last = null;
			return;
		}
		const isText = inner && !isStructure(inner.kind);
		const target = isText
			? inner
			: this.drafts.add(
					{ kind: 'table', parent: inner?.ref ?? this.structureTarget() },
					table.first,
					table.first,
				);
		if (caption) this.drafts.take(target, caption.first, caption.last);
		tableBlock(this.drafts, target, table, caption ? textOf(wordsOf(caption.content)) : []);
	}

	/** The open element that carries text of its own. */
	private textTarget(): Draft | null {
		const top = this.top;
		return top?.draft && !isStructure(top.draft.kind) ? top.draft : null;
	}

	private structureTarget(): string | null {
		return this.top?.section?.ref ?? this.container?.ref ?? null;
	}
}

function announcedIn(read: Heading): ElementKind | null {
	const inner = readHeading(read.title);
	return inner.form === 'announce' ? inner.kind : null;
}

/** What a line "Quelle: ..." below it speaks about, instead of the element. */
function isPicture(block: OutlineBlock | undefined): boolean {
	return block?.type === 'table' || (block?.type === 'paragraph' && isCaption(wordsOf(block.content)));
}
