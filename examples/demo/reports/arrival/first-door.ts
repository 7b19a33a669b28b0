import type { MeasureLife } from '../sketch.ts';

export const firstDoor: readonly MeasureLife[] = [
	{
		measure: 'Willkommenszentrum im Alten Postamt',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 8_400,
				text: 'Die Entwurfsplanung liegt vor, der Denkmalschutz hat dem Einbau der Schalter zugestimmt. Die Ausschreibung der Bauleistungen folgt im Februar.',
			},
			2023: {
				implementation: 'running',
				schedule: 'late',
				effect: 'unknown',
				spent: 171_000,
				text: 'Hinter einer Zwischenwand wurden Hausschwamm und eine nicht verzeichnete Leitung entdeckt. Die Eröffnung verschiebt sich um ein halbes Jahr.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 64_000,
				text: 'Seit dem 16. September ist das Zentrum geöffnet. In der ersten Befragung konnten 71 von 100 Besuchenden alles an einem Tag erledigen.',
			},
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 9_200,
				text: '14.300 Besuche im Jahr, die Quote der abschließend geklärten Anliegen stieg auf 88 Prozent. Die Schulverwaltung ist nun an allen fünf Tagen vertreten.',
			},
		},
	},
	{
		measure: 'Willkommensmappe in zwölf Sprachen',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 17_600,
				text: '3.000 Exemplare in zwölf Sprachen sind gedruckt; Ukrainisch wurde auf Bitten des Vereins Sonnenblume vorgezogen.',
			},
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 5_900,
				text: 'Die zweite Auflage erklärt auch Bankkonto und Rundfunkbeitrag. Im Netz wurde sie 11.000-mal abgerufen.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 7_100,
				text: 'Die Mappe enthält jetzt die bisher gesondert geplante Gesundheitsmappe als Einlegeheft.',
			},
		},
	},
	{
		measure: 'Lotsenpunkt am Bahnhof',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 3_100,
				text: 'Von Mai an war der Stand an 41 Tagen besetzt und führte 620 Gespräche.',
			},
			2024: {
				implementation: 'stopped',
				schedule: 'onTime',
				effect: 'less',
				spent: 2_400,
				text: 'Seit der Eröffnung des Willkommenszentrums kamen im Mittel noch drei Personen am Tag. Die Stadtverordnetenversammlung hat die Mittel ab 2025 gestrichen.',
				decision: { paper: '142/2024', date: '2024-12-11' },
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Gemeinsamer Erfassungsbogen',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'late',
				effect: 'unknown',
				text: 'Der Entwurf wurde mit der Datenschutzbeauftragten dreimal überarbeitet, weil die Rechtsgrundlage für Schuldaten fehlte.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'late',
				effect: 'unknown',
				spent: 1_800,
				text: 'Zwischen Meldewesen und Schulverwaltung ist der Bogen in Gebrauch, der Sozialbereich folgt nach Umstellung seines Fachverfahrens im Herbst 2026.',
			},
		},
	},
	{
		measure: 'Terminbuchung ohne Sprachhürde',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 21_400,
				text: 'Sieben Sprachen sind eingerichtet; Test mit zwanzig Personen aus dem Lerncafé im November.',
			},
			2024: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'more',
				spent: 2_300,
				text: 'Abgeschlossen im Februar. Jede vierte Buchung erfolgt nicht auf Deutsch, die Zahl der Fehltermine ist um ein Drittel gesunken.',
			},
			2025: 'unchanged',
		},
	},
];
