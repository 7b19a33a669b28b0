import { addDefinition, fill, takeDetails } from './fill.ts';
import { findAnnouncedElements, type AnnouncedElement } from './announced-elements.ts';
import type { Chapters } from './chapters.ts';
import type { Draft, Drafts } from './drafts.ts';
import { boldLead, dropStart, wordsOf } from './inline.ts';
import type { Notes } from './notes.ts';
import { textLabel } from './labels.ts';
import type { OutlineBlock, OutlineHeading } from './outline.ts';
import { sourceLine, takeSource } from './source-reference.ts';
import type { SourceParagraph } from './source.ts';
import { isCaption } from './wording.ts';

/** Paragraphs: definitions, lines of a sheet, sources, labelled or announced elements, or text of what is open. */
export class Paragraphs {
	private readonly chapters: Chapters;
	private readonly drafts: Drafts;
	private readonly definitions: Notes['definitions'];
	private readonly announced: ReadonlyMap<number, AnnouncedElement>;

	constructor(chapters: Chapters, blocks: readonly OutlineBlock[], definitions: Notes['definitions']) {
		this.chapters = chapters;
		this.drafts = chapters.drafts;
		this.definitions = definitions;
		this.announced = findAnnouncedElements(blocks);
	}

	paragraph(block: SourceParagraph, before: OutlineBlock | undefined): void {
		const text = wordsOf(block.content);
		if (this.chapters.annexes.paragraph(block)) return;
		const defined = this.definitions.get(block.first);
		if (defined) {
			this.chapters.lastDefinition = this.drafts.add(
				{ kind: 'definition', parent: this.chapters.container?.ref ?? null, title: defined.term },
				block.first,
				block.last,
			);
			this.drafts.paragraph(this.chapters.lastDefinition, defined.content, block.first, block.last);
			return;
		}
		this.chapters.lastDefinition = null;
		const measure = this.chapters.openMeasure();
		if (measure && takeDetails(this.drafts, measure, block)) return;
		const source = sourceLine(text);
		const latest = this.chapters.last ?? this.chapters.top?.draft;
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
		if (announced && (!announced.onlyInField || this.chapters.isInField(null))) {
			this.announcedElement(block, announced);
			return;
		}
		const top = this.chapters.top;
		if (this.chapters.last && this.isTorn(this.chapters.last, text)) {
			this.drafts.paragraph(this.chapters.last, block.content, block.first, block.last);
			return;
		}
		if (
			top?.draft?.kind === 'glossary' &&
			addDefinition(this.drafts, block.content, block.first, block.last, top.draft)
		)
			return;
		const target = this.chapters.textTarget();
		if (target) {
			this.drafts.paragraph(target, block.content, block.first, block.last);
			return;
		}
		const parent =
			top && !top.draft && !top.used ? this.chapters.sectionOf(top).ref : this.chapters.structureTarget();
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
		this.chapters.open(
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
		const draft = this.chapters.top?.draft;
		if (draft) fill(this.drafts, draft, label.content, boldLead(label.content), block.first, block.last);
	}

	/** A paragraph under "Leitlinien" that is one of them. */
	private announcedElement(block: SourceParagraph, { kind, number, length }: AnnouncedElement): void {
		const top = this.chapters.top;
		if (top) top.used = true;
		const draft = this.drafts.add(
			{
				kind,
				number,
				parent:
					top?.section?.ref ??
					this.chapters.parentByNumber(kind, number) ??
					this.chapters.container?.ref ??
					null,
				source: top?.source ?? '',
				group: `p${top?.heading.first ?? 0}`,
				doubt: number === '' ? 'kindGuessed' : null,
			},
			block.first,
			block.last,
		);
		const content = dropStart(block.content, length);
		fill(this.drafts, draft, content, boldLead(content), block.first, block.last);
		if (number !== '') this.chapters.last = draft;
	}
}

/** What a line "Quelle: ..." below it speaks about, instead of the element. */
function isPicture(block: OutlineBlock | undefined): boolean {
	return block?.type === 'table' || (block?.type === 'paragraph' && isCaption(wordsOf(block.content)));
}
