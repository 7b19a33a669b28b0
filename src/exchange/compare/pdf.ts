import { join } from 'node:path';
import { breakable } from '#documents/concept/long-words.ts';
import { renderTypst } from '#documents/render/typst.ts';
import { m } from '#paraglide/messages.js';
import { projectRoot } from '#platform/boot.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import type { ComparisonDocument } from './model.ts';

/** PDF/UA-1; signs at their beginning and end say also without colour what was removed and what is new. */
export function comparisonPdf(document: ComparisonDocument): Promise<Uint8Array> {
	const { locale, title, summary, words, at, changes } = document;
	const page = m.documents_page_of({ page: '\u0001', pages: '\u0001' }, { locale });
	const workspace = join(projectRoot(), 'src/exchange/compare');
	return renderTypst({
		workspace,
		template: join(workspace, 'comparison.typ'),
		timestamp: Math.floor(at.getTime() / 1000),
		data: {
			locale,
			title,
			summary,
			words,
			'page-words': page.split('\u0001'),
			before: breakable(document.before),
			after: breakable(document.after),
			date: plainDateAt(at).split('-').map(Number),
			changes: changes.map(({ sentence, lines }) => ({
				sentence: breakable(sentence),
				lines: lines.map((line) => line.map(({ op, text }) => ({ op, text: breakable(text) }))),
			})),
		},
	});
}
