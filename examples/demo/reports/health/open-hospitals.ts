import type { MeasureLife } from '../sketch.ts';

export const openHospitals: readonly MeasureLife[] = [
	{
		measure: 'Rahmenvertrag für medizinische Sprachmittlung',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'late',
				effect: 'unknown',
				text: 'Die Ausschreibung wurde aufgehoben, weil kein Angebot alle geforderten Sprachen umfasste.',
			},
			2024: {
				implementation: 'running',
				schedule: 'late',
				effect: 'unknown',
				spent: 1_900,
				text: 'Eine zweite Ausschreibung in zwei Losen führte im Oktober zum Zuschlag.',
			},
			2025: {
				implementation: 'running',
				schedule: 'late',
				effect: 'asExpected',
				spent: 10_800,
				text: 'Klinikum und Gesundheitsamt nutzen den Vertrag seit April, erst neun Praxen sind beigetreten.',
			},
		},
	},
	{
		measure: 'Mehrsprachige Aufklärungsbögen',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 12_100,
				text: '28 von vierzig Bögen sind übersetzt und juristisch geprüft.',
			},
			2024: {
				implementation: 'done',
				schedule: 'late',
				effect: 'asExpected',
				spent: 4_200,
				text: 'Vollständig seit März. Das Klinikum hat die Bögen in seine Dokumentation übernommen.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Fortbildung im Schichtbetrieb',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 3_900,
				text: '126 Beschäftigte auf fünf Stationen.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 4_400,
				text: 'Insgesamt 371 Personen haben teilgenommen; der Rettungsdienst schließt im Frühjahr 2026 ab.',
			},
		},
	},
	{
		measure: 'Grabfelder und Waschraum',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 4_500,
				text: 'Die geänderte Friedhofssatzung gilt seit dem 1. Dezember.',
			},
			2024: {
				implementation: 'running',
				schedule: 'late',
				effect: 'unknown',
				spent: 21_000,
				text: 'Der Statiker hält das Dach der alten Trauerhalle für nicht tragfähig genug.',
			},
			2025: {
				implementation: 'running',
				schedule: 'late',
				effect: 'unknown',
				spent: 39_000,
				text: 'Das Grabfeld ist angelegt, elf Bestattungen haben stattgefunden. Der Waschraum wird nun ebenerdig angebaut.',
			},
		},
	},
	{
		measure: 'Raum der Stille im Klinikum',
		life: {
			2022: 'unchanged',
			2023: 'unchanged',
			2024: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Das Klinikum hat die Fläche während des Umbaus der Notaufnahme als Lager gebraucht.',
			},
			2025: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Die Gemeinden haben sich auf eine Nutzungsordnung geeinigt. Der Baubeginn hängt vom Ende der Arbeiten im Erdgeschoss ab.',
			},
		},
	},
];
