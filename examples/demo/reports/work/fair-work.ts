import type { MeasureLife } from '../sketch.ts';

export const fairWork: readonly MeasureLife[] = [
	{
		measure: 'Arbeitsrechtliche Erstberatung',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 18_300,
				text: '214 Beratungen; in 37 Fällen wurde ausstehender Lohn nachgezahlt, zusammen 61.000 Euro.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 21_900,
				text: 'Die Hälfte der Ratsuchenden kam aus Paketlagern, weshalb einmal im Monat dort beraten wird.',
			},
			2025: {
				implementation: 'changed',
				schedule: 'onTime',
				effect: 'more',
				spent: 24_600,
				text: 'Die Fachstelle bearbeitet nun auch überhöhte Mieten in Betriebsunterkünften und wird bis Ende 2027 verlängert.',
				decision: { paper: '098/2025', date: '2025-09-24' },
			},
		},
	},
	{
		measure: 'Infokarten in Erntezeit und Paketlager',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 1_700,
				text: '4.500 Karten in acht Sprachen verteilt.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 1_900,
				text: 'Zwei landwirtschaftliche Betriebe legen die Karten inzwischen von sich aus den Verträgen bei.',
			},
		},
	},
	{
		measure: 'Gemeinsame Begehungen',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 900,
				text: 'Acht Begehungen; in drei Unterkünften wurden Rauchmelder und Duschen beanstandet.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 1_300,
				text: 'Bei den Nachkontrollen waren bis auf eine alle Mängel behoben.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Meldestelle für Mietwucher am Arbeitsplatz',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'notBegun',
				schedule: 'onTime',
				effect: 'unknown',
				text: 'Die Stellenanteile wurden dem Mietservice zugeordnet.',
			},
			2024: {
				implementation: 'running',
				schedule: 'late',
				effect: 'less',
				spent: 2_100,
				text: 'Sechs Meldungen gingen ein, fünf davon auf dem Umweg über die arbeitsrechtliche Beratung.',
			},
			2025: {
				implementation: 'merged',
				schedule: 'onTime',
				effect: 'asExpected',
				text: 'Wer zu viel für ein Bett zahlt, sucht erfahrungsgemäß zuerst Rat zum Lohn. Beides wird nun an einem Ort beraten, die Stellenanteile wandern mit.',
				mergedInto: 'Arbeitsrechtliche Erstberatung',
			},
		},
	},
];
