import { expect, test } from 'vitest';
import { recognise } from '#concept/domain/recognition/recognise.ts';
import { unwrap } from '#shared/result.ts';
import { readDocument } from '../read/read-document.ts';
import { filterOf, reviewPage, selected } from './review.ts';

test('what a filter selects is what its pages show together', async () => {
	const text = `# K\n\n## Handlungsfeld 1: A\n\n### Ziele\n\n${'- Ziel\n'.repeat(100)}\n## Handlungsfeld 2: B\n\n### Ziele\n\n- Ziel\n`;
	const recognition = recognise(unwrap(await readDocument(new TextEncoder().encode(text), 'k.md')));
	const field = recognition.elements[0]?.ref ?? '';
	const filter = filterOf(new URLSearchParams({ art: 'goal', feld: field }));
	const { pages, found } = reviewPage(recognition, filter);
	const shown = Array.from(
		{ length: pages },
		(_, at) => reviewPage(recognition, { ...filter, page: at + 1 }).rows,
	);
	expect([pages, found]).toEqual([3, 100]);
	expect(selected(recognition, filter).map(({ ref }) => ref)).toEqual(shown.flat().map(({ ref }) => ref));
});

test('a measure shows the sheet that it will have, and what is no measure none', async () => {
	const text =
		'# K\n\n## Handlungsfeld 1: A\n\n### Ziele\n\n- Ziel\n\n### Maßnahme 1: Kurse\n\nZuständig: Sportamt\n\nZeitraum: ab 2027\n';
	const recognition = recognise(unwrap(await readDocument(new TextEncoder().encode(text), 'k.md')));
	const rowsOf = (kind: string) => reviewPage(recognition, filterOf(new URLSearchParams({ art: kind }))).rows;
	expect(rowsOf('measure')).toMatchObject([{ measure: { leadUnit: 'Sportamt', period: 'ab 2027' } }]);
	expect(rowsOf('goal')).toMatchObject([{ measure: null }]);
});
