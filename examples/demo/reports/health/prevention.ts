import type { MeasureLife } from '../sketch.ts';

export const prevention: readonly MeasureLife[] = [
	{
		measure: 'Zahngesundheit in der Kita',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 1_400,
				text: 'Im Herbst waren acht Häuser an der Reihe.',
			},
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 5_600,
				text: 'Alle 21 Kindertagesstätten der beiden Stadtteile wurden zweimal besucht.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 5_900,
				text: 'Der Anteil der Kinder mit naturgesundem Gebiss stieg laut Reihenuntersuchung um sechs Punkte.',
			},
		},
	},
	{
		measure: 'Familienhebammen mit Sprachkenntnissen',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'late',
				effect: 'unknown',
				spent: 13_100,
				text: 'Nur eine Hebamme mit Ukrainischkenntnissen konnte gewonnen werden.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'late',
				effect: 'asExpected',
				spent: 24_600,
				text: 'Eine Kinderkrankenpflegerin, die Arabisch spricht, ist hinzugekommen. Für Vietnamesisch begleitet eine Sprachmittlerin die Besuche.',
			},
		},
	},
	{
		measure: 'Gesundheitsabende in Gemeinden und Vereinen',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 2_600,
				text: 'Acht Abende, am meisten gefragt war Diabetes im Fastenmonat.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 2_800,
				text: 'Nach dem Abend im Frauenforum haben sich 23 Besucherinnen zur Brustkrebsvorsorge angemeldet.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Kochen, bewegen, reden',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 5_100,
				text: 'Drei Kurse mit je zwölf Personen; der vierte fiel wegen eines Wasserschadens in der Lehrküche aus.',
			},
			2024: {
				implementation: 'changed',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 5_700,
				text: 'Die Krankenkassen fördern nur noch anerkannte Kursformen. Das Angebot folgt seither einem zertifizierten Ablauf, die Rezepte bleiben die der Teilnehmenden.',
				decision: { paper: '076/2024', date: '2024-08-28' },
			},
			2025: 'unchanged',
		},
	},
];
