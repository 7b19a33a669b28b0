import { isStructure } from '../kinds.ts';
import type { Draft, Drafts } from './drafts.ts';
import { fieldNamedIn, findField } from './find-field.ts';
import type { Heading } from './heading.ts';
import { wordsOf } from './inline.ts';
import type { OutlineHeading } from './outline.ts';
import type { SourceItem, SourceParagraph } from './source.ts';
import { groupHeading, isCardsHeading, reference, reportHeading, type Reference } from './wording.ts';

const isReportsTitle = (text: string): boolean =>
	/(?:Berichte?|Ergebnisse|Zusammenfassung\p{L}*|Protokolle?|Dokumentation)\b.*(?:Arbeitsgruppen|Gruppen|Workshops|AG[ns]\b)|Gruppenberichte|Gruppenergebnisse/iu.test(
		text,
	);
const ticks = '✓✔☑';

/**
 * Annexes that bring cards and reports of groups. What stands there speaks about the concept and is not the concept:
 * a headline "Handlungsfeld 5" in a report opens no field.
 */
export class Annexes {
	private readonly drafts: Drafts;
	/** The annex, or the section that brings cards or reports. */
	container: Draft | null = null;
	private level = 0;
	private isCards = false;
	private isReports = false;
	/** Level of the headings that name a field and mean what a group says about it. */
	private spokenLevel: number | null = null;
	/** Parent of the cards that follow. */
	private cardsOf: Draft | null = null;
	private card: Draft | null = null;
	private report: Draft | null = null;
	/** Sections of the report, from the outermost in. */
	private sections: { draft: Draft; level: number }[] = [];
	private list: Draft | null = null;
	private lists = 0;

	constructor(drafts: Drafts) {
		this.drafts = drafts;
	}

	isOpen(): boolean {
		return this.report !== null;
	}

	/** The element of a report that takes the text. */
	current(): Draft | null {
		return this.sections.at(-1)?.draft ?? this.report;
	}

	/** Called for each heading that became an element. */
	opened(draft: Draft, heading: OutlineHeading, field: Draft | null): void {
		const isCards = isCardsHeading(heading.text) || isCardsHeading(draft.title);
		const isReports = isReportsTitle(heading.text) || isReportsTitle(draft.title);
		if (draft.kind === 'annex' || ((isCards || isReports) && draft.kind === 'section')) {
			this.leave();
			this.container = draft;
			this.level = heading.level ?? 1;
			this.isCards = isCards;
			this.isReports = isReports;
			if (isCards) this.cardsOf = field ?? fieldNamedIn(this.drafts, draft.title) ?? draft;
			const group = draft.kind === 'annex' ? reportHeading(draft.title) : null;
			if (group && !isReportsTitle(draft.title)) {
				draft.kind = 'groupReport';
				draft.parent = findField(this.drafts, group.number, group.title)?.ref ?? draft.parent;
				this.report = draft;
			}
		} else if (this.container && isCards) this.isCards = true;
		else if (this.container && isReports) this.isReports = true;
	}

	/** @returns whether the heading belongs to cards or reports and is done with */
	heading(heading: OutlineHeading, read: Heading): boolean {
		this.card = null;
		this.list = null;
		if (this.container && this.leavesWith(heading, read)) this.leave();
		if (!this.container) return this.standaloneReport(heading);
		const group = groupHeading(heading.text);
		if (group && (group.number !== '' || this.isReports || reportHeading(heading.text))) {
			this.openReport(heading, group);
			return true;
		}
		const speaks = this.isReports && (!this.report || heading.level === this.spokenLevel);
		const spoken = speaks ? reference(heading.text) : null;
		if (spoken && findField(this.drafts, spoken.number, spoken.title)) {
			this.openReport(heading, spoken);
			this.spokenLevel = heading.level;
			return true;
		}
		if (this.report) {
			this.section(heading, read);
			return true;
		}
		const about = reference(heading.text);
		if (about && (this.isCards || /^Zu[mr]?\s/iu.test(heading.text))) return this.openCards(heading, about);
		this.cardsOf = null;
		// In an annex, fields that exist already are spoken of, not opened.
		if (
			read.kind === 'fieldOfAction' &&
			read.form === 'label' &&
			this.drafts.elements.some(({ kind }) => kind === 'fieldOfAction')
		) {
			const draft = this.drafts.add(
				{ kind: 'section', parent: this.container.ref, number: read.number, title: heading.text },
				heading.first,
				heading.last,
			);
			this.sections = [{ draft, level: heading.level ?? 9 }];
			return true;
		}
		this.sections = [];
		return false;
	}

