import type { MeasureLife } from '../sketch.ts';

export const havingASay: readonly MeasureLife[] = [
	{
		measure: 'Geschäftsstelle für den Migrationsbeirat',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 33_500,
				text: 'Das Büro im ersten Stock ist bezogen, die halbe Stelle seit März besetzt.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 36_800,
				text: 'Vorlagen gehen dem Beirat jetzt zeitgleich zu; in der neuen Wahlperiode gab er 19 Stellungnahmen ab.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Rederecht in den Ausschüssen',
		life: {
			2022: {
				implementation: 'done',
				schedule: 'ahead',
				effect: 'unknown',
				text: 'Die Geschäftsordnung wurde schon am 28. September mit 31 zu 9 Stimmen geändert.',
			},
			2023: 'unchanged',
			2024: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'more',
				text: 'Der Beirat hat in sieben Ausschüssen 26-mal gesprochen und fünf Anträge gestellt, von denen drei angenommen wurden.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Beiratswahl mit Beteiligung',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 2_600,
				text: 'Die Wahlordnung ist überarbeitet, Unterlagen in sieben Sprachen sind beauftragt.',
			},
			2024: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 28_900,
				text: 'Gewählt wurde am 9. Juni. Die Beteiligung lag bei 19 Prozent, 2019 waren es 8 gewesen.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Losverfahren und Hausbesuche',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 8_700,
				text: 'Beim Webereiplatz und beim Verkehrskonzept wurden 600 Haushalte ausgelost, 71 machten mit.',
			},
			2024: {
				implementation: 'changed',
				schedule: 'onTime',
				effect: 'more',
				spent: 9_900,
				text: 'Hausbesuche durch Fremde stießen auf Misstrauen. Eingeladen wird jetzt von bekannten Personen aus dem Haus oder dem Verein, die dafür eine Entschädigung erhalten.',
				decision: { paper: '071/2024', date: '2024-07-10' },
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Antwortpflicht bei Beteiligungen',
		life: {
			2022: 'unchanged',
			2023: 'unchanged',
			2024: {
				implementation: 'notBegun',
				schedule: 'late',
				effect: 'unknown',
				text: 'Die Stellenanteile wurden im Haushalt 2024 mit einem Sperrvermerk versehen.',
			},
			2025: {
				implementation: 'notBegun',
				schedule: 'onTime',
				effect: 'unknown',
				text: 'Der Vermerk ist aufgehoben, die Einführung wird mit einer neuen Software für Beteiligungen verbunden.',
			},
		},
	},
];
