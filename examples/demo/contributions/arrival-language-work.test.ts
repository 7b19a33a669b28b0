import { expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { treeOf } from '../../builders/tree.ts';
import { lindenauConcept } from '../concept.ts';
import { arrivalLanguageWork } from './arrival-language-work.ts';
import type { ClusterSketch, ContributionLanguage } from './sketch.ts';

const concept = treeOf(lindenauConcept, newId);
const titlesIn = (fields: boolean) =>
	concept.filter(({ kind }) => (kind === 'fieldOfAction') === fields).map(({ title }) => title);
const contributionsOf = (clusters: readonly ClusterSketch[]) =>
	clusters.flatMap(({ contributions }) => contributions);
const all = contributionsOf(arrivalLanguageWork);
const answers = arrivalLanguageWork.flatMap(({ answer }) => answer ?? []);
const isFirstCycle = ({ occasion }: ClusterSketch) => occasion.endsWith('2021');
const firstCycle = arrivalLanguageWork.filter(isFirstCycle);
const continuation = arrivalLanguageWork.filter((cluster) => !isFirstCycle(cluster));
const repeated = (texts: readonly string[]) => texts.filter((text, place) => texts.indexOf(text) !== place);
const sentencesOf = (text: string) =>
	[...new Intl.Segmenter('de', { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
		segment.trim(),
	);

test('are some 330 contributions in 118 clusters, two thirds of them from the first cycle', () => {
	expect(arrivalLanguageWork).toHaveLength(118);
	expect(contributionsOf(firstCycle)).toHaveLength(211);
	expect(contributionsOf(continuation)).toHaveLength(120);
	for (const { title, contributions } of arrivalLanguageWork) {
		expect(contributions.length, title).toBeGreaterThanOrEqual(1);
		expect(contributions.length, title).toBeLessThanOrEqual(8);
	}
});

test('come from all three fields and by all channels', () => {
	expect(new Set(arrivalLanguageWork.map(({ field }) => field))).toEqual(
		new Set(['Ankommen und Beratung', 'Sprache und Bildung', 'Arbeit und Ausbildung']),
	);
	expect(new Set(all.map(({ channel }) => channel))).toEqual(
		new Set(['card', 'publicForm', 'mail', 'paper']),
	);
});

test('seven in ten are German; whatever is not has a German translation', () => {
	const count = (language: ContributionLanguage) => all.filter((one) => one.language === language).length;
	expect(count('de') / all.length).toBeCloseTo(0.7, 1);
	for (const language of ['uk', 'ar', 'tr', 'ru', 'en'] as const)
		expect(count(language), language).toBeGreaterThanOrEqual(15);
	for (const { text, language, translation } of all)
		expect(Boolean(translation), text).toBe(language !== 'de');
});

test('are written in the letters of their language', () => {
	const letters: Partial<Record<ContributionLanguage, RegExp>> = {
		uk: /\p{Script=Cyrillic}/u,
		ru: /\p{Script=Cyrillic}/u,
		ar: /\p{Script=Arabic}/u,
	};
	for (const { text, language, translation } of all) {
		expect(text).toMatch(letters[language] ?? /\p{Script=Latin}/u);
		if (language === 'uk') expect(text).not.toMatch(/[ыэъё]/i);
		if (language === 'ru') expect(text).not.toMatch(/[іїєґ]/i);
		expect(translation ?? '').not.toMatch(/[\p{Script=Cyrillic}\p{Script=Arabic}]/u);
	}
});

test('nothing is said twice, and no answer is given twice', () => {
	const texts = [
		...all.flatMap(({ text, translation }) => [text, translation ?? '']),
		...answers.flatMap(({ text, reason }) => [text, reason]),
	].filter((text) => text !== '');
	expect(repeated(texts)).toEqual([]);
	expect(repeated(texts.flatMap(sentencesOf).filter((sentence) => sentence.length > 12))).toEqual([]);
	expect(repeated(arrivalLanguageWork.map(({ title }) => title).filter((title) => title !== ''))).toEqual([]);
});

test('the first cycle is answered throughout, the continuation as far as its groups have come', () => {
	expect(firstCycle.filter(({ answer }) => !answer)).toEqual([]);
	const answered = (field: string) => {
		const asked = continuation.filter((cluster) => cluster.field === field);
		return asked.filter(({ answer }) => answer).length / asked.length;
	};
	expect(answered('Ankommen und Beratung')).toBeGreaterThan(0.7);
	expect(answered('Ankommen und Beratung')).toBeLessThan(1);
	expect(answered('Sprache und Bildung')).toBeGreaterThan(0.4);
	expect(answered('Sprache und Bildung')).toBeLessThan(0.7);
	expect(answered('Arbeit und Ausbildung')).toBe(0);
});

test('answers give a reason and name elements that the concept has', () => {
	const elements = titlesIn(false);
	for (const { outcome, text, reason, element } of answers) {
		expect(reason.length, text).toBeGreaterThan(60);
		if (element === undefined) continue;
		expect(elements).toContain(element);
		expect(['adopted', 'partlyAdopted', 'alreadyThere'], text).toContain(outcome);
	}
	expect(firstCycle.filter(({ answer }) => answer?.element).length).toBeGreaterThan(50);
	expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(
		new Set(['adopted', 'partlyAdopted', 'alreadyThere', 'forwarded', 'rejected', 'answered']),
	);
});

test('further fields exist and are not the own one', () => {
	const fields = titlesIn(true);
	for (const { field, contributions } of arrivalLanguageWork)
		for (const { alsoIn = [] } of contributions) {
			expect(fields).toEqual(expect.arrayContaining([field, ...alsoIn]));
			expect(alsoIn).not.toContain(field);
		}
});

test('what has no title stands for itself', () => {
	for (const { contributions } of arrivalLanguageWork.filter(({ title }) => title === ''))
		expect(contributions).toHaveLength(1);
});

test('where a name was removed, the answer says so', () => {
	const sensitive = arrivalLanguageWork.filter(({ contributions }) =>
		contributions.some(({ text }) => text.includes('[Name entfernt]')),
	);
	expect(sensitive.length).toBeGreaterThanOrEqual(4);
	for (const { title, answer } of sensitive) expect(answer?.text, title).toMatch(/entfernt/);
});

test('German is set with „ “ and –, without blanks too many', () => {
	const german = [
		...all.map(({ text, language, translation }) => (language === 'de' ? text : (translation ?? ''))),
		...answers.flatMap(({ text, reason }) => [text, reason]),
	];
	for (const text of german) {
		expect(text).not.toMatch(/["”']|\s-\s|--| {2}|\.\.\./);
		expect((text.match(/„/g) ?? []).length, text).toBe((text.match(/“/g) ?? []).length);
		expect(text).toBe(text.trim());
	}
});
