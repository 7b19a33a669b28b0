import type { MeasureLife } from '../sketch.ts';

export const everydayLanguage: readonly MeasureLife[] = [
	{
		measure: 'Sprachkitas stärken',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 96_000,
				text: 'Fünf halbe Stellen sind besetzt, drei Ausschreibungen blieben ohne geeignete Bewerbung.',
			},
			2024: {
				implementation: 'changed',
				schedule: 'late',
				effect: 'asExpected',
				spent: 171_000,
				text: 'Die Landesförderung fiel geringer aus als beantragt. Statt acht werden fünf Häuser gefördert, dafür mit einer gemeinsamen Fachberatung.',
				decision: { paper: '031/2024', date: '2024-03-20' },
			},
			2025: {
				implementation: 'changed',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 169_500,
				text: 'Im fünften Haus ist die Stelle seit August besetzt, die Fachberatung besucht jede Einrichtung alle drei Wochen.',
			},
		},
	},
	{
		measure: 'Rucksack-Gruppen für Familien',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 10_200,
				text: 'Zwei Gruppen mit 19 Familien treffen sich im Familienzentrum und in der Zweigbibliothek.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 26_800,
				text: 'Sechs Gruppen bestehen, drei davon werden von früheren Teilnehmerinnen geleitet.',
			},
		},
	},
	{
		measure: 'Vorlesestunden in zwei Stimmen',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 1_300,
				text: 'Begonnen im Oktober mit Arabisch und Russisch.',
			},
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 5_200,
				text: '36 Termine, 410 Kinder. Vietnamesisch und Ukrainisch sind hinzugekommen.',
			},
			2024: 'unchanged',
			2025: 'unchanged',
		},
	},
	{
		measure: 'Unterricht in sechs Familiensprachen',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 2_900,
				text: 'Russisch, Vietnamesisch und Arabisch finden an drei Schulen statt.',
			},
			2023: {
				implementation: 'running',
				schedule: 'late',
				effect: 'unknown',
				spent: 6_100,
				text: 'Für Farsi und Portugiesisch hat das Land keine Lehrkräfte zuweisen können.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'late',
				effect: 'less',
				spent: 8_400,
				text: '163 Kinder lernen in vier Sprachen. Ohne weitere Lehrkräfte bleibt die Zielzahl unerreichbar, der Verein Baobab bietet Portugiesisch vorerst ehrenamtlich an.',
			},
		},
	},
];
