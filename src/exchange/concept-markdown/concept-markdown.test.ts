import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryFile } from '../testing/arbitrary-file.ts';
import { testId } from '#concept/testing/arbitrary-tree.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import { unwrap } from '#shared/result.ts';
import { isConceptMarkdown, readConceptMarkdown } from './read.ts';
import { writeConceptMarkdown } from './write.ts';

test('what was written reads back exactly', () => {
	fc.assert(
		fc.property(arbitraryFile, (file) => {
			const text = writeConceptMarkdown(file);
			expect(isConceptMarkdown(text)).toBe(true);
			expect(unwrap(readConceptMarkdown(text, () => 'never'))).toEqual(file);
		}),
		{ numRuns: 150, interruptAfterTimeLimit: 8_000, endOnFailure: true },
	);
}, 60_000);

test('a file cut off anywhere, or with a part missing, is read or refused with a line, and never crashes', () => {
	fc.assert(
		fc.property(
			arbitraryFile,
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.nat(200),
			(file, place, missing) => {
				const text = writeConceptMarkdown(file);
				const from = Math.floor(text.length * place);
				for (const broken of [text.slice(0, from), text.slice(0, from) + text.slice(from + missing)]) {
					let next = 0x1000;
					const result = readConceptMarkdown(broken, () => testId(next++));
					if (!result.ok)
						expect(result.failure).toMatchObject({
							code: 'brokenFile',
							details: { line: expect.any(Number) as number },
						});
				}
			},
		),
		{ numRuns: 150, interruptAfterTimeLimit: 8_000, endOnFailure: true },
	);
}, 60_000);

const head = '---\nratschlag: concept/1\nedition: null\nnumbering: {"rules":{}}\n---\n\n# Konzept\n\n';
const guideline = `<!-- element guideline ${testId(1)} {"number":"Leitlinie 1"} -->\n## Leitlinie 1: Sprache\n`;

describe('what was edited by hand', () => {
	const read = (text: string) => {
		let next = 0x100;
		return readConceptMarkdown(head + text, () => testId(next++));
	};

	test('new headings become elements, new paragraphs belong to the element above, all with new ids', () => {
		const { tree } = unwrap(
			read(`${guideline}\nEin neuer Absatz,\nin zwei Zeilen.\n\n### Neu hier\n\n- eins\n- zwei\n`),
		);
		expect(tree.map(({ id, parentId, kind, title }) => [id, parentId, kind, title])).toEqual([
			[testId(1), null, 'guideline', 'Sprache'],
			[testId(0x101), testId(1), 'section', 'Neu hier'],
		]);
		expect(tree.map(({ body }) => plainText(body))).toEqual([
			'Ein neuer Absatz, in zwei Zeilen.',
			'- eins\n- zwei',
		]);
	});

	test('quotations, code, foreign HTML and unused notes keep their text', () => {
		const { tree } = unwrap(
			read(`${guideline}\n> zitiert\n\n\`\`\`\ncode\n\`\`\`\n\n<div>fremd</div>\n\n[^9]: übrig\n`),
		);
		expect(tree.map(({ body }) => plainText(body)).join()).toBe('zitiert\ncode\n<div>fremd</div>\nübrig');
	});

	test('a link that could run loses its address, a short table row is filled up', () => {
		const { tree } = unwrap(
			read(`${guideline}\n[x](javascript:alert(1))\n\n| a | b |\n| --- | --- |\n| 1 |\n`),
		);
		expect(tree[0]?.body[0]).toMatchObject({ content: [{ text: 'x', marks: [] }] });
		expect(tree[0]?.body[1]).toMatchObject({ rows: [{ cells: [{}, { content: [] }] }] });
	});

	test.each([
		['an element twice', `${guideline}\n${guideline}`, 12],
		['an unknown kind', `<!-- element wish ${testId(1)} {"level":1} -->`, 9],
		['a sheet with an unknown word', `${guideline}\n<!-- sheet -->\n- Farbe: rot\n`, 13],
		['a sheet at a guideline', `${guideline}\n<!-- sheet -->\n- Verbindlich: ja\n`, 9],
		['nesting without end', '>'.repeat(100_000), 1],
	])('%s is refused with the line', (_, text, line) => {
		expect(read(text)).toMatchObject({ ok: false, failure: { code: 'brokenFile', details: { line } } });
	});

	test('a file of something else is refused', () => {
		expect(readConceptMarkdown('# Konzept')).toMatchObject({
			failure: { details: { line: 1, reason: 'head' } },
		});
		expect(readConceptMarkdown('---\nratschlag: concept/1\nedition: {\n---\n').ok).toBe(false);
	});
});
