import { describe, expect, it } from 'vitest';
import type { ConceptTree } from '../element.ts';
import { element, id } from '../testing/trees.ts';
import { compareTrees } from './compare-trees.ts';
import { Effort } from './effort.ts';
import { largeConcepts, withOtherIds } from './testing/large-concept.ts';

const side = (tree: ConceptTree) => ({ tree, numbers: new Map<string, string>() });

/** Cells that a comparison of so many elements fills. */
function work(count: number, known: (tree: ConceptTree) => ConceptTree): number {
	const { old, now } = largeConcepts(count);
	const effort = new Effort();
	expect(compareTrees(side(old), side(known(now)), { effort }).coarse).toBe(false);
	return effort.spent;
}

describe('the work of a comparison', () => {
	it.each([
		['by their ids', (tree: ConceptTree) => tree],
		['by their texts', withOtherIds],
	])('of elements known %s grows as the texts do, not as their square', (_, known) => {
		const [small, large] = [work(500, known), work(2_000, known)];
		expect(small).toBeGreaterThan(0);
		expect(large / small).toBeLessThan(4 * 1.5);
	});
});

/** Ten megabytes of words that the other text has none of. */
function foreignWords(letter: string, between: (place: number) => string): string {
	let text = '';
	for (let place = 0; text.length < 10_000_000; place++)
		text += `${letter}${place.toString(36)}${between(place)}`;
	return text;
}

function treeOf(texts: readonly string[]): ConceptTree {
	const body = texts.map((text, place) => ({
		type: 'paragraph' as const,
		id: id(place + 10),
		content: [{ type: 'text' as const, text, marks: [] }],
	}));
	return [element(1, 'guideline', { title: '', body })];
}

describe('two texts of ten megabytes with nothing in common', () => {
	const sentences = (letter: string) => foreignWords(letter, (place) => (place % 12 === 0 ? '. ' : ' '));
	const cases: readonly (readonly [string, (letter: string) => ConceptTree])[] = [
		['as one paragraph', (letter) => treeOf([sentences(letter)])],
		['as one word', (letter) => treeOf([letter.repeat(10_000_000)])],
		['as 80,000 paragraphs', (letter) => treeOf(sentences(letter).split('. '))],
		[
			'as 80,000 elements',
			(letter) =>
				sentences(letter)
					.split('. ')
					.map((title, place) => element(place + (letter === 'a' ? 1 : 1_000_000), 'goal', { title })),
		],
	];
	it.each(cases)(
		'%s are compared coarsely, with bounded work, and it says so',
		{ timeout: 120_000 },
		(_, build) => {
			const [old, now] = [build('a'), build('b')];
			const effort = new Effort();
			const { coarse, changes } = compareTrees(side(old), side(now), { effort });
			expect(coarse).toBe(true);
			expect(changes.length).toBeGreaterThan(0);
			expect(effort.spent).toBeLessThanOrEqual(60_000_000);
		},
	);
});
