import { expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { treeOf } from '../../builders/tree.ts';
import { lindenauConcept } from '../concept.ts';
import { livingHealthAdministration as clusters } from './living-health-administration.ts';

const contributions = clusters.flatMap((cluster) => cluster.contributions);
const answers = clusters.flatMap(({ answer }) => answer ?? []);
const isOf2021 = ({ occasion }: { occasion: string }) => occasion.endsWith('2021');
const saidIn = (some: typeof clusters) => some.flatMap((cluster) => cluster.contributions).length;
const repeated = (values: readonly string[]) =>
	values.filter((value, place) => values.indexOf(value) !== place);
const sentences = (text: string) =>
	[...new Intl.Segmenter('de', { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
		segment.trim(),
	);

test('some 300 contributions in some 110 clusters, two thirds of them from the first cycle', () => {
	expect(contributions.length).toBeGreaterThanOrEqual(300);
	expect(clusters.length).toBeGreaterThanOrEqual(90);
	expect(clusters.length).toBeLessThanOrEqual(115);
	const share = saidIn(clusters.filter(isOf2021)) / contributions.length;
	expect(share).toBeGreaterThan(0.63);
	expect(share).toBeLessThan(0.7);
	for (const { title, contributions: said } of clusters) {
		expect(said.length, title).toBeGreaterThanOrEqual(1);
		expect(said.length, title).toBeLessThanOrEqual(8);
		expect(title === '', said[0]?.text).toBe(said.length === 1);
	}
});

test('three fields, each on every occasion', () => {
	const fields = new Set(clusters.map(({ field }) => field));
	expect([...fields].sort()).toEqual([
		'Gesundheit und Pflege',
		'Offene Verwaltung und Mitbestimmung',
		'Wohnen und Nachbarschaft',
	]);
	const occasions = ['kickOff2021', 'groups2021', 'feedback2021', 'kickOff2026', 'expertEvent2026'];
	for (const field of fields)
		expect([
			...new Set(clusters.filter((cluster) => cluster.field === field).map(({ occasion }) => occasion)),
		]).toEqual(occasions);
});

test('seven in ten are German; every other language is there, each with a German translation', () => {
	const german = contributions.filter(({ language }) => language === 'de');
	expect(german.length / contributions.length).toBeGreaterThan(0.65);
	expect(german.length / contributions.length).toBeLessThan(0.75);
	for (const language of ['uk', 'ar', 'tr', 'ru', 'en'])
		expect(contributions.filter((said) => said.language === language).length, language).toBeGreaterThan(10);
	for (const { language, text, translation } of contributions) {
		expect(translation !== undefined, text).toBe(language !== 'de');
		expect(translation, text).not.toBe('');
		expect(/[\u0600-\u06ff]/u.test(text), text).toBe(language === 'ar');
		expect(/[\u0400-\u04ff]/u.test(text), text).toBe(language === 'uk' || language === 'ru');
		expect(/[ґєіїҐЄІЇ]/u.test(text) && language === 'ru', text).toBe(false);
		expect(/[ёыэъЁЫЭЪ]/u.test(text) && language === 'uk', text).toBe(false);
	}
});

test('nobody says what somebody else says, and no answer is given twice', () => {
	const spoken = contributions.flatMap(({ text, translation }) => [text, translation ?? '']);
	const answered = answers.flatMap(({ text, reason }) => [text, reason]);
	expect(repeated([...spoken, ...answered].flatMap(sentences).filter((one) => one.length > 3))).toEqual([]);
	expect(repeated(clusters.map(({ title }) => title).filter((title) => title !== ''))).toEqual([]);
});

test('everything of 2021 is answered, of 2026 about half', () => {
	expect(clusters.filter((cluster) => isOf2021(cluster) && cluster.answer === undefined)).toEqual([]);
	const recent = clusters.filter((cluster) => !isOf2021(cluster));
	const share = saidIn(recent.filter(({ answer }) => answer !== undefined)) / saidIn(recent);
	expect(share).toBeGreaterThan(0.45);
	expect(share).toBeLessThan(0.6);
	for (const { text, reason } of answers) {
		expect(text).not.toBe('');
		expect(reason.length, text).toBeGreaterThan(60);
	}
});

test('what an answer points to exists in the concept', () => {
	const titles = new Set(treeOf(lindenauConcept, newId).map(({ title }) => title));
	const elements = answers.flatMap(({ element }) => element ?? []);
	expect(elements.length).toBeGreaterThan(40);
	expect(elements.filter((title) => !titles.has(title))).toEqual([]);
	expect(answers.filter(({ outcome, element }) => outcome === 'rejected' && element !== undefined)).toEqual(
		[],
	);
});

test('a name that was removed is explained in the answer', () => {
	const withName = clusters.filter((cluster) =>
		cluster.contributions.some(({ text, translation }) => /\[Name entfernt\]/.test(translation ?? text)),
	);
	expect(withName.length).toBeGreaterThanOrEqual(4);
	for (const { answer } of withName) expect(answer?.text).toMatch(/Namen? .*entfernt/);
});

test('what the town writes is set in German: quotation marks „ “, dashes –, no double blanks', () => {
	const written = [
		...clusters.map(({ title }) => title),
		...answers.flatMap(({ text, reason }) => [text, reason]),
		...contributions.flatMap(({ translation }) => translation ?? []),
	];
	for (const text of written) {
		expect(text).not.toMatch(/["”]|\s-\s|--| {2}|\.\.\./);
		expect((text.match(/„/g) ?? []).length, text).toBe((text.match(/“/g) ?? []).length);
		expect(text).toBe(text.trim());
	}
});
