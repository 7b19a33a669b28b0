import type { MeasureLife } from '../sketch.ts';

export const sharedCommitment: readonly MeasureLife[] = [
	{
		measure: 'Koordinierungsstelle für Patenschaften',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 31_000,
				text: 'Der freie Träger hat im März begonnen und 52 Familien vermittelt.',
			},
			2024: {
				implementation: 'split',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 31_000,
				text: 'Die Begleitung von Familien und die von Auszubildenden verlangen verschiedene Kenntnisse und Zeiten. Beide werden ab 2025 getrennt geführt und einzeln berichtet.',
				splitInto: ['Patenschaften für Familien', 'Patenschaften in der Ausbildung'],
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Fortbildungsreihe „Gut begleiten“',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 1_700,
				text: 'Drei Abende wurden abgehalten, im Schnitt mit 22 Teilnehmenden.',
			},
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 3_800,
				text: 'Der Abend über Nähe und Abstand musste wiederholt werden, weil der Saal nicht reichte.',
			},
			2024: 'unchanged',
			2025: 'unchanged',
		},
	},
	{
		measure: 'Auslagen auf kurzem Weg',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 3_600,
				text: 'Das Verfahren ist seit Juli eingeführt. Im Mittel vergehen neun Tage bis zur Auszahlung.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 8_700,
				text: 'Die Pauschale ohne Nachweis nutzen inzwischen zwei Drittel der Freiwilligen.',
			},
		},
	},
	{
		measure: 'Freitagstisch im Rathaus',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 390,
				text: 'Zwei Gespräche im Herbst; die fehlende Toilette im Treffpunkt Südhang wurde danach binnen fünf Wochen gerichtet.',
			},
			2023: 'unchanged',
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 760,
				text: 'Der Kreis der Eingeladenen wurde um Jugendliche erweitert, deren Themen vor allem Busse und Sporthallen sind.',
			},
			2025: 'unchanged',
		},
	},
];
