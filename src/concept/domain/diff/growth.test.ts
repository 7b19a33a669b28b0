import { cpuUsage } from 'node:process';
import { describe, expect, it } from 'vitest';
import type { ConceptTree } from '../element.ts';
import { element, id } from '../testing/trees.ts';
import { compareTrees } from './compare-trees.ts';
import type { Comparison } from './comparison.ts';
import { largeConcepts, withOtherIds } from './testing/large-concept.ts';

const side = (tree: ConceptTree) => ({ tree, numbers: new Map<string, string>() });

/** Computing time of the quickest of some runs, in ms: what else the machine does is not counted. */
function computing(old: ConceptTree, now: ConceptTree, runs: number): number {
	const times = Array.from({ length: runs }, () => cpuTime(() => compareTrees(side(old), side(now))));
	return Math.min(...times);
}

function cpuTime(work: () => void): number {
	const before = cpuUsage();
	work();
	const { user, system } = cpuUsage(before);
	return (user + system) / 1_000;
}

describe('the work of a comparison', () => {
	it.each([
		['by their ids', (tree: ConceptTree) => tree],
		['by their texts', withOtherIds],
	])('of 1,000 elements known %s stays below 300 ms and grows as the texts do', (_, known) => {
		const of = (count: number, runs: number) => {
			const { old, now } = largeConcepts(count);
			return computing(old, known(now), runs);
		};
		// The first runs are those in which the program is still being compiled.
		const [small, large] = [of(1_000, 12), of(4_000, 4)];
		expect(small).toBeLessThan(300);
		expect(large).toBeLessThan(small * 4 * 2);
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
	it.each(cases)('%s are compared coarsely, in bounded time, and it says so', (_, build) => {
		const [old, now] = [build('a'), build('b')];
		let comparison: Comparison | undefined;
		const time = cpuTime(() => (comparison = compareTrees(side(old), side(now))));
		expect(comparison?.coarse).toBe(true);
		expect(comparison?.changes.length).toBeGreaterThan(0);
		expect(time).toBeLessThan(20_000);
	});
});
