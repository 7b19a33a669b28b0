import { expect, test } from 'vitest';
import { treeProblem } from '#concept/domain/tree-problem.ts';
import { largeConcept, largeMarkdown } from './large-concept.ts';

test.each([250, 1000, 4000])('makes a well-formed concept of exactly %i elements', (count) => {
	const { tree, numbers } = largeConcept(count);
	expect(tree).toHaveLength(count);
	expect(treeProblem(tree)).toBeNull();
	expect(numbers.size).toBeGreaterThan(count / 2);
	for (const kind of ['preamble', 'fieldOfAction', 'guideline', 'goal', 'measure', 'approach', 'paragraph'])
		expect(tree.some((element) => element.kind === kind)).toBe(true);
});

test('is the same for the same seed and another for another', () => {
	expect(largeConcept(250, 7)).toEqual(largeConcept(250, 7));
	expect(largeConcept(250, 7).tree).not.toEqual(largeConcept(250, 8).tree);
});

test('texts are varied: no two elements of a large concept read the same', () => {
	const texts = largeConcept(1000).tree.map(({ title, body }) =>
		JSON.stringify([title, body], (key, value: unknown) => (key === 'id' ? undefined : value)),
	);
	expect(new Set(texts).size).toBe(texts.length);
});

test('every field of action holds about as much as the others', () => {
	const { tree } = largeConcept(1000);
	const places = tree.flatMap(({ kind }, place) => (kind === 'fieldOfAction' ? [place] : []));
	const sizes = places.map((place, field) => (places[field + 1] ?? tree.length) - place);
	expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(12);
});

test('writes a long Markdown document as it comes from a municipality', () => {
	const markdown = largeMarkdown(300);
	expect(markdown).toMatch(/^# Konzept/);
	expect(markdown).toMatch(/^### Handlungsfeld 1: Ankommen und Orientierung$/m);
	expect(markdown).toMatch(/^#{4} Leitlinie 1\.1: /m);
	expect(markdown).toMatch(/^- Federführend: /m);
	expect(markdown.length).toBeGreaterThan(300 * 1500);
	expect(markdown).not.toContain('ratschlag:');
});
