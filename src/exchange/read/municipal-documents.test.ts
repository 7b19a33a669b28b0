import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unaccounted } from '#concept/domain/recognition/accounting.ts';
import { recognise } from '#concept/domain/recognition/recognise.ts';
import type { Recognition } from '#concept/domain/recognition/recognition.ts';
import { unwrap } from '#shared/result.ts';
import { readDocument } from './read-document.ts';

const read = async (text: string): Promise<Recognition> =>
	recognise(unwrap(await readDocument(new TextEncoder().encode(text), 'konzept.md')));

/** "kind number title<parent's kind" of each element that is no plain text. */
const shape = ({ elements }: Recognition): readonly string[] =>
	elements
		.filter(({ kind }) => !['paragraph', 'list', 'section'].includes(kind))
		.map(
			({ kind, number, parent }) =>
				`${kind} ${number}<${elements.find(({ ref }) => ref === parent)?.kind ?? ''}`,
		);

const documents: readonly (readonly [string, string, readonly string[]])[] = [
	[
		'decimal headings',
		'# Integrationskonzept\n\n## 3 Handlungsfeld Wohnen\n\n### 3.2 Leitlinie: Wohnen für alle\n\nWir bauen.\n\n#### 3.2.1 Ziel: Mehr Wohnungen\n\nBis 2030.\n\n##### M 3.2.1-4 Wohnbüro\n\nZuständigkeit: Bauamt\n',
		['fieldOfAction 3<', 'guideline 3.2<fieldOfAction', 'goal 3.2.1<guideline', 'measure 3.2.1-4<goal'],
	],
	[
		'a table of measures',
		'# Maßnahmenplan\n\n## Themenfeld 1: Bildung\n\n| Nr. | Maßnahme | Zuständigkeit | Zeitraum |\n|---|---|---|---|\n| 1 | Lesepaten | Bücherei | 2027 |\n| 2 | Lerncafé | Schulamt | 2028 |\n',
		['fieldOfAction 1<', 'measure 1<fieldOfAction', 'measure 2<fieldOfAction'],
	],
	[
		'roman parts',
		'# Gleichstellungskonzept\n\n## I. Grundlagen\n\nText.\n\n## II. Handlungsfelder\n\n### Arbeit\n\n- Punkt\n\n### Familie\n\nText.\n',
		['part I<', 'part II<', 'fieldOfAction <part', 'fieldOfAction <part'],
	],
	[
		'strategic goals of a climate concept',
		'# Klimakonzept\n\n## Leitsätze\n\n1. Wir sparen.\n2. Wir pflanzen.\n\n## Strategische Ziele\n\n- Klimaneutral bis 2040.\n',
		['guideline 1<section', 'guideline 2<section', 'goal <section'],
	],
	[
		'bold lines in the place of headings',
		'**Seniorenplan Lindenau**\n\n**Handlungsfeld 1: Begegnung**\n\n**Leitlinien**\n\n- Niemand bleibt allein.\n\n**Maßnahmen**\n\n- Seniorencafé\n\n**Handlungsfeld 2: Pflege**\n\nText.\n',
		['fieldOfAction 1<', 'guideline <fieldOfAction', 'measure <fieldOfAction', 'fieldOfAction 2<'],
	],
	[
		'plain text without any marks',
		'Kulturkonzept der Stadt Lindenau\n\nHandlungsfeld 1: Museen\n\nZiel 1.1: Offene Häuser\n\nMuseen sind für alle da.\n\nHandlungsfeld 2: Musik\n\nMusik gehört in jede Schule.\n',
		['fieldOfAction 1<', 'goal 1.1<fieldOfAction', 'fieldOfAction 2<'],
	],
	[
		'a report with a trap',
		'# Konzept\n\n## Handlungsfeld 1: Sport\n\nText.\n\n## Anlage 1: Berichte der Arbeitsgruppen\n\n### AG 1: Sport\n\nGut.\n\n#### Handlungsfeld 5 Neues\n\n- ~~Leitlinie~~\n',
		['fieldOfAction 1<', 'groupReport 1<fieldOfAction', 'annex 1<'],
	],
	[
		'a glossary',
		'# Inklusionsplan\n\n## Präambel\n\nWir alle.\n\n## Glossar\n\n**Teilhabe:** Mitmachen können.\n\n- Inklusion: Alle gehören dazu.\n',
		['preamble <', 'glossary <', 'definition <glossary', 'definition <glossary'],
	],
];

test.each(documents)('%s', async (_, text, expected) => {
	const recognition = await read(text);
	expect(unaccounted(recognition)).toEqual({ lost: [], twice: [] });
	expect(shape(recognition)).toEqual(expected);
});

const line = fc.oneof(
	fc.constantFrom(
		'# Konzept',
		'## Handlungsfeld 1: A',
		'### Leitlinien',
		'- Punkt',
		'  - tiefer',
		'1) eins',
		'Ziel 1.1: Text',
		'**Fett**',
		'*Stern',
		'Wort\\*',
		'| a | b |',
		'|---|---|',
		'a\tb',
		'---',
		'## Anlage 1',
		'### AG 1: A',
		'- ✓ Karte',
		'Zuständigkeit: Amt',
		'[^1]: Note',
		'Text[^1]',
		'Inhalt',
		'A ..... 3',
		'12',
		'```',
		'> Zitat',
		'===',
		'<!-- x',
		'![](b.png)',
		'¹ Note',
		'Wort¹',
		'',
	),
	fc.string({ maxLength: 30 }),
);

test('nothing is lost in any text', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 40 }), async (lines) => {
			const document = await readDocument(new TextEncoder().encode(lines.join('\n')), 'a.md');
			if (document.ok) expect(unaccounted(recognise(document.value))).toEqual({ lost: [], twice: [] });
		}),
		{ numRuns: 300 },
	);
});

test('three hundred pages in about a second', async () => {
	const page =
		'## Handlungsfeld 1: Sprache\n\n### Leitlinien gemäß Drucksache DS0450/18\n\n- 1) Wir lernen gemeinsam und voneinander, in jedem Stadtteil.\n\n' +
		'Ein Absatz mit einigen Sätzen, wie er in Konzepten steht. '.repeat(40) +
		'\n\n';
	const document = unwrap(await readDocument(new TextEncoder().encode(page.repeat(300)), 'a.md'));
	const before = performance.now();
	recognise(document);
	expect(performance.now() - before).toBeLessThan(5000);
});
