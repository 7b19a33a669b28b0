import type { EditionContent } from '#concept/domain/edition.ts';
import { m } from '#paraglide/messages.js';
import { htmlPage } from '../html-page.ts';
import { escapeMarkup } from '../xml-text.ts';
import { buildModel, type DocumentOptions } from './build-model.ts';
import { htmlBlock, htmlFacts, htmlSheet } from './html-blocks.ts';
import { anchorName, type HtmlOptions } from './html-inlines.ts';
import type { ConceptDocument, DocumentHeading, DocumentPart, Tone } from './model.ts';

/** The edition as one HTML file, without script; the same edition gives the same bytes. */
export function conceptHtml(content: EditionContent, options: DocumentOptions): string {
	const model = buildModel(content, options);
	const anchors = new Set(
		model.parts.flatMap((part) => (part.type === 'heading' || part.type === 'lead' ? [part.id] : [])),
	);
	const html: HtmlOptions = { locale: model.locale, notes: [], anchors };
	const imprint = model.parts.findLastIndex((part) => part.type === 'heading');
	const main = htmlParts(model.parts.slice(0, imprint), model, html);
	return htmlPage({
		language: 'de',
		title: model.title,
		author: model.municipality,
		description: `${model.edition} · ${model.state}`,
		body: [
			head(model),
			contents(model),
			`<main>\n${main}\n${notes(model, html)}</main>`,
			`<footer${ownLanguage(model)}>\n${htmlParts(model.parts.slice(imprint), model, html)}\n</footer>`,
		].join('\n'),
	});
}

function head(model: ConceptDocument): string {
	const line = (text: string, style = '') =>
		text === '' ? '' : `<p${style === '' ? '' : ` class="${style}"`}>${escapeMarkup(text)}</p>\n`;
	return [
		'<header class="head">\n',
		line(model.municipality, 'publisher'),
		`<h1>${escapeMarkup(model.title)}</h1>\n`,
		line(`${model.edition} · ${model.state}`),
		line(model.note, 'note'),
		'</header>',
	].join('');
}

/** The page is German; its own words may be in another language. */
function ownLanguage({ locale }: ConceptDocument): string {
	return locale === 'de' ? '' : ` lang="${locale}"`;
}

/** Three levels, as in the other formats. */
function contents(model: ConceptDocument): string {
	const { parts, words } = model;
	let list = '';
	let depth = 0;
	for (const part of parts) {
		if (part.type !== 'heading' || part.level > 3) continue;
		list += part.level > depth ? '<ol>' : `</li>${'</ol></li>'.repeat(depth - part.level)}`;
		list += `\n<li><a href="#${anchorName(part.id)}">${headline({ number: part.number, title: part.entry })}</a>`;
		depth = part.level;
	}
	list += '</li></ol>'.repeat(depth);
	return `<nav aria-labelledby="contents">\n<h2 id="contents"${ownLanguage(model)}>${escapeMarkup(words.contents)}</h2>\n${list}\n</nav>`;
}

function headline({ number, title }: Pick<DocumentHeading, 'number' | 'title'>): string {
	return [number === '' ? '' : `<span class="number">${escapeMarkup(number)}</span>`, escapeMarkup(title)]
		.filter((text) => text !== '')
		.join(' ');
}

/** Cards, summaries and reports stand in a box of their own, each with the line that leads it. */
function htmlParts(parts: readonly DocumentPart[], model: ConceptDocument, options: HtmlOptions): string {
	const boxes: { tone: Tone; html: string[] }[] = [];
	for (const part of parts) {
		const tone = part.type === 'block' || part.type === 'lead' ? part.tone : 'plain';
		const last = boxes.at(-1);
		const html = htmlPart(part, model, options);
		if (html === '') continue;
		if (last?.tone === tone && part.type !== 'lead') last.html.push(html);
		else boxes.push({ tone, html: [html] });
	}
	return boxes
		.map(({ tone, html }) =>
			tone === 'plain' ? html.join('\n') : `<div class="${tone}">\n${html.join('\n')}\n</div>`,
		)
		.join('\n');
}

function htmlPart(part: DocumentPart, { words }: ConceptDocument, options: HtmlOptions): string {
	if (part.type === 'block') return htmlBlock(part.block, words.table, options);
	if (part.type === 'sheet') return htmlSheet(part);
	if (part.type === 'facts') return htmlFacts(part, words.table);
	if (part.type === 'remark') return `<p class="remark">${escapeMarkup(part.text)}</p>`;
	const id = anchorName(part.id);
	if (part.type === 'lead') return `<p class="lead" id="${id}">${escapeMarkup(part.text)}</p>`;
	const tag = `h${Math.min(part.level + 1, 6)}`;
	return `<${tag} id="${id}">${headline(part)}</${tag}>`;
}

function notes(model: ConceptDocument, { notes: texts, locale }: HtmlOptions): string {
	if (texts.length === 0) return '';
	const items = texts.map((text, place) => {
		const number = place + 1;
		const back = escapeMarkup(m.documents_footnote_back({ number }, { locale }));
		return `<li id="note-${number}">${text} <a href="#ref-${number}" role="doc-backlink" aria-label="${back}">↩</a></li>`;
	});
	return [
		'<section class="notes" role="doc-endnotes" aria-labelledby="notes">',
		`<h2 id="notes"${ownLanguage(model)}>${escapeMarkup(model.words.footnotes)}</h2>`,
		`<ol>\n${items.join('\n')}\n</ol>`,
		'</section>\n',
	].join('\n');
}
