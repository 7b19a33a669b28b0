import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Element } from '../element.ts';
import type { EditionContent } from '../edition.ts';
import { foldText, foldWord } from './fold.ts';
import { openReading } from './pages.ts';
import { mark, searchConcept } from './search.ts';

const element = (id: string, title: string, text: string): Element => ({
	id,
	parentId: null,
	kind: 'guideline',
	title,
	body: [
		{ type: 'paragraph', id: `${id}p`, content: text === '' ? [] : [{ type: 'text', text, marks: [] }] },
	],
	source: '',
	fields: [],
	measure: null,
});

const reading = openReading({
	edition: {} as EditionContent['edition'],
	tree: [
		element('1', 'Sprache', 'Erwachsene finden einen Integrationskurs in ihrer Nähe.'),
		element('2', 'Öffnung der Verwaltung', 'Alle Ämter prüfen ihre Sprechzeiten und Maßnahmen.'),
		element('3', 'Begegnung', 'Vereine öffnen ihre Räume für Sprachtreffs.'),
	],
	numbers: new Map([['2', 'Leitlinie 3.2']]),
});
const ids = (query: string) => searchConcept(reading, query).hits.map((hit) => hit.element.id);

describe('search in an edition', () => {
	test.each([
		['Kurs', ['1']],
		['integrationskurse', ['1']],
		['sprach', ['1', '3']],
		['Oeffnung', ['2']],
		['aemter', ['2']],
		['Massnahme', ['2']],
		['3.2', ['2']],
		['Räume öffnen', ['3']],
		['"Verwaltung"', ['2']],
		['', []],
		['?!', []],
		['Quantenphysik', []],
	])('%s', (query, expected) => {
		expect(ids(query)).toEqual(expected);
	});

	test('says when no element has all the words', () => {
		const result = searchConcept(reading, 'Integrationskurs Sprechzeiten');
		expect(result.someWordsOnly).toBe(true);
		expect(result.hits).toHaveLength(2);
	});

	test('marks the word where it stands', () => {
		expect(mark('Alle Ämter', [foldWord('aemter')])).toEqual([
			{ text: 'Alle ', hit: false },
			{ text: 'Ämter', hit: true },
		]);
	});

	test('marking loses nothing, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 }), (text, word) => {
				const words = [foldWord(word)].filter((folded) => folded !== '');
				return (
					mark(text, words)
						.map((segment) => segment.text)
						.join('') === text
				);
			}),
		);
	});

	test('every folded letter knows where it comes from', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const { folded, places } = foldText(text);
				return places.length === folded.length + 1 && places.every((place) => place <= text.length);
			}),
		);
	});
});
