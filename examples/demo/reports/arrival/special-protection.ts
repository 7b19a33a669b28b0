import type { MeasureLife } from '../sketch.ts';

export const specialProtection: readonly MeasureLife[] = [
	{
		measure: 'Gesprächsleitfaden für die Aufnahme',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 3_900,
				text: 'Der Entwurf ist fertig und wird in der Unterkunft Bleichwiese erprobt.',
			},
			2023: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'more',
				spent: 4_700,
				text: '44 Beschäftigte sind geschult, der Leitfaden gilt seit März in allen Häusern. In 63 Gesprächen wurde ein Schutzbedarf erkannt, der sonst verborgen geblieben wäre.',
			},
			2024: 'unchanged',
			2025: 'unchanged',
		},
	},
	{
		measure: 'Schutzkonzepte für alle Unterkünfte',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 35_200,
				text: 'Für Bleichwiese und Güterbahnhof sind die Konzepte beschlossen, Bewohnerinnen haben an beiden Begehungen teilgenommen.',
			},
			2024: {
				implementation: 'running',
				schedule: 'late',
				effect: 'asExpected',
				spent: 12_800,
				text: 'Im dritten Haus fehlt der zweite Fluchtweg. Ohne Umbau kann der Trakt für alleinreisende Frauen nicht abgetrennt werden.',
			},
			2025: {
				implementation: 'running',
				schedule: 'late',
				effect: 'asExpected',
				spent: 21_500,
				text: 'Das dritte Konzept liegt vor. Für das vierte Haus wird der Ausgang der Standortentscheidung abgewartet.',
			},
		},
	},
	{
		measure: 'Brückenberatung Behinderung und Migration',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Beide Beratungsstellen sind bereit, die Zuwendung des Landes wurde jedoch nicht bewilligt.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Ein zweiter Antrag bei einer Stiftung läuft; mit einer Zusage wird nicht vor Mai 2026 gerechnet.',
			},
		},
	},
	{
		measure: 'Ehrenamtliche Vormundschaften',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 900,
				text: 'Auf die erste Werbung haben sich 34 Personen gemeldet, zwölf besuchen die Schulung.',
			},
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 5_400,
				text: 'Neun Vormundschaften sind übertragen worden, zwei weitere stehen vor dem Familiengericht.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 6_200,
				text: 'Mit 27 Übertragungen ist ein Viertel erreicht. Zum Stammtisch kommen regelmäßig fünfzehn Ehrenamtliche.',
			},
		},
	},
];
