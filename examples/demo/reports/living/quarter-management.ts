import type { MeasureLife } from '../sketch.ts';

export const quarterManagement: readonly MeasureLife[] = [
	{
		measure: 'Quartiersbüro Nordvorstadt',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 71_200,
				text: 'Beide Stellen sind besetzt, der Saal ist an vier Abenden in der Woche vergeben.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 76_800,
				text: 'Die Zahl der Sprechstundenbesuche hat sich auf 2.900 verdoppelt. Für die Zeit nach 2026 fehlt eine Zusage.',
			},
		},
	},
	{
		measure: 'Quartiersrat mit eigenem Geld',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 17_600,
				text: '24 Mitglieder wurden im Mai bestimmt, sie vergaben neun Zuschüsse.',
			},
			2024: {
				implementation: 'changed',
				schedule: 'onTime',
				effect: 'less',
				spent: 15_900,
				text: 'Zwölf ausgeloste Mitglieder kamen nach drei Sitzungen nicht mehr. Die Plätze werden künftig für ein Jahr statt für drei vergeben, Sitzungsgeld und Kinderbetreuung kommen hinzu.',
				decision: { paper: '083/2024', date: '2024-09-11' },
			},
			2025: {
				implementation: 'changed',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 19_800,
				text: 'Seit der Neuauslosung nehmen im Schnitt zwanzig von 24 Mitgliedern teil.',
			},
		},
	},
	{
		measure: 'Stadtteilblätter',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				text: 'Alle fünf Blätter sind im November erschienen.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				text: 'Zwei Kennzahlen zur Bildung wurden ausgetauscht, weil das Land die Erhebung geändert hat. Der Bruch in der Reihe ist kenntlich gemacht.',
			},
		},
	},
	{
		measure: 'Dorfgespräche in fünf Ortsteilen',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 3_400,
				text: 'Sechs Abende in drei Ortsteilen; verabredet wurden ein Backtag, eine Mitfahrbank und eine Hausaufgabenstunde.',
			},
			2024: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 3_000,
				text: 'Alle zehn Abende sind abgehalten. Vier der fünf gemeinsamen Vorhaben laufen ohne städtische Hilfe weiter.',
			},
			2025: 'unchanged',
		},
	},
];
