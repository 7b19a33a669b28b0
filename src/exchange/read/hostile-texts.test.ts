import { describe, expect, test } from 'vitest';
import { recognise } from '#concept/domain/recognition/recognise.ts';
import { readDocument } from './read-document.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('texts made to keep the program busy', () => {
	test.each([
		['stars and underscores', `${'*'.repeat(500_000)}a${'_'.repeat(500_000)}`],
		['brackets', `${'['.repeat(200_000)}a${'](x)'.repeat(200_000)}`],
		['dots and tabs', `${'. '.repeat(300_000)}12 x\n${'a\t'.repeat(300_000)}\n`],
		[
			'notes',
			Array.from({ length: 20_000 }, (_, at) => `[^${at}]: Anmerkung\n`).join('') + 'Wort[^1]\n'.repeat(10),
		],
		['words in one line', 'ab '.repeat(1_600_000)],
		['dashes', `${'-'.repeat(2_000_000)}\n\n${'*'.repeat(2_000_000)}x`],
		['short lines of one paragraph', 'a\n'.repeat(90_000)],
		['the same short paragraphs', 'A 3\n\n'.repeat(40_000)],
		['the same numbers', '- Ziel 1: Text\n'.repeat(40_000)],
	])(
		'%s are read in seconds',
		async (_, text) => {
			const read = await readDocument(bytes(`# Konzept\n\n${text}`), 'konzept.md');
			expect(read.ok).toBe(true);
			if (read.ok) expect(recognise(read.value).elements.length).toBeGreaterThan(0);
		},
		20_000,
	);

	test('a table that would fill the memory is refused', async () => {
		const wide = `|${'a|'.repeat(50_000)}\n|${'-|'.repeat(50_000)}\n`;
		const read = await readDocument(bytes(`# K\n\n${wide}${'|b|c|\n'.repeat(5000)}`), 'konzept.md');
		expect(read).toMatchObject({ ok: false, failure: { code: 'tooLarge' } });
	});
});
