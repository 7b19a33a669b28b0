import type { MeasureLife } from '../sketch.ts';

export const adultLearning: readonly MeasureLife[] = [
	{
		measure: 'Kommunale Deutschkurse für alle',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 57_200,
				text: 'Vier Kurse, 74 Teilnehmende, von denen 51 die Prüfung abgelegt haben.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 59_800,
				text: 'Die Landesförderung wurde für zwei Jahre verlängert; erstmals gab es einen Kurs am Nachmittag.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Kursbörse mit freien Plätzen',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 5_800,
				text: 'Die Liste ging im August ins Netz, anfangs mit drei von sechs Trägern.',
			},
			2024: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'more',
				spent: 900,
				text: 'Alle sechs Kursträger melden wöchentlich. Der Aufbau ist beendet, die Pflege liegt bei der Volkshochschule.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Abendkurse in der Nordvorstadt',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 11_700,
				text: 'Drei Kurse begannen im September, 48 Anmeldungen.',
			},
			2024: {
				implementation: 'stopped',
				schedule: 'onTime',
				effect: 'less',
				spent: 23_100,
				text: 'Im zweiten Jahr beendete nur ein Drittel der Angemeldeten den Kurs, als Grund wurde meist Schichtwechsel genannt. Mit dem Haushalt 2025 entfielen die Mittel; zwei Gruppen lernen am Bildschirm weiter.',
				decision: { paper: '142/2024', date: '2024-12-11' },
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Deutsch am Arbeitsplatz',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 17_500,
				text: 'Sieben Betriebe nehmen teil, darunter eine Großwäscherei mit zwei Gruppen.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 29_600,
				text: 'Zwölf Betriebe schöpfen den Ansatz aus. Drei wollen den Unterricht künftig selbst bezahlen.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Lerncafé für Erwachsene',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 10_900,
				text: 'Geöffnet seit Mai, an den Vormittagen kommen zwischen acht und zwanzig Personen.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 17_400,
				text: '38 Besucherinnen und Besucher haben in einen Alphabetisierungskurs gewechselt. Der Nebenraum für Kleinkinder wird an jedem Termin gebraucht.',
			},
		},
	},
];
