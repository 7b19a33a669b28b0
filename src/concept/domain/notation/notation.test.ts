import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/ids.ts';
import { alignBlocks } from '../align-blocks.ts';
import { plainText } from '../plain-text.ts';
import type { Block } from '../rich-text.ts';
import { richTexts } from '../testing/blocks.ts';
import { id } from '../testing/trees.ts';
import { readNotation } from './read.ts';
import type { Terms } from './signs.ts';
import { writeNotation } from './write.ts';

const read = (text: string) => readNotation(text, newId);
const problemsOf = (text: string) => read(text).problems;
const paragraphs = (blocks: readonly Block[]) =>
	blocks.flatMap((block) => (block.type === 'paragraph' ? [block.content] : []));

describe('the notation', () => {
	it('reads back what it wrote, ids included', () => {
		fc.assert(
			fc.property(richTexts, (blocks) => {
				const { blocks: again, problems } = read(writeNotation(blocks));
				expect(problems).toEqual([]);
				expect(alignBlocks(blocks, again)).toEqual(blocks);
			}),
			{ numRuns: 500 },
		);
	});

	it('never fails on what somebody types, and keeps every word', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('wort', '*', '**', '[', '](', ')', '[^:', '|', '\n', '- ', ' ', '{')),
				(parts) => {
					const outcome = read(parts.join(''));
					const count = (text: string) => text.split('wort').length;
					const inTargets = outcome.problems.some(({ code }) => code === 'link');
					if (!inTargets) expect(count(plainText(outcome.blocks))).toBe(count(parts.join('')));
				},
			),
		);
	});

	it('leaves stars in words and sums alone', () => {
		const [content] = paragraphs(read('Bürger*innen und Migrant*innen, 5 * 3').blocks);
		expect(content).toEqual([{ type: 'text', text: 'Bürger*innen und Migrant*innen, 5 * 3', marks: [] }]);
	});

	it('says in which line something is not closed or not allowed', () => {
		expect(problemsOf('gut\n\n**offen')).toEqual([{ code: 'unclosed', line: 3, sign: '**' }]);
		expect(problemsOf('[x](javascript:alert(1))')).toMatchObject([{ code: 'link', line: 1 }]);
		expect(problemsOf('[x](begriff:Unbekannt)')).toMatchObject([{ code: 'term', sign: 'Unbekannt' }]);
		expect(problemsOf('Text [^: ohne Ende')).toMatchObject([{ code: 'footnote', line: 1 }]);
		expect(problemsOf('| a | b |\n| c | d |')).toMatchObject([{ code: 'tableHeader', line: 2 }]);
		expect(problemsOf('| a |\n| --- |\n| c | d |')).toMatchObject([{ code: 'tableColumns', line: 3 }]);
	});

	it('names glossary terms by their word', () => {
		const terms: Terms = {
			nameOf: (definition) => (definition === id(7) ? 'Integration' : null),
			find: (name) => (name === 'Integration' ? id(7) : null),
		};
		const text = '[Integration](begriff:Integration) gelingt.';
		const { blocks, problems } = readNotation(text, newId, terms);
		expect(problems).toEqual([]);
		expect(writeNotation(blocks, terms)).toBe(text);
		expect(paragraphs(blocks)[0]?.[0]).toMatchObject({ marks: [{ type: 'term', definition: id(7) }] });
	});

	it.each([
		'['.repeat(200_000),
		`${'['.repeat(50_000)}a${'](x)'.repeat(50_000)}`,
		'[^: '.repeat(20_000),
		'[a]('.repeat(50_000),
	])('reads brackets without end in good time', (text) => expect(read(text).blocks.length).toBe(1), 5000);

	it('reads lists as people type them', () => {
		const { blocks } = read('* eins\n\n* zwei\n  - tiefer\n  weiter\n3) drei');
		expect(plainText(blocks)).toBe('- eins\n- zwei\n  - tiefer weiter\n1. drei');
	});
});

describe('aligning an edited text', () => {
	it('keeps the ids of what was not edited, and of what was', () => {
		const before = read('Eins\n\nZwei\n\n- a\n- b').blocks;
		const after = alignBlocks(before, read('Neu\n\nEins\n\nZwei, geändert\n\n- a\n- b\n- c').blocks);
		expect(after.slice(1).map((block) => block.id)).toEqual(before.map((block) => block.id));
		expect(before.map((block) => block.id)).not.toContain(after[0]?.id);
	});
});
