import type { ElementKind } from '../kinds.ts';
import type { Chapters } from './chapters.ts';
import type { Draft, Drafts } from './drafts.ts';
import { addDefinition, fill, takeDetail } from './fill.ts';
import { boldLead, dropStart, wordsOf } from './inline.ts';
import { isDetail, textLabel } from './labels.ts';
import { takeSource } from './source-reference.ts';
import type { SourceInline, SourceItem } from './source.ts';
import { ownNumber } from './wording.ts';

/** Items of lists: elements that a heading announces, lines of a sheet, definitions, or simply a list. */
export class Lists {
	private readonly chapters: Chapters;
	private readonly drafts: Drafts;
	/** The list, as an element, that a following item goes on with. */
	private open: Draft | null = null;

	constructor(chapters: Chapters) {
		this.chapters = chapters;
		this.drafts = chapters.drafts;
	}

	/** What follows is no item. */
	end(): void {
		this.open = null;
	}

	item(item: SourceItem): void {
		if (this.chapters.annexes.item(item)) return;
		if (this.chapters.lastDefinition) {
			this.drafts.item(this.chapters.lastDefinition, item);
			return;
		}
		const text = wordsOf(item.content);
		const top = this.chapters.top;
		const measure = this.chapters.openMeasure();
		if (measure && isDetail(text) && takeDetail(this.drafts, measure, item.content, item.first, item.last))
			return;
		const label = textLabel(item.content);
		if (label && (label.number !== '' || (top?.expects ?? null) === label.kind)) {
			this.fromList(item, label.kind, label.number, label.content);
			return;
		}
		if (item.depth > 0 && this.chapters.last && (top?.expects != null || this.chapters.last.group !== '')) {
			this.drafts.item(this.chapters.last, item, 1);
			return;
		}
		if (top?.expects && top.expects !== 'fieldOfAction') {
			const own = ownNumber(text);
			const counted = item.ordered ? item.marker.replace(/[().]/g, '') : '';
			this.fromList(item, top.expects, own?.number ?? counted, dropStart(item.content, own?.length ?? 0));
			return;
		}
		if (
			top?.draft?.kind === 'glossary' &&
			addDefinition(this.drafts, item.content, item.first, item.last, top.draft)
		)
			return;
		const container = this.open ?? this.chapters.textTarget();
		if (container) {
			this.drafts.item(container, item);
			return;
		}
		this.open = this.drafts.add(
			{ kind: 'list', parent: this.chapters.structureTarget() },
			item.first,
			item.last,
		);
		this.drafts.item(this.open, item);
	}

	private fromList(
		item: SourceItem,
		kind: ElementKind,
		number: string,
		content: readonly SourceInline[],
	): void {
		const top = this.chapters.top;
		if (top && (top.lists === 0 || this.chapters.last === null)) top.lists += 1;
		if (top) top.used = true;
		const parent = this.chapters.parentByNumber(kind, number) ?? this.chapters.container?.ref ?? null;
		const group = top ? `h${top.heading.first}-${top.lists}` : `l${kind}`;
		const lead = boldLead(content);
		const own = takeSource(wordsOf(content)).source;
		const inherited = top?.expects === kind ? top.source : '';
		const draft = this.drafts.add(
			{ kind, parent, number, group, source: own === '' ? inherited : own },
			item.first,
			item.last,
		);
		fill(this.drafts, draft, content, lead, item.first, item.last);
		this.chapters.last = draft;
	}
}
