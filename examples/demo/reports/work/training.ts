import type { MeasureLife } from '../sketch.ts';

export const training: readonly MeasureLife[] = [
	{
		measure: 'Ausbildungsmesse mit Sprachkarten',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 7_300,
				text: '61 von 84 Ständen trugen eine Sprachkarte.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 7_400,
				text: 'Der Anteil der Familien mit Einwanderungsgeschichte unter den Gästen hat sich laut Befragung auf 28 Prozent erhöht.',
			},
		},
	},
	{
		measure: 'Bewerbungstraining im Jugendclub',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 300,
				text: 'Vier Abende mit acht bis zwölf Jugendlichen.',
			},
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 2_000,
				text: 'Fünf Betriebe wechseln sich ab; die Jugendlichen wünschen sich zusätzlich Proben am Telefon.',
			},
			2024: 'unchanged',
			2025: 'unchanged',
		},
	},
	{
		measure: 'Stützunterricht Fachsprache',
		life: {
			2022: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Die Kammern haben ihre Hälfte der Finanzierung nicht in den Haushalt eingestellt.',
			},
			2023: 'unchanged',
			2024: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Ein neuer Vorschlag mit Lehrkräften des Oberstufenzentrums wurde im Berufsbildungsausschuss vertagt.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Vermittlung bei Streit im Betrieb',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Für die Viertelstelle gingen zwei Bewerbungen ein, beide wurden zurückgezogen.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Die Wirtschaftsförderung verhandelt mit der Handwerkskammer über eine gemeinsame halbe Stelle.',
			},
		},
	},
];
