import { conceptPdf } from '#documents/concept/pdf.ts';
import { readDocument } from '#exchange/read/read-document.ts';
import { recognise } from '#concept/domain/recognition/recognise.ts';
import { unwrap } from '#shared/result.ts';
import type { EditionContent } from '#concept/domain/edition.ts';
import { contentHash } from '#concept/server/content-hash.ts';
import { newId } from '#shared/ids.ts';
import { largeConcept, largeMarkdown } from '#examples/large-concept.ts';
import { median } from './support/load.ts';

const sizes = 5;

/** A document of about 300 pages: read and recognised, and as PDF/UA-1. Medians of five, in seconds. */
export async function documents(): Promise<Record<string, number>> {
	const markdown = new TextEncoder().encode(largeMarkdown(300));
	const reading: number[] = [];
	const printing: number[] = [];
	const content = largeEdition(950);
	let pageCount = 0;
	for (let turn = 0; turn < sizes; turn++) {
		const started = performance.now();
		recognise(unwrap(await readDocument(markdown, 'large.md')));
		const read = performance.now();
		const pdf = await conceptPdf(content, {
			municipalityName: 'Benchhausen',
			locale: 'de',
			origin: 'http://localhost',
		});
		printing.push((performance.now() - read) / 1000);
		reading.push((read - started) / 1000);
		pageCount =
			Buffer.from(pdf)
				.toString('latin1')
				.match(/\/Type\s*\/Page\b/g)?.length ?? pageCount;
	}
	return { 'import of 300 pages, s': median(reading), 'PDF, s': median(printing), 'PDF, pages': pageCount };
}

function largeEdition(elements: number): EditionContent {
	const { title, numbering, tree, numbers } = largeConcept(elements);
	return {
		tree,
		numbers,
		edition: {
			id: newId(),
			conceptId: newId(),
			number: 1,
			state: 'adopted',
			title,
			note: '',
			decidedOn: '2026-01-15',
			publishedAt: new Date('2026-01-20T08:00:00Z'),
			contentHash: contentHash({ title, numbering, tree, numbers }),
			numbering,
			scopeId: null,
			group: null,
		},
	};
}
