import type { MeasureLife } from '../sketch.ts';

export const cultureLearning: readonly MeasureLife[] = [
	{
		measure: 'Instrumentenkarussell in der Grundschule',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 12_600,
				text: 'Drei Schulen nehmen teil, eine Lehrkraft für Dan Bau kommt aus dem Freundeskreis.',
			},
			2024: {
				implementation: 'changed',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 24_400,
				text: 'Das Karussell wechselt nicht mehr wöchentlich, sondern nach sechs Wochen, weil die Kinder sonst nicht zum Spielen kamen. Die Zahl der Instrumente sinkt auf vier.',
				decision: { paper: '067/2024', date: '2024-07-10' },
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Bibliotheksausweis zur Anmeldung',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 2_700,
				text: '1.150 Ausweise wurden ausgegeben, knapp die Hälfte wird genutzt.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 3_300,
				text: 'Seit der Ausgabe im Willkommenszentrum hat sich die Nutzung auf 64 Prozent erhöht.',
			},
		},
	},
	{
		measure: 'Digitalsprechstunde in der Bibliothek',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 4_800,
				text: 'Neun Freiwillige helfen jeden Donnerstag etwa zwölf Menschen.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 2_500,
				text: 'Eine zweite Sprechstunde am Samstag entstand, nachdem die Warteschlange bis ins Treppenhaus reichte.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Stadtgeschichten im Archiv',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 4_600,
				text: '21 Gespräche sind aufgezeichnet, das älteste Mitglied der Runde ist 94 Jahre alt.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 5_100,
				text: 'Die Erlaubnis zur Veröffentlichung liegt für 33 von 37 Gesprächen vor.',
			},
			2025: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'more',
				spent: 3_600,
				text: 'Die Hörstation im Foyer wurde am 3. Oktober eröffnet. Alle Aufnahmen sind archiviert und erschlossen.',
			},
		},
	},
];
