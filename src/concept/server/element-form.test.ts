import { expect, test } from 'vitest';
import { testId } from '#concept/testing/arbitrary-tree.ts';
import { limits } from '../domain/limits.ts';
import type { Block } from '../domain/rich-text.ts';
import { readForm } from './element-form.ts';

const terms = { nameOf: () => null, find: () => null };
const paragraph = (id: string, text: string): Block => ({
	type: 'paragraph',
	id,
	content: [{ type: 'text', text, marks: [] }],
});
const old = [paragraph(testId(1), 'eins'), paragraph(testId(2), 'zwei')];
const read = (form: Record<string, string[]>) => readForm('paragraph', { title: [''], ...form }, old, terms);

test('the document of the editor counts more than the notation; known parts keep their ids where they stand now', () => {
	const editor = [
		paragraph(testId(2), 'zwei'),
		paragraph(testId(1), 'eins neu'),
		paragraph(testId(9), 'drei'),
	];
	const { content, unreadable } = read({ editor: [JSON.stringify(editor)], body: ['alt'] });
	expect(unreadable).toBe(false);
	expect(content.body.slice(0, 2)).toEqual(editor.slice(0, 2));
	expect(content.body[2]).toMatchObject({ content: [{ text: 'drei' }] });
	expect(content.body[2]?.id).not.toBe(testId(9));
});

test('an emptied text is empty', () => {
	expect(read({ editor: ['[]'], body: ['alt'] }).content.body).toEqual([]);
});

test.each([
	'{',
	'7',
	'[{"type":"image"}]',
	`[{"type":"paragraph","id":"${testId(1)}","content":[{"type":"text","text":"x","marks":[{"type":"link","href":"javascript:1"}]}]}]`,
	`[{"type":"paragraph","id":"${testId(1)}","content":[],"onclick":"x"}]`,
])('what is no text in the closed schema is refused, and the notation shows what was meant: %s', (editor) => {
	const { content, unreadable } = read({ editor: [editor], body: ['gemeint'] });
	expect(unreadable).toBe(true);
	expect(content.body).toMatchObject([{ content: [{ text: 'gemeint' }] }]);
});

test('a text longer than any that can be saved is not read at all', () => {
	const { content, problems, tooLong } = read({ body: ['('.repeat(limits.bodyBytes + 1)] });
	expect(tooLong).toBe(true);
	expect(problems).toEqual([]);
	expect(content.body).toEqual(old);
});
