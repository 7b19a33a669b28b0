import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';

const whole = (text: string) => tokensOf(text).map((token) => token.text);

describe('tokens of a German text', () => {
	it.each([
		['Bürger*innen', 'Bürger:innen', 'Bürger_innen', 'Bürger/innen', 'Bürger/-innen', 'Bürger(innen)'],
		['17/SVV/0351', 'DS0450/18', 'DS 0450/18', 'A0123/19', '2016/17'],
		['§ 60a Abs. 2 Satz 3', 'Art. 3 Abs. 3', 'Leitlinie 1.4', 'Anlage 2', 'SGB II', 'Nr. 7'],
		['3. Mai 2027', '3. Mai', '09.10.2018', '2027-05-03', 'Mai 2027', '17:30 Uhr'],
		['2016–2020', '1.000,50 €', '30 %', '30%', '18-jährige', '30er-Jahre', '60a', '3-6'],
		['z. B.', 'z.B.', 'Z. B.', 'i. d. R.', 'bzw.', 'Abs.', 'Dr.', 'u. Ä.', 'usw.'],
		['(Inter-)Kultur', 'Sozial-', 'EWR-Bürger', 'Hartz-IV-Satz', 'Geschwister-Scholl-Straße', "geht's"],
		['https://www.example.org/a_(b)?c=d', 'rat@stadt.example', 'www.stadt.example'],
		['Nguye\u0302\u0303n', 'Silben\u00ADtrennung', 'مرحبا', '👩‍👩‍👧', '🇩🇪', '...', '…'],
	])('are whole: %s, %s, …', (...texts) => {
		expect(texts.map(whole)).toEqual(texts.map((text) => [text]));
	});

	it('are words, signs and blanks for all the rest', () => {
		expect(whole('Kita, Schule/Hort und -qualifizierung („neu“).')).toEqual([
			...['Kita', ',', ' ', 'Schule', '/', 'Hort', ' ', 'und', ' ', '-qualifizierung', ' '],
			...['(', '„', 'neu', '“', ')', '.'],
		]);
	});

	it('do not take in the full stop that ends a sentence', () => {
		expect(whole('Siehe Leitlinie 1.4.')).toEqual(['Siehe', ' ', 'Leitlinie 1.4', '.']);
		expect(whole('Das war 2018.')).toEqual(['Das', ' ', 'war', ' ', '2018', '.']);
	});

	it('give the text again, and end where words end', () => {
		const pieces = fc.constantFrom(
			...[
				'Bürger',
				'*',
				'innen',
				' ',
				'\n',
				'.',
				'3',
				'/',
				'-',
				'–',
				':',
				'(',
				')',
				'z. B.',
				'Abs.',
				'§',
				'%',
			],
			...['\u0301', '👩', '\u200d', 'é', 'א', ',', 'Mai', 'Uhr', 'DS', '@', 'www.', 'I'],
		);
		const texts = fc.oneof(
			fc.array(pieces).map((parts) => parts.join('')),
			fc.string({ unit: 'binary' }),
		);
		fc.assert(
			fc.property(texts, (text) => {
				const tokens = whole(text);
				expect(tokens.join('')).toBe(text);
				let place = 0;
				for (const token of tokens.slice(0, -1)) {
					place += token.length;
					const inWord = /[\p{L}\p{N}]\p{M}*$/u.test(text.slice(0, place));
					expect(inWord && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(place))).toBe(false);
				}
			}),
			{ numRuns: 2_000 },
		);
	});
});
