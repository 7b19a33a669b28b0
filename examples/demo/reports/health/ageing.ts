import type { MeasureLife } from '../sketch.ts';

export const ageing: readonly MeasureLife[] = [
	{
		measure: 'Pflegestützpunkt kommt ins Vereinsheim',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 400,
				text: 'Zwei Termine beim Verein Brücke, je fünfzehn Gäste.',
			},
			2023: 'unchanged',
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 2_300,
				text: 'Elf Termine an vier Orten; in 46 Fällen wurde ein Antrag auf einen Pflegegrad gestellt.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Besuchsdienst in der Muttersprache',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Der vorgesehene Träger hat sich zurückgezogen, weil ihm die Fachkraft fehlte.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Kirchenkreis und Freundeskreis haben ein gemeinsames Vorgehen verabredet und suchen eine Koordination.',
			},
		},
	},
	{
		measure: 'Leitlinien für kultursensible Pflege',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 3_800,
				text: 'Fünf Heime und drei Dienste arbeiten mit, außerdem elf Angehörige.',
			},
			2024: {
				implementation: 'split',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 2_900,
				text: 'Was im Heim gilt, lässt sich nicht auf den Hausbesuch übertragen. Aus dem einen Heft werden zwei, die getrennt eingeführt und ausgewertet werden.',
				splitInto: ['Kitteltaschenheft für Pflegeheime', 'Handreichung für ambulante Dienste'],
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Tagespflege mit Vielfalt',
		life: {
			2022: 'unchanged',
			2023: 'unchanged',
			2024: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Der Bau im Auenviertel hat wegen fehlender Förderung nicht begonnen.',
			},
			2025: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Die Genossenschaft hat den Antrag beim Land erneuert. Das Personalkonzept liegt bereit.',
			},
		},
	},
];
