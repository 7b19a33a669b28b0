import type { Block, Inline, List, Mark } from '#concept/domain/rich-text.ts';
import type { ConceptDocument, DocumentPart } from './model.ts';

/** The model in the form that concept.typ reads: short keys, and only texts that a font can show. */
export function typstData(document: ConceptDocument): unknown {
	const anchors = new Set(
		document.parts.flatMap((part) => (part.type === 'heading' || part.type === 'lead' ? [part.id] : [])),
	);
	const date = berlinDate(document.publishedAt);
	return {
		title: document.title,
		'running-title': runningTitle(document),
		municipality: document.municipality,
		edition: document.edition,
		state: document.state,
		note: document.note,
		description: `${document.edition} · ${document.state}`,
		date,
		words: document.words,
		'page-words': document.pageWords,
		sections: sectionsOf(document.parts).map(({ running, parts }) => ({
			running,
			parts: parts.map((part) => partData(part, anchors)),
		})),
	};
}

function berlinDate(instant: Date): number[] {
	return instant.toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' }).split('-').map(Number);
}

function shorten(text: string, longest: number): string {
	return text.length <= longest
		? text
		: `${text.slice(0, text.lastIndexOf(' ', longest) >>> 0 || longest).slice(0, longest)} …`;
}

type Anchors = ReadonlySet<string>;

function runningTitle({ municipality, title }: ConceptDocument): string {
	const short = shorten(title, 50);
	return short.includes(municipality) ? short : `${municipality} · ${short}`;
}

interface Section {
	running: string;
	readonly parts: DocumentPart[];
}

/** Parts that begin a page together, with the heading that stands at the top of their pages. */
function sectionsOf(parts: readonly DocumentPart[]): readonly Section[] {
	const sections: Section[] = [];
	let before: DocumentPart | undefined;
	for (const part of parts) {
		const opens = part.type === 'heading' ? part.opens : 'nothing';
		// A field that comes right after its part's heading stands on the same page.
		const breaks = opens === 'page' || (opens === 'field' && before?.type !== 'heading');
		let section = sections.at(-1);
		if (!section || breaks) sections.push((section = { running: '', parts: [] }));
		if (part.type === 'heading' && opens !== 'nothing')
			section.running = shorten([part.number, part.title].filter(Boolean).join(' '), 70);
		section.parts.push(part);
		before = part;
	}
	return sections;
}

function partData(part: DocumentPart, anchors: Anchors): unknown {
	if (part.type === 'heading') {
		const { id, level, number, title } = part;
		return { t: 'heading', id, level, number, title: divisible(title) };
	}
	if (part.type === 'block') return { t: 'text', tone: part.tone, body: [blockData(part.block, anchors)] };
	const { type, ...rest } = part;
	return { t: type, ...rest };
}

function blockData(block: Block, anchors: Anchors): unknown {
	if (block.type === 'paragraph') return { t: 'paragraph', content: inlineData(block.content, anchors) };
	if (block.type === 'list') return listData(block, anchors);
	return {
		t: 'table',
		caption: block.caption,
		header: block.header.map((cell) => inlineData(cell.content, anchors)),
		rows: block.rows.map((row) => row.cells.map((cell) => inlineData(cell.content, anchors))),
	};
}

function listData({ ordered, items }: List, anchors: Anchors): unknown {
	return {
		t: 'list',
		ordered,
		items: items.map((item) => ({
			content: inlineData(item.content, anchors),
			children: item.children.map((child) => listData(child, anchors)),
		})),
	};
}

function inlineData(content: readonly Inline[], anchors: Anchors): unknown[] {
	return content.map((inline) => {
		if (inline.type === 'break') return { t: 'break' };
		if (inline.type === 'footnote') return { t: 'note', content: inlineData(inline.content, anchors) };
		return {
			t: 'text',
			text: divisible(inline.text),
			...Object.assign({}, ...inline.marks.map((mark) => markData(mark, anchors))),
		};
	});
}

/** Links to what is not in this document are left out; their text stays. */
function markData(mark: Mark, anchors: Anchors): object {
	if (mark.type === 'term') return anchors.has(mark.definition) ? { to: mark.definition } : {};
	if (mark.type !== 'link') return { [mark.type]: true };
	if (!mark.href.startsWith('#'))
		return /^(https?:\/\/|mailto:)./i.test(mark.href) ? { href: mark.href } : {};
	return anchors.has(mark.href.slice(1)) ? { to: mark.href.slice(1) } : {};
}

const longWord = /(?<![\p{L}\p{M}\p{Cf}])([a-zäöüß]{16,})(?![\p{L}\p{M}\p{Cf}])/iu;

/** A text with words that may be divided at a line's end: those are every second piece. */
function divisible(text: string): string | string[] {
	const pieces = text.split(longWord);
	return pieces.length === 1 ? text : pieces;
}
