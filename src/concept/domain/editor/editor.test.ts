import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { arbitraryTree, testId } from '#concept/testing/arbitrary-tree.ts';
import { canonicalBlocks } from '../canonical-blocks.ts';
import type { Block } from '../rich-text.ts';
import { blockSchema } from '../schema.ts';
import { fromEditor } from './from-editor.ts';
import { noteContent } from './inlines-from-editor.ts';
import { missingIds } from './missing-ids.ts';
import { idsIn, renewIds } from './renew-ids.ts';
import { toEditor } from './to-editor.ts';

const arbitraryBlocks = arbitraryTree.map((tree) => canonicalBlocks(tree.flatMap(({ body }) => body)));

function counter(start = 500_000): () => string {
	let next = start;
	return () => testId(next++);
}

const never = () => {
	throw new Error('nothing needs a new id');
};

test('every text comes back from the editor as it was, ids included', () => {
	fc.assert(
		fc.property(arbitraryBlocks, (blocks) => {
			expect(fromEditor(toEditor(blocks), never)).toEqual(blocks);
		}),
	);
});

test('whatever JSON claims to be a document becomes a text that the schema accepts', () => {
	const type = fc.constantFrom(
		...['doc', 'paragraph', 'bulletList', 'orderedList', 'listItem', 'table', 'tableCaption', 'tableRow'],
		...['tableHeaderRow', 'tableHeader', 'tableCell', 'text', 'hardBreak', 'footnote', 'image'],
	);
	const mark = fc.record({
		type: fc.constantFrom('link', 'term', 'strong', 'strike', 'script'),
		attrs: fc.record({ href: fc.constantFrom('javascript:x', '/konzept', 7), definition: fc.string() }),
	});
	const { node } = fc.letrec((tie) => ({
		node: fc.record(
			{
				type,
				text: fc.string({ unit: 'binary' }),
				attrs: fc.record({ id: fc.anything(), content: fc.anything() }),
				content: fc.array(tie('node'), { maxLength: 3, depthIdentifier: 'node' }),
				marks: fc.array(mark, { maxLength: 3 }),
			},
			{ requiredKeys: ['type'] },
		),
	}));
	fc.assert(
		fc.property(fc.array(node, { maxLength: 4 }), (content) => {
			const blocks = fromEditor({ type: 'doc', content: content as never }, counter());
			// Only depth and length have limits here that this tree can break.
			expect(v.safeParse(v.array(blockSchema), blocks).issues ?? []).toEqual([]);
		}),
	);
});

test('copied parts get new ids, the first keeps its own', () => {
	fc.assert(
		fc.property(arbitraryBlocks, (blocks) => {
			const doc = toEditor(blocks);
			const twice = fromEditor(
				{ ...doc, content: [...(doc.content ?? []), ...(doc.content ?? [])] },
				counter(),
			);
			expect(twice.slice(0, blocks.length)).toEqual(blocks);
			expect(idsIn(twice).size).toBe(idsIn(blocks).size * 2);
		}),
	);
});

test('only known ids are kept when asked so', () => {
	const paragraph = (id: string, text: string): Block => ({
		type: 'paragraph',
		id,
		content: [{ type: 'text', text, marks: [] }],
	});
	const renewed = renewIds(
		[paragraph(testId(1), 'a'), paragraph(testId(2), 'b'), paragraph('x', 'c')],
		(id) => id === testId(1),
		counter(10),
	);
	expect(renewed.map(({ id }) => id)).toEqual([testId(1), testId(10), testId(11)]);
});

test('rows with cells missing are filled up, so that tables are rectangular', () => {
	const cell = (type: string, text: string) => ({ type, content: [{ type: 'text', text }] });
	const [table] = fromEditor(
		{
			type: 'doc',
			content: [
				{
					type: 'table',
					content: [
						{ type: 'tableCaption' },
						{ type: 'tableHeaderRow', content: [cell('tableHeader', 'A')] },
						{ type: 'tableRow', content: [cell('tableCell', '1'), cell('tableCell', '2')] },
					],
				},
			],
		},
		counter(),
	);
	expect(table).toMatchObject({ header: [{}, { content: [] }], rows: [{ cells: [{}, {}] }] });
});

test('of parts with the same id the one with the text keeps it', () => {
	const holder = (id: string | null, empty = false) => ({ id, empty });
	const make = counter(10);
	expect(missingIds([holder(testId(1)), holder(testId(1)), holder(null)], make)).toEqual([
		null,
		testId(10),
		testId(11),
	]);
	expect(missingIds([holder(testId(1), true), holder(testId(1))], make)).toEqual([testId(12), null]);
	expect(missingIds([holder(testId(1), true), holder(testId(1), true)], make)).toEqual([null, testId(13)]);
});

test('a note takes only what a note can hold', () => {
	expect(noteContent('x')).toEqual([]);
	expect(
		noteContent([
			{ type: 'text', text: 'a', marks: [{ type: 'link', href: 'javascript:1' }, { type: 'strong' }] },
			{ type: 'footnote', content: [] },
			{ type: 'break' },
			7,
		]),
	).toEqual([{ type: 'text', text: 'a', marks: [{ type: 'strong' }] }, { type: 'break' }]);
});
