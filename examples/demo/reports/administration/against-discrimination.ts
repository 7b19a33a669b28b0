import type { MeasureLife } from '../sketch.ts';

export const againstDiscrimination: readonly MeasureLife[] = [
	{
		measure: 'Unabhängige Antidiskriminierungsstelle',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 29_700,
				text: 'Die Ombudsperson hat im Juni begonnen, 22 Beschwerden gingen ein.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 48_900,
				text: '57 Beschwerden, davon 14 gegen städtische Stellen. In sechs Fällen wurde ein Ablauf geändert.',
			},
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 50_300,
				text: 'Der zweite Jahresbericht lag der Stadtverordnetenversammlung im Mai vor. Über die Zeit ab April 2026 entscheidet der Haushalt.',
			},
		},
	},
	{
		measure: 'Verfahren für Beschwerden im eigenen Haus',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Über den Schutz vor Nachteilen besteht zwischen Personalrat und Verwaltung noch keine Einigkeit.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Die Einigungsstelle wurde angerufen; ein Spruch wird im Sommer erwartet.',
			},
		},
	},
	{
		measure: 'Meldebogen und Lagebild',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 4_900,
				text: 'Der Bogen steht seit Oktober in sechs Sprachen im Netz.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 7_800,
				text: 'Das erste Lagebild nennt 73 Vorfälle, meist in Bussen und auf Schulwegen.',
			},
			2025: {
				implementation: 'changed',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 8_200,
				text: 'Auf Wunsch der Schulen wird getrennt nach Orten berichtet, und Gruppen dürfen nur noch ab fünf Fällen genannt werden, damit niemand erkannt wird.',
				decision: { paper: '052/2025', date: '2025-05-14' },
			},
		},
	},
	{
		measure: 'Gedenkort am Wohnheim Spinnerei',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 8_600,
				text: 'Den Wettbewerb gewann ein Entwurf aus Webstühlen und Stimmen.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 31_400,
				text: 'Zwei zehnte Klassen haben mit acht früheren Bewohnerinnen die Texte geschrieben.',
			},
			2025: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'more',
				spent: 24_200,
				text: 'Eingeweiht am 17. Mai vor rund 300 Gästen, von denen einige aus Maputo und Hanoi angereist waren. Das Oberstufenzentrum übernimmt die Führungen.',
			},
		},
	},
];
