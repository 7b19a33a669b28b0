import type { MeasureLife } from '../sketch.ts';

export const staying: readonly MeasureLife[] = [
	{
		measure: 'Vermittlungstage im Kurs',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				text: 'Acht Termine, 52 Vereinbarungen zur Probearbeit.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				text: 'Aus Probearbeit wurden in 29 Fällen Arbeitsverträge. Zwei Kursträger bitten um Termine schon sechs Wochen vor dem Ende.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Ankommensprogramm für Pflegekräfte',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 27_000,
				text: '23 Pflegekräfte aus vier Ländern haben begonnen.',
			},
			2024: {
				implementation: 'running',
				schedule: 'late',
				effect: 'asExpected',
				spent: 39_500,
				text: 'Die Visumverfahren dauern länger als geplant, statt zwanzig reisten elf Personen ein.',
			},
			2025: {
				implementation: 'running',
				schedule: 'late',
				effect: 'asExpected',
				spent: 41_200,
				text: '41 Angeworbene arbeiten in der Stadt, 19 davon länger als zwei Jahre. Es fehlt an Wohnungen für Familien.',
			},
		},
	},
	{
		measure: 'Partnerarbeit für Mitreisende',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Die Stelle fiel unter die Wiederbesetzungssperre des Haushalts 2024.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Nach Aufhebung der Sperre ist die Ausschreibung für das Frühjahr 2026 vorgesehen.',
			},
		},
	},
	{
		measure: 'Praktikumsbörse mit Fahrtzuschuss',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 2_600,
				text: 'Die Börse ist eingerichtet, 34 Betriebe haben Plätze gemeldet.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'less',
				spent: 3_100,
				text: 'Trotz Werbung auf dem Campus kamen nur sieben Praktika zustande; die Hochschule führt inzwischen eine eigene Börse für das ganze Land.',
			},
			2025: {
				implementation: 'stopped',
				schedule: 'onTime',
				effect: 'less',
				text: 'Ein zweites Verzeichnis neben dem der Hochschule stiftet Verwirrung. Die Betriebe wurden dorthin übertragen, der Fahrtzuschuss ist entfallen.',
				decision: { paper: '044/2025', date: '2025-04-09' },
			},
		},
	},
];
