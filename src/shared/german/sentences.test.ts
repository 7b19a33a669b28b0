import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';
import { tokensOf } from './tokens.ts';

const split = (text: string) =>
	sentences(tokensOf(text)).map((tokens) => tokens.map((token) => token.text).join(''));

/** One sentence each, however many full stops there are. */
const single = [
	'Nach Abs. 2 Nr. 3 entscheidet der Rat.',
	'Das Grußwort spricht Herr Dr. Stein.',
	'Kontakte entstehen z. B. Über den Sport hinaus.',
	'Der Beirat tagt am 3. Mai in der Aula.',
	'Am 3. und 4. Mai ist das Rathaus geschlossen.',
	'Im 2. Halbjahr folgt die 19. Sitzung.',
	'Die Drucksachen 17/SVV/0351 und DS0450/18 gelten weiter.',
	'Im Zeitraum 2016–2020 wuchs die Stadt um 1.200 Menschen.',
	'Die Bürger*innen und die Bürger:innen sind gemeint.',
	'Das regelt § 60a Abs. 2 Satz 3 AufenthG.',
	'Sie stehen i. d. R. Montag bis Freitag offen.',
	'Vereine, Kirchen usw. können Mittel erhalten.',
	'Die Stadt fragt: „Wer macht mit?“, und wartet.',
	'1. Bildung und Schule',
	'Frau E. Berg leitet das Amt.',
	'Die Frist endet am 12.07.2018 um 17:30 Uhr.',
	'Rund 30 % der Kinder (ca. 120) kommen hinzu.',
];

/** The border between two sentences is where `|` stands. */
const several = [
	'Die Stadt hilft. |Sie berät.',
	'Wer hilft? |Alle helfen! |Gut so.',
	'Er sagt: „Wir kommen.“ |Dann geht er.',
	'Es gibt Kurse (auch am Abend). |Sie sind frei.',
	'Vereine, Kirchen usw. |Die Stadt hilft allen.',
	'Das war 2018. |Danach kam ein neues Konzept.',
	'Siehe Leitlinie 1.4. |Dort steht mehr.',
	'Erste Zeile\n|zweite Zeile',
	'Ende mit Punkten ... |Neuer Satz.',
	'Träger sind Vereine u. a. |Sie erhalten Mittel.',
	'Der Rat stimmte zu. |2019 begann die Umsetzung.',
	'Es gilt das Gesetz. |– Danach folgt die Satzung.',
];

describe('German sentences', () => {
	it.each(single)('%s', (text) => {
		expect(split(text)).toEqual([text]);
	});

	it.each(several)('%s', (text) => {
		expect(split(text.replaceAll('|', ''))).toEqual(text.split('|'));
	});
});
