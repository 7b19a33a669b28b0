/** Invented documents in the shapes in which municipalities publish their concepts: name and text. */
export const municipalTexts: readonly (readonly [string, string])[] = [
	[
		'guidelines in prose, fields with letters, strategic and operative goals',
		`# Integrationskonzept der Stadt Lindenau

## Leitlinien

Die folgenden Leitlinien hat die Stadtvertretung beschlossen:

Vielfalt ist eine Stärke unserer Stadt. Wir begegnen uns mit Respekt.

Integration ist eine Aufgabe aller. Verwaltung, Vereine und Bürgerschaft arbeiten zusammen.

Sprache öffnet Türen. Deshalb fördern wir das Deutschlernen von Anfang an.

## Handlungsfeld A: Sprache und Bildung

### Leitsätze

Jedes Kind hat das Recht auf Bildung.

Mehrsprachigkeit ist ein Gewinn.

### Maßnahmen:

- Sprachcafé in der Bibliothek
- Lesepatenschaften an Grundschulen

## Handlungsfeld B: Wohnen

### Leitziel

Alle Menschen wohnen gut und sicher.

### Strategisches Ziel 2.1: Wohnraum schaffen

Bis 2030 entstehen 200 Wohnungen.

#### Operatives Ziel 2.1.1: Belegungsrechte sichern

#### Maßnahme 12 – Wohnraumlotse

Verantwortlich: Sozialamt
Zeitraum: 2026–2028
`,
	],
	[
		'a table of measures with a column for an indicator, and sheets in two columns',
		`# Klimaschutzkonzept Lindenau

## 1 Einleitung

Text der Einleitung mit einigen Worten.

## 2 Maßnahmenkatalog

| Nr. | Maßnahme | Verantwortlich | Beteiligte | Umsetzung bis | Kosten/Ressourcen | Indikator |
|-----|----------|----------------|-----------|---------------|-------------------|-----------|
| K1 | Photovoltaik auf Schulen | Gebäudemanagement | Stadtwerke, Schulen | 2027 | 400.000 € | installierte kWp |
| K2 | Radwegenetz ausbauen | Tiefbauamt | ADFC | 2030 | 2 Mio. € | km Radweg |

## 3 Maßnahmenblätter

### Maßnahme K1

| Maßnahme | Photovoltaik auf Schulen |
|---|---|
| Beschreibung | Alle Schuldächer werden belegt. |
| Zuständig | Gebäudemanagement |
| Beteiligte | Stadtwerke, Schulen |
| Zeitraum | 2025 bis 2027 |
| Kosten | 400.000 € |

### M12

| Titel der Maßnahme | Stadtbäume pflanzen |
|---|---|
| Zuständig | Grünflächenamt |
| Zielgruppe | alle Einwohner |
`,
	],
	[
		'plain text from a PDF with divided words, page numbers and running heads',
		`Integrationskonzept der Gemeinde Beispielhausen

Inhaltsverzeichnis
Vorwort	3
1. Leitbild	4
2. Handlungsfelder	6
2.1 Sprache und Bildung	6
2.2 Arbeit und Ausbildung	9

Vorwort

Liebe Bürgerinnen und Bürger, die Zusammen-
arbeit in unserer Gemeinde ist gut. Dafür danke ich Ihnen, den Ver-
einen und der Verwaltung.

Seite 3 von 12

1. Leitbild

Wir sind eine offene Gemeinde. Kinder- und Jugend-
arbeit ist uns wichtig.

- 4 -

2. Handlungsfelder

2.1 Sprache und Bildung

Ziel 1: Alle Kinder sprechen Deutsch.
Ziel 2: Eltern sind beteiligt.

Maßnahmen:
• Elterncafé
• Sprachkurse mit Kinder-
betreuung

Integrationskonzept der Gemeinde Beispielhausen
Seite 6 von 12

2.2 Arbeit und Ausbildung

Ziel 3: Mehr Ausbildungsplätze.

Maßnahmen:
➢ Ausbildungsmesse
➢ Lotsen im Betrieb

Integrationskonzept der Gemeinde Beispielhausen
Seite 9 von 12
`,
	],
	[
		'fields by roman numerals, letters, boxes to tick, other bullets, sources and a glossary',
		`# Teilhabeplan für Menschen mit Behinderungen

## Präambel

Inklusion heißt: Alle gehören dazu.¹

¹ Vgl. UN-Behindertenrechtskonvention, Artikel 3.

## I. Wohnen und Wohnumfeld

### Ziele

a) Barrierefreier Wohnraum wird ausgebaut.
b) Das Wohnumfeld wird sicher gestaltet.

### Maßnahmen

1. Musterwohnung einrichten (Beschluss-Nr. 123/2021)
2. Wohnberatung stärken, vgl. Drucksache 2019/045
3. Bordsteine absenken, laut SVV-Beschluss 17/SVV/0351
4. Rampen bauen, gem. Vorlage V/0123/20

## II. Arbeit und Beschäftigung

### Ziele

- [ ] Mehr Menschen arbeiten im ersten Arbeitsmarkt.
- [x] Werkstätten öffnen sich.

### Maßnahmen

▪ Jobcoaching
▪ Praktika in der Verwaltung

## Glossar

**Barrierefreiheit**: Anlagen sind ohne fremde Hilfe nutzbar.

**Inklusion** – Alle gehören dazu.

Teilhabe: Einbezogensein in eine Lebenssituation.
`,
	],
	[
		'bold lines for everything',
		`# Kulturentwicklungsplan 2030

**Vorwort**

Kultur verbindet uns.

**Leitbild**

Unsere Stadt ist eine Stadt der Künste.

**Schwerpunkt 1: Kulturelle Bildung**

**Leitlinie 1.1** Kulturelle Bildung beginnt früh.

**Leitlinie 1.2** Sie endet nie.

**Maßnahmen**

**M 1.1** Kulturpass für Kinder

**M 1.2** Musikschule öffnet sich

**Schwerpunkt 2: Freie Szene**

LL 1 Die Freie Szene braucht Räume.

LL 2 Die Freie Szene braucht Geld.

Abbildung 3: Orte der Freien Szene

![](img/bild3.png)
`,
	],
	[
		'an annex with reports and a pinboard, without any field',
		`# Integrationskonzept Landkreis Musterland

## Anhang A: Ergebnisse der Beteiligung

### Protokoll der AG Wohnen

Die AG tagte am 3. März 2024.

- Wohnungen fehlen
- Mieten steigen

### Gruppenbericht Arbeit

Die Gruppe war sich einig.

## Anhang B: Pinnwand

### Handlungsfeld Wohnen

- mehr Sozialwohnungen
- Wohnungstausch

### Handlungsfeld Arbeit

- Jobmesse
`,
	],
	[
		'cards, results of a workshop and a protocol in other words',
		`# Integrationskonzept

## Handlungsfeld 1 – Wohnen

Text.

### Ziel 1.1

Wohnen für alle.<br>Ohne Ausnahme.

## Handlungsfeld 2 – Arbeit

### Ziel 2.1

Arbeit für alle<sup>2</sup>.

## Karten der Arbeitsgruppe Wohnen

- mehr Sozialwohnungen
- Wohnungstausch

## Ergebnisse des Workshops

### Arbeitsbereich Arbeit

- Jobmesse
- Beratung

## Anlage 2: Protokoll der AG Wohnen

Die AG tagte zweimal.
`,
	],
	[
		'numbers without any heading marks, directly above their text',
		`Gleichstellungsaktionsplan

1 Einleitung
Der Plan gilt bis 2030. Er wurde von der Stadtverordnetenversammlung beschlossen.

2 Handlungsfelder

2.1 Handlungsfeld Vereinbarkeit
2.1.1 Ziel: Beruf und Familie
Die Verwaltung bietet mobile Arbeit an. Das gilt für alle Beschäftigten.
2.1.1.1 Maßnahme: Mobiles Arbeiten
Zuständig: Personalamt
Frist: 31.12.2026

2.1.1.2 Maßnahme: Eltern-Kind-Büro
Zuständig: Hauptamt

2.2 Handlungsfeld Gewaltschutz
2.2.1 Ziel: Schutzplätze
Es gibt genügend Schutzplätze.
`,
	],
	[
		'a bare name of a field on its line',
		`**INTEGRATIONSKONZEPT**

**der Stadt Lindenau**

Themenfeld Sprache

Nr. 4.1 Sprachkurse ausweiten

Nr. 4.2 Sprachmittlung

Themenfeld Gesundheit

Nr. 5.1 Gesundheitslotsen
`,
	],
	[
		'contents as links, single goals, circles as bullets, escaped stars',
		`# Konzept

## Inhaltsverzeichnis

- [1 Einleitung](#einleitung)
- [2 Arbeitsbereich Wohnen](#wohnen)
- [3 Arbeitsbereich Kultur](#kultur)

## 1 Einleitung

Text.

## 2 Arbeitsbereich Wohnen

### Ausgangslage

Wohnungen fehlen.

### Zielsetzung

Der Wohnraum reicht für alle.

### Teilziele

o Teilziel eins wird erreicht
o Teilziel zwei wird erreicht

## 3 Arbeitsbereich Kultur

### Zielsetzungen

* Kultur ist für alle da\\*
* Kultur kostet wenig

\\* Gemeint sind alle Einwohnerinnen und Einwohner.
`,
	],
	[
		'roman numerals in plain text',
		`Seite 1

KLIMASCHUTZKONZEPT

I. Energie

Ziele
Wir sparen Energie.

Maßnahmen
- Solardächer
- Dämmung

II. Verkehr

Ziele
Wir fahren Rad.

Maßnahmen
- Radwege
- Busse

Quelle: Beschluss 12/2020
`,
	],
	[
		'sheets without headings, guidelines with and without a name',
		`# Integrationsplan

## Handlungsfeld 1: Bildung

### Handlungsansätze (Beschluss Nr. 45/2020)

* Frühe Hilfen
* Sprachmittlung

### Maßnahmen

| Maßnahme 1.1 | Sprachcafé |
|---|---|
| Verantwortlich | VHS |
| Beteiligte | Träger |
| Umsetzung bis | 2026 |

| Maßnahme 1.2 | Elternlotsen |
|---|---|
| Verantwortlich | Jugendamt |
| Kosten | 10.000 € |

## Handlungsfeld 2: Arbeit

### Leitlinie 2.1

Arbeit ist Teilhabe.

### Leitlinie 2.2 Ausbildung zuerst

Junge Menschen lernen einen Beruf.

#### Maßnahmen

1. **Ausbildungsmesse**: Einmal im Jahr treffen sich Betriebe und Jugendliche.
2. **Praktika**: Die Verwaltung bietet Plätze an.
`,
	],
];
