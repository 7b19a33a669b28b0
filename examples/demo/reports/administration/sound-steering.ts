import type { MeasureLife } from '../sketch.ts';

export const soundSteering: readonly MeasureLife[] = [
	{
		measure: 'Berichtsbogen auf einer Seite',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				text: 'Alle Meldungen zum ersten Berichtsjahr kamen auf dem neuen Bogen, 112 davon pünktlich.',
			},
			2023: 'unchanged',
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				text: 'Erstmals lag zu jeder Maßnahme bis Ende Januar eine Meldung vor.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Integrationskonferenz alle zwei Jahre',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 16_400,
				text: '127 Teilnehmende am 13. Oktober; Schwerpunkte wurden Wohnen und Kinderbetreuung.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 17_100,
				text: '141 Teilnehmende am 10. Oktober haben Themen für die Fortschreibung gesammelt. Die Dokumentation erschien nach sieben Wochen.',
			},
		},
	},
	{
		measure: 'Haushaltsübersicht Integration',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Die Kennzeichnung der Produktkonten ist im alten Kassenverfahren technisch nicht möglich.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Das neue Verfahren geht 2027 in Betrieb; bis dahin fehlt der Kämmerei das Personal für eine Handauswertung.',
			},
		},
	},
	{
		measure: 'Kollegialer Austausch mit drei Städten',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 600,
				text: 'Das erste Treffen fand im Oktober in Lindenau statt.',
			},
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 2_500,
				text: 'Übernommen wurde ein Losverfahren für Kursplätze, das nach einem Jahr gut bewertet ist.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 2_100,
				text: 'Die vierte übernommene Lösung, eine gemeinsame Schulung von Vormündern, wird derzeit erprobt.',
			},
		},
	},
];
