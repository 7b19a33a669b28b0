import { describe, expect, test } from 'vitest';
import { newId, type Id } from '#shared/ids.ts';
import { emptyMeasureDetails, type Element } from './element.ts';
import type { ElementKind } from './kinds.ts';
import { qualityOf } from './quality.ts';

const element = (
	kind: ElementKind,
	parentId: Id | null,
	text: string,
	more: Partial<Element> = {},
): Element => ({
	id: newId(),
	parentId,
	kind,
	title: '',
	body: [{ type: 'paragraph', id: newId(), content: [{ type: 'text', text, marks: [] }] }],
	source: '',
	fields: [],
	measure: kind === 'measure' ? { ...emptyMeasureDetails, leadUnit: 'Sozialamt', period: '2027' } : null,
	...more,
});
const field = element('fieldOfAction', null, '');
const kindsOf = (...tree: Element[]) => qualityOf([field, ...tree]).map(({ kind }) => kind);

describe('the quality list', () => {
	test('is empty for a goal with a measure of success and a measure with owner and period', () => {
		const goal = element('goal', field.id, 'Bis 2029 besuchen 400 Personen im Jahr einen Kurs.');
		expect(kindsOf(goal, element('measure', goal.id, 'Zwei Abendkurse je Halbjahr.'))).toEqual([]);
	});

	test('names goals without a measure, and without anything by which success is seen', () => {
		expect(kindsOf(element('goal', field.id, 'Alle fühlen sich willkommen.'))).toEqual([
			'goalWithoutMeasure',
			'goalWithoutSuccess',
		]);
	});

	test('lets a measure that follows its goal serve it, up to the next goal', () => {
		const first = element('goal', field.id, 'Erreicht, wenn alle einen Platz haben.');
		const measure = element('measure', field.id, 'Plätze schaffen.');
		const second = element('goal', field.id, 'Gemessen am Anteil.');
		expect(qualityOf([field, first, measure, second])).toEqual([
			{ kind: 'goalWithoutMeasure', elementId: second.id },
		]);
	});

	test('names measures without goal, owner or period', () => {
		expect(kindsOf(element('measure', field.id, 'Etwas tun.', { measure: null }))).toEqual([
			'measureWithoutGoal',
			'measureWithoutOwner',
			'measureWithoutPeriod',
		]);
	});

	test('finds vague words at the beginning of words, whatever their ending, and not within others', () => {
		const goal = element(
			'goal',
			null,
			'Die Angebote werden nachhaltig verbessert, ungeeignete beendet: 3 im Jahr.',
		);
		const found = qualityOf([goal]).find(({ kind }) => kind === 'vagueWords');
		expect(found).toMatchObject({ elementId: goal.id, words: ['nachhaltig', 'verbesser'] });
	});

	test('does not look for them in guidelines, which may be wide', () => {
		expect(kindsOf(element('guideline', field.id, 'Wir verbessern das Miteinander nachhaltig.'))).toEqual([]);
	});
});
