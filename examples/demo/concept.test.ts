import { expect, test } from 'vitest';
import type { Block, Inline, List } from '#concept/domain/rich-text.ts';
import { numberElements, numberingSchemes } from '#concept/domain/numbering.ts';
import { isMeasure, type ElementKind } from '#concept/domain/kinds.ts';
import { treeProblem } from '#concept/domain/tree-problem.ts';
import { newId } from '#shared/ids.ts';
import { treeOf } from '../builders/tree.ts';
import { lindenauConcept } from './concept.ts';
import { groups } from './groups.ts';
import { organizations, partnersBeyond } from './organizations.ts';
import { responsibleUnits, units } from './units.ts';

const tree = treeOf(lindenauConcept, newId);
const count = (kind: ElementKind) => tree.filter((element) => element.kind === kind).length;
const inlinesOf = (blocks: readonly Block[]): readonly Inline[] => blocks.flatMap(inlinesOfBlock);

function inlinesOfBlock(block: Block): readonly Inline[] {
	if (block.type === 'paragraph') return block.content;
	if (block.type === 'list')
		return block.items.flatMap((item) => [...item.content, ...item.children.flatMap(inlinesOfBlock)]);
	return [block.header, ...block.rows.map((row) => row.cells)].flat().flatMap((cell) => cell.content);
}

/** Texts as read: footnotes after the text that they stand in. */
const texts = tree.flatMap((element) => [
	element.title,
	...element.body.flatMap((block) =>
		block.type === 'table' ? [block.caption] : paragraphsOf(block).map(shown),
	),
	element.source,
	element.measure?.period ?? '',
	element.measure?.needs ?? '',
]);

function paragraphsOf(block: Exclude<Block, { type: 'table' }>): readonly (readonly Inline[])[] {
	if (block.type === 'paragraph') return [block.content];
	return block.items.flatMap((item) => [
		item.content,
		...item.children.flatMap((list: List) => paragraphsOf(list)),
	]);
}

function shown(content: readonly Inline[]): string {
	return content.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
}

test('is a well-formed tree of some 270 elements', () => {
	expect(treeProblem(tree)).toBeNull();
	expect(tree.length).toBeGreaterThanOrEqual(250);
	expect(tree.length).toBeLessThanOrEqual(290);
});

test('has what an integration concept has', () => {
	expect(count('preamble')).toBe(1);
	expect(count('fieldOfAction')).toBe(6);
	expect(count('guideline')).toBeGreaterThanOrEqual(28);
	expect(count('guideline')).toBeLessThanOrEqual(32);
	expect(count('goal')).toBeGreaterThanOrEqual(65);
	expect(count('goal')).toBeLessThanOrEqual(75);
	expect(count('measure')).toBeGreaterThanOrEqual(125);
	expect(count('measure')).toBeLessThanOrEqual(135);
	expect(count('approach')).toBe(6);
	expect(count('definition')).toBe(8);
	expect(count('table')).toBe(1);
	expect(count('annex')).toBe(1);
	expect(count('measureProposal')).toBe(3);
	const inlines = inlinesOf(tree.flatMap((element) => element.body));
	expect(inlines.filter(({ type }) => type === 'footnote').length).toBeGreaterThanOrEqual(3);
	const terms = inlines.filter(
		(inline) => inline.type === 'text' && inline.marks.some(({ type }) => type === 'term'),
	);
	expect(terms.length).toBeGreaterThanOrEqual(8);
	expect(
		tree.some(({ body }) =>
			body.some((block) => block.type === 'list' && block.items.some((item) => item.children.length > 0)),
		),
	).toBe(true);
	expect(tree.filter(({ fields }) => fields.length > 0).length).toBeGreaterThanOrEqual(2);
});

test('every measure has an owner, a period and needs; proposals do not bind', () => {
	for (const { kind, title, measure } of tree.filter((element) => isMeasure(element.kind))) {
		expect(measure?.leadUnit, title).not.toBe('');
		expect(measure?.period, title).not.toBe('');
		expect(measure?.needs, title).not.toBe('');
		expect(measure?.targetGroups, title).not.toEqual([]);
		expect(measure?.binding, title).toBe(kind === 'measure');
	}
});

const names = (of: readonly { readonly name: string }[]): ReadonlySet<string> =>
	new Set(of.map(({ name }) => name));
const sheets = tree.flatMap(({ title, measure }) => (measure ? [{ title, ...measure }] : []));

test('whoever a measure names exists: units that are responsible or take part, partners', () => {
	const partners = new Set([
		...names(organizations),
		...partnersBeyond,
		...names([...units, ...Object.values(groups)]),
	]);
	const taking = new Set([...names(units), 'alle Fachbereiche']);
	for (const { title, leadUnit, ...sheet } of sheets) {
		expect(names(responsibleUnits), title).toContain(leadUnit);
		for (const unit of sheet.contributingUnits) expect(taking, title).toContain(unit);
		for (const partner of sheet.partners) expect(partners, title).toContain(partner);
		expect(sheet.contributingUnits, title).not.toContain(leadUnit);
	}
});

test('every unit is responsible for or takes part in a measure, every organisation is a partner', () => {
	const named = new Set(
		sheets.flatMap((sheet) => [sheet.leadUnit, ...sheet.contributingUnits, ...sheet.partners]),
	);
	for (const name of names([...units, ...organizations])) expect(named).toContain(name);
	for (const name of names(responsibleUnits))
		expect(
			sheets.some(({ leadUnit }) => leadUnit === name),
			name,
		).toBe(true);
});

test('no two elements have the same title', () => {
	const titles = tree.map(({ title }) => title).filter(Boolean);
	expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
});

test('is numbered as council papers cite it', () => {
	const numbers = [...numberElements(tree, numberingSchemes.decimal).values()].map(({ full }) => full);
	expect(numbers).toEqual(
		expect.arrayContaining([
			'Teil II',
			'Handlungsfeld 3',
			'Leitlinie 1.2',
			'Ziel 1.1.1',
			'M 1.1.1-2',
			'MV 1-3',
		]),
	);
});

test('no sentence stands twice', () => {
	const sentences = tree
		.flatMap(({ body }) => body.filter((block) => block.type !== 'table').flatMap(paragraphsOf))
		.map(shown)
		.flatMap((text) => [...new Intl.Segmenter('de', { granularity: 'sentence' }).segment(text)])
		.map(({ segment }) => segment.trim())
		.filter((sentence) => sentence.length > 3);
	expect(sentences.filter((sentence, place) => sentences.indexOf(sentence) !== place)).toEqual([]);
});

test('is set in German: quotation marks „ “, dashes –, no double blanks', () => {
	for (const text of texts) {
		expect(text).not.toMatch(/["”]|\s-\s|--| {2}|\.\.\./);
		expect((text.match(/„/g) ?? []).length).toBe((text.match(/“/g) ?? []).length);
		expect(text).toBe(text.trim());
	}
});
