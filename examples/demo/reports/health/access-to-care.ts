import type { MeasureLife } from '../sketch.ts';

export const accessToCare: readonly MeasureLife[] = [
	{
		measure: 'Praxisfinder mit Sprachangabe',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 8_900,
				text: 'Die Karte verzeichnet 64 Praxen mit 17 Sprachen.',
			},
			2024: {
				implementation: 'running',
				schedule: 'late',
				effect: 'asExpected',
				spent: 1_400,
				text: 'Eine vierteljährliche Abfrage überfordert die Praxen; abgefragt wird künftig halbjährlich, Änderungen können jederzeit gemeldet werden.',
			},
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 1_500,
				text: 'Mit 71 Praxen ist das Verzeichnis nahezu vollständig, nur vier Hausarztpraxen nehmen allerdings noch neue Patientinnen und Patienten auf.',
			},
		},
	},
	{
		measure: 'Gesundheitsmappe für Erstgespräche',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 4_000,
				text: '900 Mappen wurden ausgegeben, im Klinikum sind sie gern gesehen.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'less',
				spent: 3_300,
				text: 'Familien trugen zwei Mappen mit sich, von denen meist eine zu Hause blieb.',
			},
			2025: {
				implementation: 'merged',
				schedule: 'onTime',
				effect: 'asExpected',
				text: 'Die Seiten für Impfungen, Vorerkrankungen und Medikamente liegen nun als herausnehmbares Heft der Willkommensmappe bei.',
				mergedInto: 'Willkommensmappe in zwölf Sprachen',
			},
		},
	},
	{
		measure: 'Erste-Hilfe-Kurse in mehreren Sprachen',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 3_300,
				text: 'Sechs Kurse, 81 Teilnehmende.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 3_600,
				text: 'Vier frühere Teilnehmer sind der Bereitschaft einer Hilfsorganisation beigetreten.',
			},
		},
	},
	{
		measure: 'Lotsendienst in der Notaufnahme',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 6_200,
				text: 'Der Probelauf hat am 7. Oktober begonnen.',
			},
			2024: {
				implementation: 'stopped',
				schedule: 'onTime',
				effect: 'less',
				spent: 18_800,
				text: 'In zwölf Monaten ließen sich nur neun Prozent der leichten Fälle weiterverweisen, weil der Bereitschaftsdienst selbst überlastet war. Die Stadt setzt den Anteil ab 2025 für den medizinischen Rahmenvertrag ein.',
				decision: { paper: '142/2024', date: '2024-12-11' },
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Beratung zur Krankenversicherung',
		life: {
			2022: 'unchanged',
			2023: 'unchanged',
			2024: {
				implementation: 'running',
				schedule: 'late',
				effect: 'unknown',
				spent: 9_700,
				text: 'Die Stelle konnte erst im September besetzt werden.',
			},
			2025: {
				implementation: 'running',
				schedule: 'late',
				effect: 'asExpected',
				spent: 33_400,
				text: '62 Fälle wurden angenommen, 29 Personen sind wieder versichert. Ein Drittel der Verfahren hängt an alten Beitragsschulden.',
			},
		},
	},
];
