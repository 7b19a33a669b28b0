import type { Locale } from '#platform/context.ts';
import { m } from '#paraglide/messages.js';
import type { Edition, EditionContent } from '#concept/domain/edition.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import { excerpt } from '#concept/domain/view/outline.ts';
import type { Element } from '#concept/domain/element.ts';
import type { ElementKind } from '#concept/domain/kinds.ts';
import type { Id } from '#shared/ids.ts';
import { editionFacts, stateLine } from './edition-facts.ts';
import type { ConceptDocument, DocumentHeading, DocumentPart, DocumentSheet, Tone } from './model.ts';
import { measureSheet } from './sheet.ts';

export interface DocumentOptions {
	readonly municipalityName: string;
	readonly locale: Locale;
	/** Address under which people reach the program, without a slash at the end. */
	readonly origin: string;
}

/** Kinds whose title leads their text and is no entry of the contents. */
const withoutHeading: ReadonlySet<ElementKind> = new Set([
	'paragraph',
	'list',
	'table',
	'footnote',
	'definition',
	'card',
]);
const tones: Partial<Record<ElementKind, Tone>> = {
	card: 'card',
	discussionSummary: 'aside',
	groupReport: 'aside',
};
/** The formats know six levels that every reader understands. */
const deepestHeading = 6;

export function buildModel(content: EditionContent, options: DocumentOptions): ConceptDocument {
	const { edition } = content;
	const { locale } = options;
	const facts = editionFacts(edition, options);
	const headings: DocumentHeading[] = [{ ...endHeading('imprint', m.documents_imprint({}, { locale })) }];
	return {
		locale,
		title: edition.title,
		municipality: options.municipalityName,
		edition: editionName(edition, locale),
		state: stateLine(edition, locale),
		note: edition.note,
		publishedAt: edition.publishedAt,
		words: {
			contents: m.documents_contents({}, { locale }),
			table: m.documents_table({}, { locale }),
			footnotes: m.documents_footnotes({}, { locale }),
		},
		pageWords: cut(m.documents_page_of({ page: '\u0001', pages: '\u0001' }, { locale })),
		parts: [...bodyParts(content, locale), ...glossaryParts(content, locale), ...headings, facts],
	};
}

/** Number 0 stands for the working draft, which is no edition. */
function editionName({ number }: Edition, locale: Locale): string {
	return number === 0
		? m.documents_working_draft({}, { locale })
		: m.documents_edition({ number }, { locale });
}

function cut(sentence: string): [string, string, string] {
	const [before = '', between = '', after = ''] = sentence.split('\u0001');
	return [before, between, after];
}

function endHeading(id: string, title: string): DocumentHeading {
	return { type: 'heading', id, level: 1, number: '', title, entry: title, opens: 'page' };
}

function bodyParts({ tree, numbers }: EditionContent, locale: Locale): DocumentPart[] {
	const levels = new Map<Id, number>();
	const names = new Map(tree.map((element) => [element.id, nameOf(element, numbers)]));
	return tree.flatMap((element) => {
		const above = element.parentId === null ? 0 : (levels.get(element.parentId) ?? 0);
		const number = numbers.get(element.id) ?? '';
		const headed = !withoutHeading.has(element.kind) && (number !== '' || element.title !== '');
		const level = headed ? Math.min(above + 1, deepestHeading) : above;
		levels.set(element.id, level);
		const tone = tones[element.kind] ?? 'plain';
		const fields = element.fields.flatMap((id) => names.get(id) ?? []).join(', ');
		return [
			...(headed
				? [
						{
							type: 'heading',
							id: element.id,
							level,
							number,
							title: element.title,
							entry: element.title || excerpt(plainText(element.body), 80),
							opens: opens(element, level),
						} as const,
					]
				: lead(element, number, tone)),
			...element.body.map((block) => ({ type: 'block', block, tone }) as const),
			...sheetOf(element, number, locale),
			...(fields === ''
				? []
				: [{ type: 'remark', text: m.documents_fields({ fields }, { locale }) } as const]),
			...(element.source === ''
				? []
				: [{ type: 'remark', text: m.documents_source({ source: element.source }, { locale }) } as const]),
		];
	});
}

function opens({ kind }: Element, level: number): DocumentHeading['opens'] {
	if (kind === 'fieldOfAction') return 'field';
	return level === 1 ? 'page' : 'nothing';
}

function lead(element: Element, number: string, tone: Tone): DocumentPart[] {
	const text = [number, element.title].filter((part) => part !== '').join(' ');
	return text === '' ? [] : [{ type: 'lead', id: element.id, text, tone }];
}

function nameOf(element: Element, numbers: ReadonlyMap<Id, string>): string {
	return numbers.get(element.id) ?? element.title;
}

/** The caption names the measure, because a sheet may begin a page. */
function sheetOf(element: Element, number: string, locale: Locale): DocumentSheet[] {
	if (!element.measure) return [];
	const sheet = measureSheet(element.measure, locale);
	if (sheet.rows.length === 0) return [];
	return [{ ...sheet, caption: [sheet.caption, number].filter(Boolean).join(' ') }];
}

/** Definitions that stand in the running text, once more in the order of the alphabet. */
function glossaryParts({ tree }: EditionContent, locale: Locale): DocumentPart[] {
	const glossaries = new Set(tree.filter(({ kind }) => kind === 'glossary').map(({ id }) => id));
	const terms = tree
		.filter(
			({ kind, title, parentId }) => kind === 'definition' && title !== '' && !glossaries.has(parentId ?? ''),
		)
		.toSorted((one, other) => one.title.localeCompare(other.title, 'de'));
	if (terms.length === 0) return [];
	return [
		endHeading('glossary', m.documents_glossary({}, { locale })),
		...terms.flatMap((term) => [
			{ type: 'lead', id: `glossary-${term.id}`, text: term.title, tone: 'plain' } as const,
			...term.body.map((block) => ({ type: 'block', block, tone: 'plain' }) as const),
		]),
	];
}
