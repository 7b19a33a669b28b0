import type { Segment } from '#concept/domain/diff/comparison.ts';
import { htmlPage } from '#documents/html-page.ts';
import { escapeMarkup } from '#documents/xml-text.ts';
import { m } from '#paraglide/messages.js';
import type { Locale } from '#platform/context.ts';
import type { ComparisonDocument, DocumentChange } from './model.ts';

/** One file without script; what was removed and what is new is marked, and said to those who do not see it. */
export function comparisonHtml(document: ComparisonDocument): string {
	const { locale, title, summary, words, before, after, changes } = document;
	const side = (word: string, name: string) => `<p>${escapeMarkup(word)}: ${escapeMarkup(name)}</p>`;
	const list = changes.map(
		({ sentence }, place) => `<li><a href="#change-${place + 1}">${escapeMarkup(sentence)}</a></li>`,
	);
	const body = [
		`<header class="head">\n<h1>${escapeMarkup(title)}</h1>`,
		side(words.before, before),
		side(words.after, after),
		`<p><strong>${escapeMarkup(summary)}</strong></p>\n</header>`,
		...(changes.length === 0
			? []
			: [
					`<nav aria-labelledby="overview">\n<h2 id="overview">${escapeMarkup(words.overview)}</h2>`,
					`<ol class="changes">\n${list.join('\n')}\n</ol>\n</nav>`,
					`<main>\n<h2>${escapeMarkup(words.details)}</h2>`,
					`<p class="remark">${escapeMarkup(words.legend)}</p>`,
					...changes.map((change, place) => section(change, place + 1, locale)),
					'</main>',
				]),
	];
	return htmlPage({
		language: locale,
		title: `${title}: ${before} – ${after}`,
		description: summary,
		body: body.join('\n'),
	});
}

function section({ sentence, lines }: DocumentChange, number: number, locale: Locale): string {
	// What the concept says is German.
	const language = locale === 'de' ? '' : ' lang="de"';
	const texts = lines.map(
		(line) => `<p${language}>${line.map((segment) => marked(segment, locale)).join('')}</p>`,
	);
	return [`<h3 id="change-${number}">${escapeMarkup(sentence)}</h3>`, ...texts].join('\n');
}

function marked({ op, text }: Segment, locale: Locale): string {
	if (op === 'equal') return escapeMarkup(text);
	const language = locale === 'de' ? '' : ` lang="${locale}"`;
	const said = (words: string) => `<span class="said"${language}>${escapeMarkup(words)}</span>`;
	const [tag, begin, end] =
		op === 'insert'
			? (['ins', m.public_insert_begin({}, { locale }), m.public_insert_end({}, { locale })] as const)
			: (['del', m.public_delete_begin({}, { locale }), m.public_delete_end({}, { locale })] as const);
	return `<${tag}>${said(begin)}${escapeMarkup(text)}${said(end)}</${tag}>`;
}
