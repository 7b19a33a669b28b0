import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryConcept, testId } from '#concept/testing/arbitrary-tree.ts';
import { arbitraryFile } from '../testing/arbitrary-file.ts';
import { unwrap } from '#shared/result.ts';
import { isConceptJson, readConceptJson } from './read.ts';
import { writeConceptJson } from './write.ts';

test('what was written reads back exactly', () => {
	fc.assert(
		fc.property(arbitraryFile, (file) => {
			const text = writeConceptJson(file);
			expect(isConceptJson(text)).toBe(true);
			expect(unwrap(readConceptJson(text))).toEqual(file);
		}),
		{ numRuns: 150 },
	);
});

test('a file cut off anywhere is a broken file with a line', () => {
	const [file] = fc.sample(arbitraryConcept, { numRuns: 1, seed: 7 });
	if (!file) throw new Error('no sample');
	const text = writeConceptJson({ ...file, edition: null });
	for (let length = 0; length < text.length - 2; length += 7) {
		const result = readConceptJson(text.slice(0, length));
		expect(result).toMatchObject({ ok: false, failure: { code: 'brokenFile', details: { reason: 'json' } } });
	}
	expect(readConceptJson('{\n"a":\n?}')).toMatchObject({ failure: { details: { line: 3 } } });
});

const element = {
	id: testId(1),
	parentId: null,
	kind: 'guideline',
	number: null,
	title: 'Sprache',
	body: [],
	source: '',
	fields: [],
	measure: null,
};
const text = (over: object) =>
	JSON.stringify({
		format: 'ratschlag-concept',
		version: 1,
		title: 'Konzept',
		numbering: { rules: {} },
		edition: null,
		elements: [element],
		...over,
	});
const cell = { content: [] };
const link = (href: string) => ({
	type: 'paragraph',
	id: testId(2),
	content: [{ type: 'text', text: 'x', marks: [{ type: 'link', href }] }],
});

test.each([
	['another version', { version: 2 }],
	['an unknown key', { extra: 1 }],
	['an unknown kind', { elements: [{ ...element, kind: 'wish' }] }],
	['an id that is none', { elements: [{ ...element, id: '1' }] }],
	['an id twice', { elements: [element, element] }],
	['a parent that is missing', { elements: [{ ...element, parentId: testId(9) }] }],
	['its own parent', { elements: [{ ...element, parentId: testId(1) }] }],
	['a control character', { elements: [{ ...element, title: 'a\u0000b' }] }],
	['a lone surrogate', { elements: [{ ...element, title: 'a\ud800b' }] }],
	['a link that could run', { elements: [{ ...element, body: [link('javascript:alert(1)')] }] }],
	['a sheet on a guideline', { elements: [{ ...element, measure: {} }] }],
	['a field that is none', { elements: [{ ...element, fields: [testId(1)] }] }],
	[
		'a table with a short row',
		{
			elements: [
				{
					...element,
					body: [
						{
							type: 'table',
							id: testId(3),
							caption: '',
							header: [cell, cell],
							rows: [{ id: testId(4), cells: [cell] }],
						},
					],
				},
			],
		},
	],
	[
		'a table without header',
		{
			elements: [{ ...element, body: [{ type: 'table', id: testId(3), caption: '', header: [], rows: [] }] }],
		},
	],
])('%s is refused', (_, over) => {
	expect(readConceptJson(text({})).ok).toBe(true);
	expect(readConceptJson(text(over))).toMatchObject({ ok: false, failure: { code: 'brokenFile' } });
});

test('nesting without end is refused and not followed', () => {
	const item = `{"id":"${testId(6)}","content":[],"children":[`;
	const list = `{"type":"list","id":"${testId(5)}","ordered":false,"items":[${item}`;
	const body = `${list.repeat(20_000)}${']}]}'.repeat(20_000)}`;
	expect(readConceptJson(text({}).replace('"body":[]', `"body":[${body}]`)).ok).toBe(false);
	expect(readConceptJson('['.repeat(100_000)).ok).toBe(false);
});
