/** Invented documents, one for each form in which municipalities write down what they want: name and text. */
export const municipalForms: readonly (readonly [string, string])[] = [
	[
		'goals as one paragraph in each field',
		`# Integrationskonzept

## Handlungsfeld 1: Sprache

### Ziele

Alle Menschen in Lindenau können sich auf Deutsch verständigen.

### Maßnahmen

- Sprachcafé

## Handlungsfeld 2: Arbeit

### Ziel

Menschen finden gute Arbeit.

### Maßnahmen

Das Jobcenter berät in mehreren Sprachen.
`,
	],
	[
		'measures with "Nr."',
		`# Aktionsplan Inklusion

## Handlungsfeld 4: Wohnen

### Maßnahmen

Nr. 4.1 Barrierefreie Wohnungen erfassen

Zuständig: Bauamt

Nr. 4.2 Wohnberatung ausbauen

Zuständig: Sozialamt
Zeitraum: 2027

## Handlungsfeld 5: Freizeit

**Nr. 5.1: Bad umbauen**

Das Bad wird barrierefrei.
`,
	],
	[
		'captions of figures, and where they come from',
		`# Klimakonzept

## 1 Einleitung

Ein Text mit einigen Worten steht hier.

Abbildung 3: Energieverbrauch in Lindenau

Ein weiterer Text mit vielen Worten, der erklärt, was in der Abbildung zu sehen ist und warum.

Abb. 4 Stromverbrauch nach Jahren

Tabelle 2: Verbrauch

Quelle: Stadtwerke
`,
	],
	[
		'captions without marked headings',
		`Klimakonzept der Stadt Lindenau

Einleitung

Ein Text mit einigen Worten steht hier. Er ist lang genug, dass er als Absatz gilt und kein Titel ist.

Abbildung 3: Energieverbrauch in Lindenau

Ein weiterer Text mit vielen Worten, der erklärt, was in der Abbildung zu sehen ist und warum.
`,
	],
	[
		'chapters of cards with nothing in them',
		`# Dokumentation

## Handlungsfeld 1: Sport

Text.

## Handlungsfeld 2: Kultur

Text.

## Anlage 1: Moderationskarten

### Zum Handlungsfeld 1: Sport

### Zum Handlungsfeld 2: Kultur

- ✓ Mehr Bühnen

### Zur Präambel

(keine Karten)
`,
	],
	[
		'short signs: HF, Z, M',
		`# Integrationskonzept

## HF 1 Sprache

### Z 1.1 Alle lernen Deutsch

#### M 1.1.1 Sprachkurse

Text dazu.

#### M 1.1.2 Sprachpaten

### Z 1.2 Mehrsprachigkeit

Text.

## HF 2 Arbeit

### Z 2.1 Gute Arbeit

Text.
`,
	],
	[
		'roman fields, upper and part goals, bold labels inside paragraphs',
		`# Integrationskonzept

**Handlungsfeld I: Bildung**

**Oberziel:** Alle Kinder haben gleiche Chancen.

**Teilziel 1:** Jedes Kind besucht eine Kita.

**Teilziel 2:** Eltern werden beteiligt.

**Maßnahme 1.2.3: Elterncafé** Das Elterncafé findet in jeder Kita statt.

**Handlungsfeld II: Arbeit**

**Oberziel:** Alle finden Arbeit.

**Teilziel 1:** Abschlüsse werden anerkannt.
`,
	],
	[
		'sheets of measures as tables with two columns',
		`# Maßnahmenplan

## Handlungsfeld 1: Bildung

| Maßnahme 1.1 | Elterncafé |
|---|---|
| Verantwortlich | Jugendamt |
| Beteiligte | Kitas, Träger |
| Zeitraum | 2027–2029 |
| Ressourcen | 20.000 € |
| Zielgruppe | Eltern |

| Maßnahme 1.2 | Lesepaten |
|---|---|
| Verantwortlich | Bücherei |
| Beteiligte | Schulen |
| Zeitraum | ab 2028 |
| Ressourcen | Ehrenamt |
| Zielgruppe | Kinder |
`,
	],
	[
		'a table of measures with questions as head',
		`# Maßnahmenplan

## Handlungsfeld 2: Wohnen

| Lfd. Nr. | Was? | Wer? | Bis wann? | Mit welchen Mitteln? |
|---|---|---|---|---|
| 2.1 | Belegungsrechte sichern | Bauamt | 2027 | keine |
| 2.2 | Wohnlotsen | Sozialamt | 2028 | 1 Stelle |
`,
	],
	[
		'guidelines as a numbered list',
		`# Leitlinien der Stadt

## Präambel

Wir alle.

## Leitlinien

1. Wir begegnen uns mit Respekt.
2. Wir beteiligen alle.
3. Wir informieren verständlich.

## Umsetzung

Die Verwaltung setzt um.
`,
	],
	[
		'a vision, strategic and operative goals',
		`# Integrationskonzept

## Leitbild

Lindenau ist eine Stadt für alle.

### Leitsätze

- Vielfalt ist Stärke.
- Sprache verbindet.

## Handlungsfelder

### 1. Bildung

#### Strategische Ziele

- Gleiche Chancen

#### Operative Ziele

- Mehr Kitaplätze bis 2030

### 2. Arbeit

#### Strategische Ziele

- Gute Arbeit

#### Operative Ziele

- Anerkennung beschleunigen
`,
	],
	[
		'all kinds of bullets',
		`# Konzept

## Handlungsfeld 1: Sport

### Leitlinien

• Sport verbindet.
• Vereine öffnen sich.

### Maßnahmen

– Sportfest
– Hallenzeiten

o Schwimmkurs
o Lauftreff
`,
	],
	[
		'headings in capitals, roman parts',
		`INTEGRATIONSKONZEPT DER STADT LINDENAU

I. AUSGANGSLAGE

Lindenau wächst. Viele Menschen ziehen zu.

II. HANDLUNGSFELDER

HANDLUNGSFELD 1: SPRACHE

LEITLINIEN

- Alle lernen Deutsch.

ZIELE

- Mehr Kurse.

MASSNAHMEN

- Sprachcafé

HANDLUNGSFELD 2: ARBEIT

MASSNAHMEN

- Beratung

III. AUSBLICK

Wir machen weiter.
`,
	],
	[
		'bold headings only',
		`**Seniorenkonzept**

**1. Einleitung**

Text der Einleitung.

**2. Handlungsfelder**

**2.1 Wohnen im Alter**

**Ziele**

Ältere Menschen wohnen sicher.

**Maßnahmen**

- Wohnberatung

**2.2 Pflege**

**Ziele**

Pflege ist gut erreichbar.

**Maßnahmen**

- Pflegestützpunkt
`,
	],
	[
		'page numbers, running heads, a table of contents, a raised note',
		`Jugendkonzept der Stadt Lindenau

Inhalt

1 Einleitung ........ 3
2 Handlungsfeld 1: Schule	5

1 Einleitung

Jugend ist wichtig. Das steht hier als Satz.

Jugendkonzept der Stadt Lindenau

Seite 3 von 40

2 Handlungsfeld 1: Schule

Schule ist wichtig. Das steht hier als Satz.

Jugendkonzept der Stadt Lindenau

- 4 -

Ziel 1: Schulen sind offen.¹

¹ Auch am Nachmittag.

Jugendkonzept der Stadt Lindenau

5 | Seite
`,
	],
	[
		'papers in brackets, a list of annexes',
		`# Leitlinien

## Handlungsfeld 1: Sprache

### Leitlinien (vgl. DS 0450/18)

1. Alle lernen Deutsch.
2. Mehrsprachigkeit zählt.

### Handlungsansätze

- Kurse anbieten (vgl. DS 0450/18)

## Anlagen

- Anlage 1: Karten
- Anlage 2: Protokolle
`,
	],
	[
		'lines of a sheet as paragraphs',
		`# Gleichstellungsplan

## Handlungsfeld A – Personal

### Ziel A.1: Mehr Frauen in Führung

Bis 2030 sind es 50 Prozent.

Indikator: Anteil in Prozent

### Maßnahme A.1.1: Mentoring

Beschreibung: Ein Programm für Nachwuchskräfte.

Verantwortlich: Personalamt

Beteiligte: Gleichstellungsbeauftragte, Personalrat

Zeitraum: laufend

Ressourcen: 5.000 €

Zielgruppe: Beschäftigte
`,
	],
	[
		'announcing lines without marks',
		`# Kulturentwicklungsplan

## 3. Handlungsfelder und Ziele

### 3.1 Kulturelle Bildung

Leitziel: Alle Kinder begegnen Kunst.

Handlungsziele:

- Jede Schule hat einen Partner.
- Jedes Kind besucht ein Museum.

Maßnahmen:

1. Kulturpass
2. Museumstag

### 3.2 Freie Szene

Leitziel: Die freie Szene hat Räume.

Handlungsziele:

- Zwei Proberäume.

Maßnahmen:

1. Raumbörse
`,
	],
	[
		'measures with signs in paragraphs',
		`# Mobilitätskonzept

## Themenfeld 1: Radverkehr

M1 Radwege sanieren

Die Radwege werden saniert.

M2 Fahrradparkhaus bauen

Am Bahnhof entsteht ein Parkhaus.

## Themenfeld 2: Fußverkehr

M3 Wege absenken

Die Bordsteine werden abgesenkt.
`,
	],
	[
		'parts with letters, headings in plain words',
		`# Sozialbericht

## Teil A: Analyse

Text.

## Teil B: Strategie

### Handlungsfeld 1 – Armut

#### Unsere Ziele

Kein Kind lebt in Armut.

Familien finden Hilfe.

#### Was wir tun

- Familienbüro
`,
	],
];
