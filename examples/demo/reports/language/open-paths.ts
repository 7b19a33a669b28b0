import type { MeasureLife } from '../sketch.ts';

export const openPaths: readonly MeasureLife[] = [
	{
		measure: 'Übergangsbegleitung an Oberschulen',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 58_000,
				text: 'Eine Stelle ist besetzt; die Zusage aus dem Europäischen Sozialfonds Plus traf im Oktober ein.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 121_000,
				text: 'Beide Fachkräfte begleiten zusammen 86 Jugendliche.',
			},
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 124_300,
				text: '31 der 38 Schulabgängerinnen und Schulabgänger des Sommers sind in Ausbildung oder am Oberstufenzentrum.',
			},
		},
	},
	{
		measure: 'Lernpatinnen und Lernpaten',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 6_900,
				text: '44 Paare haben ein Schulhalbjahr abgeschlossen.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 8_100,
				text: 'Die Zielzahl von sechzig Paaren ist erreicht, auf der Warteliste stehen nun mehr Jugendliche als Erwachsene.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Abschlussklasse am Abend',
		life: {
			2022: 'unchanged',
			2023: 'unchanged',
			2024: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Das Land hat die beantragten Lehrerstunden abgelehnt, weil die Mindestzahl von achtzehn Anmeldungen um vier verfehlt wurde.',
			},
			2025: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Gemeinsam mit dem Schulamt der Nachbarregion wird ein gemeinsamer Standort geprüft.',
			},
		},
	},
	{
		measure: 'Sommerschule Deutsch und Mathematik',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 19_800,
				text: '62 Jugendliche nahmen teil, das Nachmittagsprogramm gestalteten vier Sportvereine.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 21_600,
				text: 'Bei 70 Plätzen gingen 118 Anmeldungen ein. Erstmals haben frühere Teilnehmende eigene Gruppen angeleitet.',
			},
		},
	},
];
