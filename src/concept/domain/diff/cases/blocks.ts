import type { TextCase } from './text-case.ts';

/** Passages that come, go, move, split, merge or change their form; tables and notes. */
export const blockCases: readonly TextCase[] = [
	{
		name: 'a paragraph moves and one of its words changes',
		old: [
			'Die Willkommensmappe liegt in acht Sprachen an allen Schaltern bereit.',
			'Vereine erhalten auf Antrag einen Zuschuss zu ihren Mieten.',
			'Der Beirat tagt viermal im Jahr und lädt dazu öffentlich ein.',
		],
		now: [
			'Vereine erhalten auf Antrag einen Zuschuss zu ihren Mieten.',
			'Der Beirat tagt viermal im Jahr und lädt dazu öffentlich ein.',
			'Die Willkommensmappe liegt in zwölf Sprachen an allen Schaltern bereit.',
		],
		shows: [
			'Vereine erhalten auf Antrag einen Zuschuss zu ihren Mieten.',
			'Der Beirat tagt viermal im Jahr und lädt dazu öffentlich ein.',
			'↕ Die Willkommensmappe liegt in [-acht-]{+zwölf+} Sprachen an allen Schaltern bereit.',
		],
	},
	{
		name: 'an item is added on the third level',
		old: ['- Wohnen', '  - Beratung', '    - zu Mietverträgen', '  - Begegnung', '- Gesundheit'],
		now: [
			'- Wohnen',
			'  - Beratung',
			'    - zu Mietverträgen',
			'    - zu Nebenkosten',
			'  - Begegnung',
			'- Gesundheit',
		],
		shows: [
			'- Wohnen',
			'  - Beratung',
			'    - zu Mietverträgen',
			'{+    - zu Nebenkosten+}',
			'  - Begegnung',
			'- Gesundheit',
		],
	},
	{
		name: 'a list item is split in two',
		old: [
			'- Sprachkurse für Eltern an Grundschulen; Patenschaften zwischen Familien im Stadtteil',
			'- Sportangebote',
		],
		now: [
			'- Sprachkurse für Eltern an Grundschulen',
			'- Patenschaften zwischen Familien im Stadtteil',
			'- Sportangebote',
		],
		shows: [
			'- Sprachkurse für Eltern an Grundschulen[-; -]',
			'- Patenschaften zwischen Familien im Stadtteil',
			'- Sportangebote',
		],
	},
	{
		name: 'two list items are merged',
		old: [
			'- Treffpunkte für Nachbarn in jedem Quartier',
			'- Gärten, die gemeinsam gepflegt werden',
			'- Feste im Freien',
		],
		now: [
			'- Treffpunkte für Nachbarn in jedem Quartier und Gärten, die gemeinsam gepflegt werden',
			'- Feste im Freien',
		],
		shows: [
			'- Treffpunkte für Nachbarn in jedem Quartier',
			'- {+ und +}Gärten, die gemeinsam gepflegt werden',
			'- Feste im Freien',
		],
	},
	{
		name: 'a paragraph is split in two',
		old: [
			'Das Zusammenleben gelingt vor Ort. Dafür braucht es Räume und Menschen, die sich kümmern. Die Stadt koordiniert die Arbeit der Träger und berichtet darüber im Ausschuss.',
		],
		now: [
			'Das Zusammenleben gelingt vor Ort. Dafür braucht es Räume und Menschen, die sich kümmern.',
			'Die Stadt koordiniert die Arbeit der Träger und berichtet darüber im Ausschuss.',
		],
		shows: [
			'Das Zusammenleben gelingt vor Ort. Dafür braucht es Räume und Menschen, die sich kümmern.',
			'Die Stadt koordiniert die Arbeit der Träger und berichtet darüber im Ausschuss.',
		],
	},
	{
		name: 'two paragraphs are merged, and a word changes',
		old: [
			'Mehrsprachigkeit ist ein Gewinn für die ganze Stadt.',
			'Die Bibliotheken erweitern dafür ihren Bestand an Büchern jährlich.',
		],
		now: [
			'Mehrsprachigkeit ist ein Gewinn für die ganze Stadt. Die Bibliotheken erweitern dafür ihren Bestand an Medien jährlich.',
		],
		shows: [
			'Mehrsprachigkeit ist ein Gewinn für die ganze Stadt.',
			'Die Bibliotheken erweitern dafür ihren Bestand an [-Büchern-]{+Medien+} jährlich.',
		],
	},
	{
		name: 'the whole list is put in another order',
		old: ['- Bildung', '- Kita und Schule', '- Kultur', '- Sport', '- Ehrenamt'],
		now: ['- Ehrenamt', '- Sport', '- Kultur', '- Kita und Schule', '- Bildung'],
		shows: ['↕ - Ehrenamt', '↕ - Sport', '↕ - Kultur', '↕ - Kita und Schule', '- Bildung'],
	},
	{
		name: 'a numbered item is inserted: the others count on',
		old: ['1. Ausbildung', '2. Studium', '3. Weiterbildung'],
		now: ['1. Ausbildung', '2. Berufsberatung', '3. Studium', '4. Weiterbildung'],
		shows: ['1. Ausbildung', '{+2. Berufsberatung+}', '3. Studium', '4. Weiterbildung'],
	},
	{
		name: 'a list gets numbers instead of dashes',
		old: ['- Ausbildung', '- Studium'],
		now: ['1. Ausbildung', '2. Studium'],
		shows: [
			'1. Ausbildung',
			'2. Studium',
			'≈ Ausbildung: item → numberedItem',
			'≈ Studium: item → numberedItem',
		],
	},
	{
		name: 'a paragraph becomes an item',
		old: ['Folgende Gruppen wirken mit:', 'Träger der freien Jugendhilfe', '- Kirchen'],
		now: ['Folgende Gruppen wirken mit:', '- Träger der freien Jugendhilfe', '- Kirchen'],
		shows: [
			'Folgende Gruppen wirken mit:',
			'- Träger der freien Jugendhilfe',
			'- Kirchen',
			'≈ Träger der freien Jugendhilfe: paragraph → item',
		],
	},
	{
		name: 'an item goes one level down',
		old: ['- Information', '- Öffentlichkeitsarbeit in den Medien', '- Dialog'],
		now: ['- Information', '  - Öffentlichkeitsarbeit in den Medien', '- Dialog'],
		shows: [
			'- Information',
			'  - Öffentlichkeitsarbeit in den Medien',
			'- Dialog',
			'≈ Öffentlichkeitsarbeit in den Medien: 1 → 2',
		],
	},
	{
		name: 'short items are renamed and extended',
		old: ['- Bildung', '- Kita, Schulbildung', '- Kultur'],
		now: ['- Bildung (inkl. Kita, Schulbildung)', '- Kultur', '- Vereine und Initiativen'],
		shows: [
			'[-- Bildung-]',
			'- [-Kita, Schulbildung-]{+Bildung (inkl. Kita, Schulbildung)+}',
			'- Kultur',
			'{+- Vereine und Initiativen+}',
		],
	},
	{
		name: 'one item is replaced by another one',
		old: ['- Wohnen', '- Gesundheit', '- Nachbarschaft'],
		now: ['- Wohnen', '- Mobilität', '- Nachbarschaft'],
		shows: ['- Wohnen', '- [-Gesundheit-]{+Mobilität+}', '- Nachbarschaft'],
	},
	{
		name: 'an item goes to the end of its list and gets a word more',
		old: [
			'- Beratung für Gründerinnen und Gründer aus dem Ausland',
			'- Praktika in der Verwaltung',
			'- Anerkennung von Abschlüssen',
		],
		now: [
			'- Praktika in der Verwaltung',
			'- Anerkennung von Abschlüssen',
			'- Mehrsprachige Beratung für Gründerinnen und Gründer aus dem Ausland',
		],
		shows: [
			'- Praktika in der Verwaltung',
			'- Anerkennung von Abschlüssen',
			'↕ - {+Mehrsprachige +}Beratung für Gründerinnen und Gründer aus dem Ausland',
		],
	},
	{
		name: 'a cell of a table changes',
		old: [
			'| Jahr | Kurse | Träger |',
			'| --- | --- | --- |',
			'| 2017 | 12 | Volkshochschule |',
			'| 2018 | 14 | Verein |',
		],
		now: [
			'| Jahr | Kurse | Träger |',
			'| --- | --- | --- |',
			'| 2017 | 12 | Volkshochschule |',
			'| 2018 | 15 | Verein |',
		],
		shows: ['Jahr · Kurse · Träger', '2017 · 12 · Volkshochschule', '2018 · [-14-]{+15+} · Verein'],
	},
	{
		name: 'a row comes into a table, another one goes',
		old: [
			'| Amt | Aufgabe |',
			'| --- | --- |',
			'| Jugendamt | Kitas beraten |',
			'| Sozialamt | Unterkünfte betreiben |',
		],
		now: [
			'| Amt | Aufgabe |',
			'| --- | --- |',
			'| Schulamt | Räume öffnen |',
			'| Jugendamt | Kitas beraten |',
		],
		shows: [
			'Amt · Aufgabe',
			'{+Schulamt+} · {+Räume öffnen+}',
			'Jugendamt · Kitas beraten',
			'[-Sozialamt-] · [-Unterkünfte betreiben-]',
		],
	},
	{
		name: 'a column comes into a table',
		old: ['| Maßnahme | Bis |', '| --- | --- |', '| Sprachcafé | 2027 |', '| Lotsen | 2028 |'],
		now: [
			'| Maßnahme | Zuständig | Bis |',
			'| --- | --- | --- |',
			'| Sprachcafé | Kulturamt | 2027 |',
			'| Lotsen | Sozialamt | 2028 |',
		],
		shows: [
			'Maßnahme · {+Zuständig+} · Bis',
			'Sprachcafé · {+Kulturamt+} · 2027',
			'Lotsen · {+Sozialamt+} · 2028',
		],
	},
	{
		name: 'a row of a table moves',
		old: [
			'| Amt | Aufgabe |',
			'| --- | --- |',
			'| Jugendamt | Kitas beraten |',
			'| Sozialamt | Unterkünfte betreiben |',
			'| Schulamt | Räume öffnen |',
		],
		now: [
			'| Amt | Aufgabe |',
			'| --- | --- |',
			'| Schulamt | Räume öffnen |',
			'| Jugendamt | Kitas beraten |',
			'| Sozialamt | Unterkünfte betreiben |',
		],
		shows: [
			'Amt · Aufgabe',
			'↕ Schulamt · Räume öffnen',
			'Jugendamt · Kitas beraten',
			'Sozialamt · Unterkünfte betreiben',
		],
	},
	{
		name: 'a footnote changes, the text does not',
		old: [
			'Zu betrachten sind Menschen mit Bleiberecht[^: Laut Gesetz mehr als ein Jahr.] und ihre Angehörigen.',
		],
		now: [
			'Zu betrachten sind Menschen mit Bleiberecht[^: Laut Gesetz mehr als zwei Jahre.] und ihre Angehörigen.',
		],
		shows: [
			'Zu betrachten sind Menschen mit Bleiberecht[*] und ihre Angehörigen.',
			'[*] Laut Gesetz mehr als [-ein Jahr-]{+zwei Jahre+}.',
		],
	},
	{
		name: 'a footnote is added',
		old: ['Die Stadt achtet auf gleiche Chancen. Sie berichtet darüber.'],
		now: ['Die Stadt achtet auf gleiche Chancen[^: Im Sinne des Grundgesetzes.]. Sie berichtet darüber.'],
		shows: [
			'Die Stadt achtet auf gleiche Chancen{+[*]+}. Sie berichtet darüber.',
			'{+[*] Im Sinne des Grundgesetzes.+}',
		],
	},
	{
		name: 'a link gets another target, and a word becomes emphasised',
		old: ['Näheres steht im [Leitbild](https://alt.example) der Stadt und im Handbuch.'],
		now: ['Näheres steht im [Leitbild](https://neu.example) der Stadt und im *Handbuch*.'],
		shows: [
			'Näheres steht im Leitbild der Stadt und im Handbuch.',
			'≈ Leitbild: +link -link',
			'≈ Handbuch: +emphasis',
		],
	},
	{
		name: 'a new paragraph is struck and another one stands in its place',
		old: ['Dem Sport kommt eine verbindende Rolle zu.', 'Die Stadt achtet alle Kulturen.'],
		now: [
			'~~Dem Sport kommt eine verbindende Rolle zu.~~',
			'Vereine und Initiativen werden gefördert, wo sie Gemeinsinn stiften.',
			'Die Stadt achtet alle Kulturen.',
		],
		shows: [
			'[-Dem Sport kommt eine verbindende Rolle zu.-]{+Vereine und Initiativen werden gefördert, wo sie Gemeinsinn stiften.+}',
			'Die Stadt achtet alle Kulturen.',
		],
	},
	{
		name: 'struck words inside a sentence are gone',
		old: ['Mitsprache bedeutet weiterhin Beteiligung. Ehrenamt ist zu unterstützen.'],
		now: ['Mitsprache bedeutet ~~weiterhin~~ Beteiligung. Ehrenamt ist ~~zu unterstützen~~ anzuerkennen.'],
		shows: [
			'Mitsprache bedeutet [-weiterhin -]Beteiligung. Ehrenamt ist [-zu unterstützen-]{+anzuerkennen+}.',
		],
	},
	{
		name: 'everything is another text',
		old: ['Eins zwei drei vier.', 'Fünf sechs sieben acht.'],
		now: ['Rot gelb grün blau.', 'Weiß schwarz grau braun.'],
		shows: [
			'[-Eins zwei drei vier.-]',
			'[-Fünf sechs sieben acht.-]',
			'{+Rot gelb grün blau.+}',
			'{+Weiß schwarz grau braun.+}',
		],
	},
];
