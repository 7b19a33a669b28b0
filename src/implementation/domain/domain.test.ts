import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountLimits, readHundredths, writeHundredths } from './amounts.ts';
import { hasEnded, mayBecome } from './lifecycle.ts';
import { countSentences } from './sentences.ts';
import { judgementValues } from './vocabulary.ts';

describe('sentences are counted as people count them', () => {
	test.each([
		['', 0],
		['Es läuft', 1],
		['Am 16. September eröffnet. Danach kamen 300 Gäste.', 2],
		['Z. B. im Café, d. h. nachmittags, kamen ca. 20 Personen.', 1],
		['Die Mittel reichen bis 2025. Danach fehlen sie.', 2],
		['Fertig! Und jetzt? Jetzt feiern wir.', 3],
		['Eine Zeile\nnoch eine', 2],
		['11.000 Abrufe, 3,5 Mio. Euro gespart.', 1],
	])('%s', (text, sentences) => {
		expect(countSentences(text)).toBe(sentences);
	});
});

describe('amounts', () => {
	test.each([
		['12.345,60 €', 1_234_560],
		['12345.6', 1_234_560],
		['0,5', 50],
		['', null],
		['12.34,5', 'invalid'],
		['-3', 'invalid'],
		['1e9', 'invalid'],
		['9999999999999', 'invalid'],
	])('%s', (text, hundredths) => {
		expect(readHundredths(text, amountLimits.cents)).toBe(hundredths);
	});

	test('come back as they were written', () => {
		fc.assert(
			fc.property(fc.nat(amountLimits.cents), (cents) => {
				expect(readHundredths(writeHundredths(cents), amountLimits.cents)).toBe(cents);
			}),
		);
	});
});

test('what has ended stays ended unless it is reopened, and nothing begins twice', () => {
	const states = judgementValues.implementation;
	for (const from of states)
		for (const to of states) {
			if (hasEnded(from)) expect(mayBecome(from, to, false)).toBe(false);
			if (to === 'notBegun') expect(mayBecome(from, to, false)).toBe(false);
		}
	expect(mayBecome('stopped', 'running', true)).toBe(true);
	expect(mayBecome('running', 'stopped', true)).toBe(false);
});