	private leavesWith(heading: OutlineHeading, read: Heading): boolean {
		if (read.form === 'label' && read.kind === 'part') return true;
		if (read.form === 'label' && read.kind === 'annex') return read.number !== '' || !this.report;
		if (heading.level === null) return false;
		if (groupHeading(heading.text) && (this.isReports || this.report)) return false;
		if (this.container?.kind === 'annex' && this.report) return heading.level < this.level;
		if (
			reference(heading.text) &&
			(this.isCards || /^Zu[mr]?\s/iu.test(heading.text)) &&
			this.container?.kind === 'annex'
		)
			return false;
		return heading.level <= this.level;
	}

	private leave(): void {
		this.container = null;
		this.isCards = false;
		this.isReports = false;
		this.spokenLevel = null;
		this.cardsOf = null;
		this.report = null;
		this.sections = [];
	}

	private openReport(heading: OutlineHeading, group: { number: string; title: string }): void {
		const field = findField(this.drafts, group.number, group.title);
		this.isReports = true;
		this.sections = [];
		this.report = this.drafts.add(
			{
				kind: 'groupReport',
				parent: field?.ref ?? this.container?.ref ?? null,
				number: group.number,
				title: heading.text,
				doubt: field ? null : 'fieldGuessed',
			},
			heading.first,
			heading.last,
		);
	}

	private section(heading: OutlineHeading, read: Heading): void {
		const level =
			heading.level ?? (this.sections.at(-1)?.level ?? this.level) + (heading.by === 'style' ? 0 : 1);
		while ((this.sections.at(-1)?.level ?? -1) >= level) this.sections.pop();
		const parent = this.current();
		const draft = this.drafts.add(
			{
				kind: 'section',
				parent: parent?.ref ?? null,
				number: read.form === 'plain' ? read.number : '',
				title: read.form === 'plain' ? read.title : heading.text,
			},
			heading.first,
			heading.last,
		);
		this.sections.push({ draft, level });
	}

	private openCards(heading: OutlineHeading, about: Reference): boolean {
		const target =
			about.to === 'preamble'
				? this.drafts.elements.find(({ kind }) => kind === 'preamble')
				: findField(this.drafts, about.number, about.title);
		if (!target) return this.unknownCards(heading);
		this.cardsOf = target;
		this.sections = [];
		this.lists += 1;
		this.drafts.omit('usedAsHeading', heading.first, heading.last);
		return true;
	}

	/** Cards about something that is no field of this concept stand in a section of their own. */
	private unknownCards(heading: OutlineHeading): boolean {
		if (!this.isCards) return false;
		const draft = this.drafts.add(
			{ kind: 'section', parent: this.container?.ref ?? null, title: heading.text, doubt: 'fieldGuessed' },
			heading.first,
			heading.last,
		);
		this.cardsOf = draft;
		this.sections = [];
		this.lists += 1;
		return true;
	}

	/** "Protokoll der AG Wohnen" as a chapter of its own, outside any annex. */
	private standaloneReport(heading: OutlineHeading): boolean {
		const group = heading.level === null ? null : reportHeading(heading.text);
		if (!group || isReportsTitle(heading.text) || !findField(this.drafts, group.number, group.title))
			return false;
		this.level = heading.level ?? 1;
		this.openReport(heading, group);
		this.container = this.report;
		return true;
	}

	/** @returns whether the item was a card or belongs to a report */
	item(item: SourceItem): boolean {
		const current = this.current();
		if (current) {
			if (!isStructure(current.kind)) this.drafts.item(current, item);
			else {
				this.list ??= this.drafts.add({ kind: 'list', parent: current.ref }, item.first, item.last);
				this.drafts.item(this.list, item);
			}
			return true;
		}
		const isTicked = ticks.includes(item.marker);
		const parent = this.cardsOf ?? (isTicked && this.container ? this.container : null);
		if (!parent || (item.ordered && !this.isCards)) return false;
		this.card = this.drafts.add(
			{ kind: 'card', parent: parent.ref, group: `cards${this.lists}` },
			item.first,
			item.last,
		);
		this.drafts.paragraph(this.card, item.content, item.first, item.last);
		return true;
	}

	paragraph(block: SourceParagraph): boolean {
		this.list = null;
		const current = this.current();
		if (current) {
			const target = isStructure(current.kind)
				? this.drafts.add({ kind: 'paragraph', parent: current.ref }, block.first, block.last)
				: current;
			this.drafts.paragraph(target, block.content, block.first, block.last);
			return true;
		}
		if (this.card && /^\p{Ll}/u.test(wordsOf(block.content))) {
			this.drafts.paragraph(this.card, block.content, block.first, block.last);
			return true;
		}
		return false;
	}
}
