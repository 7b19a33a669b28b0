import type { MeasureLife } from '../sketch.ts';

export const founding: readonly MeasureLife[] = [
	{
		measure: 'Gründungsberatung in fünf Sprachen',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 38_200,
				text: '77 Gründungsinteressierte wurden beraten, 19 haben ein Gewerbe angemeldet.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 41_700,
				text: 'Von den ersten neunzehn Betrieben bestehen noch siebzehn. Am häufigsten wird nach Genehmigungen für Gaststätten gefragt.',
			},
		},
	},
	{
		measure: 'Ladenfläche auf Probe',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 8_800,
				text: 'Eine Änderungsschneiderei und ein Café mit äthiopischem Kaffee haben den ersten Durchgang bestritten.',
			},
			2024: {
				implementation: 'stopped',
				schedule: 'onTime',
				effect: 'less',
				spent: 9_100,
				text: 'Die Wohnungsgesellschaft hat beide Läden dauerhaft vermietet, einen davon an die Schneiderei. Ersatz am Tuchmarkt wäre nur zum Dreifachen der Miete zu haben, deshalb wird das Vorhaben beendet.',
				decision: { paper: '109/2024', date: '2024-10-09' },
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Leitfaden Gewerbe und Gaststätte',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'done',
				schedule: 'late',
				effect: 'asExpected',
				spent: 6_600,
				text: 'Der Leitfaden ist im September mit drei Monaten Verspätung erschienen. 400 Exemplare waren nach acht Wochen vergriffen.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'more',
				spent: 1_900,
				text: 'Die erste Überarbeitung ist fristgerecht erfolgt und auf die neue Hygieneverordnung abgestimmt.',
			},
		},
	},
	{
		measure: 'Unternehmensfrühstück der Stadt',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 500,
				text: 'Zwei Treffen, 41 Betriebe.',
			},
			2023: 'unchanged',
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 1_700,
				text: 'Sechs Inhaberinnen und Inhaber sind nach einem Frühstück ihrer Innung beigetreten.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Preis für faire Arbeit',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 3_900,
				text: 'Aus 22 Vorschlägen wurden ein Malerbetrieb und ein Pflegedienst ausgezeichnet.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 4_000,
				text: 'Die zweite Verleihung fand im September statt. Über eine Fortsetzung wird mit dem neuen Konzept entschieden.',
			},
		},
	},
];
