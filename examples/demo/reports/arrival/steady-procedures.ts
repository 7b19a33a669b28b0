import type { MeasureLife } from '../sketch.ts';

export const steadyProcedures: readonly MeasureLife[] = [
	{
		measure: 'Ablaufprüfung der Ausländerbehörde',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 19_000,
				text: 'Die Untersuchung der acht Vorgänge hat im September begonnen, wurde aber durch die Aufnahme Geflüchteter aus der Ukraine zweimal unterbrochen.',
			},
			2023: {
				implementation: 'done',
				schedule: 'late',
				effect: 'asExpected',
				spent: 18_600,
				text: 'Der Abschlussbericht vom September enthält 31 Vorschläge, von denen 24 umgesetzt sind. Termine sind jetzt nach sechs Wochen zu haben.',
			},
			2024: 'unchanged',
			2025: 'unchanged',
		},
	},
	{
		measure: 'Bescheinigung für den Übergang',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				text: 'Das Muster ist mit beiden Kammern abgestimmt und seit Dezember im Einsatz.',
			},
			2023: 'unchanged',
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				text: '1.870 Bescheinigungen wurden ausgestellt; ein Verlust des Arbeitsplatzes wegen eines abgelaufenen Titels ist nicht mehr bekannt geworden.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Einbürgerungsberatung vor dem Antrag',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				text: 'Die Stelle ist seit April besetzt. 412 Beratungen fanden statt, in 190 Fällen folgte ein Antrag.',
			},
			2024: {
				implementation: 'running',
				schedule: 'late',
				effect: 'asExpected',
				text: 'Nach der Gesetzesänderung im Juni hat sich die Nachfrage verdreifacht, die Wartezeit auf ein Gespräch beträgt elf Wochen.',
			},
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				text: 'Mit einer Gruppenberatung am Donnerstag wurde der Rückstau abgebaut. Über vollständige Anträge wird nach neun Monaten entschieden.',
			},
		},
	},
	{
		measure: 'Feierstunde im Rathaussaal',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 2_400,
				text: 'Zur ersten Feier im November kamen 46 Eingebürgerte mit 130 Angehörigen.',
			},
			2023: 'unchanged',
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 5_300,
				text: 'Wegen der hohen Zahl wurde eine dritte Feier im September angesetzt.',
			},
			2025: 'unchanged',
		},
	},
];
