import type { Block, Inline, List, Mark } from '#concept/domain/rich-text.ts';
import { plainInline } from '#concept/domain/plain-text.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { isFigure, isShort } from './table-shape.ts';
import { breakable, divisible } from './long-words.ts';
import type { ConceptDocument, DocumentPart } from './model.ts';

/** The model in the form that concept.typ reads: short keys, and only texts that a font can show. */
export function typstData(document: ConceptDocument): unknown {
	const anchors = new Set(
		document.parts.flatMap((part) => (part.type === 'heading' || part.type === 'lead' ? [part.id] : [])),
	);
	const date = plainDateAt(document.publishedAt).split('-').map(Number);
	return {
		title: document.title,
		'title-lines': titleLines(document.title),
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

function shorten(text: string, longest: number): string {
	return text.length <= longest
		? text
		: `${text.slice(0, text.lastIndexOf(' ', longest) >>> 0 || longest).slice(0, longest)} …`;
}

type Anchors = ReadonlySet<string>;

/** "Gemeinsam hier – Konzept der Stadt": a name, and what it is the name of. */
function titleLines(title: string): [string, string] {
	const [, name = title, rest = ''] = /^(.{3,60}?) [–—-] (.+)$/u.exec(title) ?? [];
	return [name, rest];
}

function runningTitle({ municipality, title }: ConceptDocument): string {
	const short = shorten(titleLines(title)[0], 50);
	return short.includes(municipality) ? short : `${municipality} · ${short}`;
}

function leadsElsewhere(inline: Inline): boolean {
	return (
		inline.type === 'footnote' ||
		(inline.type === 'text' && inline.marks.some(({ type }) => type === 'link' || type === 'term'))
	);
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
		const { id, level, number, title, entry } = part;
		const listed = title === '' && entry !== '' ? { entry: [number, entry].join(' ').trim() } : {};
		return { t: 'heading', id, level, number, title: divisible(title), ...listed };
	}
	if (part.type === 'block') return { t: 'text', tone: part.tone, body: [blockData(part.block, anchors)] };
	if (part.type === 'sheet') {
		const whole = isShort(
			part.rows.map(({ values }) => [values.join('\n')]),
			70,
		);
		return { ...part, t: 'sheet', whole };
	}
	if (part.type === 'facts')
		return {
			...part,
			t: 'facts',
			rows: part.rows.map((row) => ({ ...row, value: breakable(row.value) })),
		};
	const { type, ...rest } = part;
	return { t: type, ...rest };
}

function blockData(block: Block, anchors: Anchors): unknown {
	if (block.type === 'paragraph') return { t: 'paragraph', content: inlineData(block.content, anchors) };
	if (block.type === 'list') return listData(block, anchors);
	// Narrow columns need every place to divide a word.
	const longWord = block.header.length > 2 ? 7 : 16;
	const texts = block.rows.map((row) => row.cells.map((cell) => plainInline(cell.content)));
	return {
		t: 'table',
		caption: block.caption,
		header: block.header.map(({ content }) => inlineData(content, anchors, longWord)),
		// A repeated header is no part of the reading order, so nothing in it may lead elsewhere (PDF/UA-1).
		repeats: !block.header.some(({ content }) => content.some(leadsElsewhere)),
		rows: block.rows.map(({ cells }) => cells.map(({ content }) => inlineData(content, anchors, longWord))),
		figures: block.header.map((_, column) => texts.every((row) => isFigure(row[column] ?? ''))),
		whole: isShort(texts, 100 / block.header.length),
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

function inlineData(content: readonly Inline[], anchors: Anchors, longWord = 16): unknown[] {
	return content.map((inline, place) => {
		if (inline.type === 'break') return { t: 'break' };
		if (inline.type === 'footnote') return { t: 'note', content: inlineData(inline.content, anchors) };
		const marks: Record<string, unknown> = Object.assign(
			{},
			...inline.marks.map((mark) => markData(mark, anchors)),
		);
		const linked = isLinked(inline, anchors);
		// Typst 0.14 fails where a hyphen of a line's end stands between a link and the rest of its word
		// (typst/typst#8608), also a soft one: such a word is not divided.
		const text = linked ? inline.text.replaceAll('\u00ad', '') : inline.text;
		if (linked && beginsInWord(content[place + 1])) return { t: 'text', text: breakable(text), ...marks };
		const rest = isLinked(content[place - 1], anchors) ? (/^[\p{L}\p{M}\p{Cf}]+/u.exec(text)?.[0] ?? '') : '';
		return { t: 'text', text: divisible(text, longWord, rest.length), ...marks };
	});
}

function isLinked(inline: Inline | undefined, anchors: Anchors): boolean {
	return (
		inline?.type === 'text' &&
		inline.marks.some((mark) => /^(to|href)$/.test(Object.keys(markData(mark, anchors))[0] ?? ''))
	);
}

function beginsInWord(inline: Inline | undefined): boolean {
	return inline?.type === 'text' && /^[\p{L}\p{M}\p{Cf}]/u.test(inline.text);
}

/** Links to what is not in this document are left out; their text stays. */
function markData(mark: Mark, anchors: Anchors): object {
	if (mark.type === 'term') return anchors.has(mark.definition) ? { to: mark.definition } : {};
	if (mark.type !== 'link') return { [mark.type]: true };
	if (!mark.href.startsWith('#'))
		return /^(https?:\/\/|mailto:)./i.test(mark.href) ? { href: mark.href } : {};
	return anchors.has(mark.href.slice(1)) ? { to: mark.href.slice(1) } : {};
}
