import type { MeasureLife } from '../sketch.ts';

export const mirrorOfTown: readonly MeasureLife[] = [
	{
		measure: 'Ausschreibungen überarbeiten',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				text: 'Seit Oktober gelten neue Textbausteine, 31 Ausschreibungen sind umgestellt.',
			},
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				text: 'Der Anteil der Bewerbungen von Menschen mit Einwanderungsgeschichte hat sich nach freiwilligen Angaben von 6 auf 11 Prozent erhöht.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				text: 'Alle Ausschreibungen erscheinen auch in den Verteilern von neun Vereinen.',
			},
		},
	},
	{
		measure: 'Fortbildung für Führungskräfte',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 21_800,
				text: '26 Leitungen und 90 Beschäftigte mit Publikumsverkehr haben teilgenommen.',
			},
			2024: {
				implementation: 'running',
				schedule: 'late',
				effect: 'asExpected',
				spent: 22_600,
				text: 'Krankheitsbedingt fielen zwei Lehrgänge aus, es fehlen noch 19 Führungskräfte.',
			},
			2025: {
				implementation: 'running',
				schedule: 'late',
				effect: 'asExpected',
				spent: 7_300,
				text: '64 von 72 Leitungen sind fertig. Die übrigen acht Termine liegen im ersten Halbjahr 2026.',
			},
		},
	},
	{
		measure: 'Ausbildungsjahrgang mit Vorlauf',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 21_900,
				text: 'Vier Jugendliche hospitierten, drei bestanden den Einstellungstest.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 23_400,
				text: 'Von bisher zwölf Teilnehmenden sind acht in Ausbildung, einer hat sie bereits abgeschlossen.',
			},
		},
	},
	{
		measure: 'Mentoring für Nachwuchskräfte',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 2_200,
				text: 'Der erste Durchgang begann im Oktober mit acht Paaren.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 2_500,
				text: 'Zwei Teilnehmende haben eine Sachgebietsleitung übernommen.',
			},
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 2_400,
				text: 'Der zweite Durchgang schließt die Treffen des bisherigen Netzwerks mehrsprachiger Beschäftigter ein.',
			},
		},
	},
	{
		measure: 'Netzwerk der mehrsprachigen Beschäftigten',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'less',
				text: 'Das Verzeichnis nennt 37 Beschäftigte und 16 Sprachen. Zu den Treffen kamen selten mehr als sechs.',
			},
			2024: {
				implementation: 'merged',
				schedule: 'onTime',
				effect: 'asExpected',
				text: 'Gefragt waren nicht die Treffen, sondern Fragen des beruflichen Fortkommens. Der Austausch wird dort fortgeführt, das Verzeichnis bleibt bestehen.',
				mergedInto: 'Mentoring für Nachwuchskräfte',
			},
			2025: 'unchanged',
		},
	},
];
