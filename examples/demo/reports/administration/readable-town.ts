import type { MeasureLife } from '../sketch.ts';

export const readableTown: readonly MeasureLife[] = [
	{
		measure: 'Übersetzung der wichtigsten Seiten',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 17_800,
				text: '34 Seiten liegen in leichter Sprache vor, 29 sind übersetzt.',
			},
			2024: {
				implementation: 'running',
				schedule: 'late',
				effect: 'asExpected',
				spent: 13_600,
				text: 'Der Umstieg auf ein neues Redaktionssystem hat die Arbeit vier Monate unterbrochen.',
			},
			2025: {
				implementation: 'running',
				schedule: 'late',
				effect: 'asExpected',
				spent: 9_800,
				text: '66 der achtzig Seiten sind fertig, die Nachpflege gelingt in zwölf statt in zehn Tagen.',
			},
		},
	},
	{
		measure: 'Kurzfilme zu Behördenwegen',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 13_900,
				text: 'Vier Filme sind gedreht, der über Kitaplätze wurde 8.000-mal angesehen.',
			},
			2024: {
				implementation: 'changed',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 7_200,
				text: 'Ganze Filme veralten schnell. Anstelle der zweiten Staffel entstehen zwanzig kurze Szenen, die einzeln ersetzt werden können.',
				decision: { paper: '035/2024', date: '2024-04-17' },
			},
			2025: {
				implementation: 'changed',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 6_400,
				text: 'Dreizehn Szenen sind abrufbar, die übrigen werden mit der Jugendfilmgruppe im Frühjahr gedreht.',
			},
		},
	},
	{
		measure: 'Kette der Weitersagenden',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 1_600,
				text: '32 Personen in 13 Sprachen; die erste Übung erreichte alle binnen fünf Stunden.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 1_900,
				text: 'Beim Hochwasser im Juni war die Kette nach neunzig Minuten vollständig, zwei Häuser wurden dadurch rechtzeitig geräumt.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Stadtbrief in drei Sprachen',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 13_700,
				text: 'Vier Beilagen sind erschienen.',
			},
			2024: {
				implementation: 'stopped',
				schedule: 'onTime',
				effect: 'less',
				spent: 14_100,
				text: 'Nach einer Leserbefragung kennt nur jede zwanzigste angesprochene Person die Beilage. Mit dem Haushalt 2025 wurde sie eingestellt, die Meldungen laufen über Vereine und Netzauftritt.',
				decision: { paper: '142/2024', date: '2024-12-11' },
			},
			2025: 'unchanged',
		},
	},
];
