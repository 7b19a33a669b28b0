import { expect, test } from 'vitest';
import { splitCards } from './split-cards.ts';

test('an empty line separates cards, "=" begins a translation', () => {
	expect(splitCards('Mehr Bänke\r\n\r\nموعد\n= Ein Termin\n \nZwei\nZeilen\n\n\n')).toEqual([
		{ text: 'Mehr Bänke', translation: '' },
		{ text: 'موعد', translation: 'Ein Termin' },
		{ text: 'Zwei\nZeilen', translation: '' },
	]);
	expect(splitCards(' \n\n')).toEqual([]);
	expect(splitCards('= nur Übersetzung')).toEqual([{ text: '', translation: 'nur Übersetzung' }]);
});
