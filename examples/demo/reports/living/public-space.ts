import type { MeasureLife } from '../sketch.ts';

export const publicSpace: readonly MeasureLife[] = [
	{
		measure: 'Umgestaltung des Webereiplatzes',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 9_000,
				text: 'An den Modellabenden im November haben 140 Anwohnende mitgewirkt.',
			},
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 38_000,
				text: 'Der Entwurf ist beschlossen, die Fördermittel sind bewilligt.',
			},
			2024: {
				implementation: 'running',
				schedule: 'late',
				effect: 'unknown',
				spent: 97_000,
				text: 'Beim Aushub wurden Reste der alten Färberei gefunden. Die Grabung dauerte fünf Monate.',
			},
			2025: {
				implementation: 'running',
				schedule: 'late',
				effect: 'unknown',
				spent: 286_000,
				text: 'Wasserspiel und Baumreihe sind fertig, der Kiosk folgt. Die Einweihung ist für Juni 2026 geplant.',
			},
		},
	},
	{
		measure: 'Gemeinschaftsgarten am Südhang',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'ahead',
				effect: 'unknown',
				spent: 24_100,
				text: 'Wege und Wasseranschluss waren schon im Dezember fertig.',
			},
			2023: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'more',
				spent: 8_300,
				text: 'Auf vierzig Parzellen gärtnern Menschen aus neunzehn Ländern, die Warteliste umfasst 35 Haushalte. Die Anlage ist dem Verein übergeben.',
			},
			2024: 'unchanged',
			2025: 'unchanged',
		},
	},
	{
		measure: 'Sportpatenschaft für Vereine',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 12_800,
				text: '103 Kinder in elf Vereinen.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 15_000,
				text: 'Der Anteil der Mädchen ist von einem Viertel auf ein Drittel gestiegen, vor allem durch Turnen und Judo.',
			},
		},
	},
	{
		measure: 'Schwimmzeit für Frauen und Mädchen',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 1_900,
				text: 'Im ersten Vierteljahr kamen durchschnittlich 43 Besucherinnen.',
			},
			2023: {
				implementation: 'changed',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 7_400,
				text: 'Nach Auswertung aller Rückmeldungen wurde die Zeit auf Samstagabend gelegt, weil sonntags Familien die Halle vermissten. Der Anfängerkurs findet nun zweimal jährlich statt.',
				decision: { paper: '117/2023', date: '2023-11-15' },
			},
			2024: 'unchanged',
			2025: {
				implementation: 'changed',
				schedule: 'onTime',
				effect: 'more',
				spent: 7_700,
				text: '64 Frauen haben bisher schwimmen gelernt, neun sind als Aufsicht ausgebildet.',
			},
		},
	},
	{
		measure: 'Abendspaziergänge mit Protokoll',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				text: 'Der erste Rundgang führte durch die Färberstraße, siebzehn Mängel wurden aufgenommen.',
			},
			2023: 'unchanged',
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				text: 'Zwölf von 58 gemeldeten Stellen sind noch offen, meist fehlt eine Straßenlaterne auf Privatgrund.',
			},
			2025: 'unchanged',
		},
	},
];
