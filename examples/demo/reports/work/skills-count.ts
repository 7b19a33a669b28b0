import type { MeasureLife } from '../sketch.ts';

export const skillsCount: readonly MeasureLife[] = [
	{
		measure: 'Lotsendienst für Anerkennung',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 31_000,
				text: 'Die Lotsin hat im September begonnen und 58 Personen beraten.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 72_500,
				text: '131 Beratungen, 44 vollständige Anträge. Aus dem Darlehensfonds wurden 9.800 Euro ausgezahlt.',
			},
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 74_100,
				text: 'Die Gesamtdauer bis zum Bescheid beträgt noch achteinhalb Monate. Von den Darlehen wird bisher jedes pünktlich getilgt.',
			},
		},
	},
	{
		measure: 'Praxistage in städtischen Betrieben',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 2_100,
				text: 'Zwanzig Tage, 96 Gäste, vier unterschriebene Ausbildungsverträge.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 2_400,
				text: 'Der Bauhof hat sein Angebot verdoppelt, die Kindertagesstätten mussten wegen Personalmangels absagen.',
			},
		},
	},
	{
		measure: 'Kurse mit Kinderbetreuung',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'notBegun',
				schedule: 'onTime',
				effect: 'unknown',
				text: 'Die Suche nach einem Raum in der Altstadt läuft.',
			},
			2024: {
				implementation: 'running',
				schedule: 'late',
				effect: 'unknown',
				spent: 12_300,
				text: 'Erst im Herbstsemester konnte ein früherer Laden angemietet werden; drei Kurse fanden mit Betreuung statt.',
			},
			2025: {
				implementation: 'running',
				schedule: 'late',
				effect: 'asExpected',
				spent: 24_800,
				text: 'Sieben Kurse haben eine Betreuung. Für den Freitag fehlt weiterhin eine Kraft mit Erlaubnis zur Kindertagespflege.',
			},
		},
	},
	{
		measure: 'Werkstattwochen für Frauen',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 17_900,
				text: 'Beide Reihen waren ausgebucht, elf von 32 Teilnehmerinnen sind in Arbeit oder Umschulung.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 18_200,
				text: 'Eine Tischlerei hat zwei Absolventinnen eingestellt und bildet eine von ihnen aus.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Mentorinnen für den Wiedereinstieg',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 11_600,
				text: 'Der erste Durchgang zählt vierzehn Paare.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 6_500,
				text: 'Neun Teilnehmerinnen arbeiten wieder in ihrem Beruf, darunter eine Bauingenieurin und zwei Apothekerinnen.',
			},
			2025: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'more',
				spent: 11_300,
				text: 'Nach dem zweiten Durchgang führt das Frauenforum das Vorhaben aus eigenen Mitteln weiter.',
			},
		},
	},
];
