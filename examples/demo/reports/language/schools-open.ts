import type { MeasureLife } from '../sketch.ts';

export const schoolsOpen: readonly MeasureLife[] = [
	{
		measure: 'Elternlotsen an sechs Schulen',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 5_200,
				text: 'Zwei Schulen sind gestartet, acht Lotsinnen wurden eingewiesen.',
			},
			2023: 'unchanged',
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 16_100,
				text: 'Alle sechs Schulen sind erreicht. Im Lehrerzimmer der Grundschule am Mühlgraben fehlt der zugesagte Arbeitsplatz noch.',
			},
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 16_800,
				text: 'Fünf Lotsinnen wurden in Elternvertretungen gewählt.',
			},
		},
	},
	{
		measure: 'Elternabend mit Sprachmittlung',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 4_300,
				text: 'An 17 Schulen fanden 29 Elternabende in mehr als einer Sprache statt.',
			},
			2024: {
				implementation: 'merged',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 7_900,
				text: 'Zwei getrennte Wege der Anforderung führten zu Doppelbuchungen. Die Leistung wird seit August ohne Kürzung über den städtischen Pool erbracht.',
				mergedInto: 'Städtischer Pool für Sprachmittlung',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Lernwerkstatt Deutsch als Zweitsprache',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Die vorgesehenen Klassenräume werden wegen steigender Schülerzahlen wieder für den Unterricht gebraucht.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Ein Containerstandort wurde verworfen. Geprüft wird das frühere Hortgebäude im Auenviertel, das 2027 frei wird.',
			},
		},
	},
	{
		measure: 'Schulmaterial zum Start',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 3_400,
				text: '71 Kinder wurden ausgestattet, 49 Vorschüsse sind bereits erstattet.',
			},
			2023: 'unchanged',
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 5_200,
				text: 'Das Jobcenter hat einer Sammelabrechnung zugestimmt, die Nachweise sind dadurch um vier Fünftel zurückgegangen.',
			},
			2025: 'unchanged',
		},
	},
];
