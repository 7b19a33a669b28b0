import type { MeasureLife } from '../sketch.ts';

export const mixedNeighbourhoods: readonly MeasureLife[] = [
	{
		measure: 'Kooperationsvertrag mit der Wohnungsgesellschaft',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				text: 'Der Vertrag ist verhandelt, der Aufsichtsrat entscheidet im Februar.',
			},
			2023: {
				implementation: 'running',
				schedule: 'late',
				effect: 'unknown',
				spent: 84_000,
				text: 'Unterzeichnet im Mai; 31 der sechzig Wohnungen wurden übergeben, neun davon am Südhang.',
			},
			2024: {
				implementation: 'running',
				schedule: 'late',
				effect: 'asExpected',
				spent: 96_500,
				text: '44 Wohnungen, verteilt auf drei statt vier Stadtteile. In den Ortsteilen verfügt die Gesellschaft über keine freien Bestände.',
			},
			2025: {
				implementation: 'running',
				schedule: 'late',
				effect: 'asExpected',
				spent: 98_200,
				text: 'Es wurden 47 Wohnungen bereitgestellt. Die Ausfallbürgschaft musste bisher nur zweimal in Anspruch genommen werden.',
			},
		},
	},
	{
		measure: 'Mietführerschein',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 6_300,
				text: 'Sechs von acht Kursen fanden statt, 88 Zertifikate wurden ausgestellt.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 9_600,
				text: 'Zwei private Vermieter laden Inhaberinnen und Inhaber des Zertifikats bevorzugt ein. Die Kurse waren im Schnitt nach vier Tagen belegt.',
			},
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 9_500,
				text: 'Aus dem Mieterverein kommt der Vorschlag, vier weitere Kurse anzubieten.',
			},
		},
	},
	{
		measure: 'Umzugshilfe mit Möbellager',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 15_400,
				text: '74 Haushalte wurden eingerichtet, das Lager am Güterbahnhof ist zu zwei Dritteln gefüllt.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 18_900,
				text: 'Der zweite Lieferwagen wurde durch ein gebrauchtes Elektrofahrzeug der Stadtreinigung ersetzt.',
			},
		},
	},
	{
		measure: 'Testreihe zur Wohnungsvergabe',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 17_200,
				text: 'Auf 420 Anschreiben erhielten Bewerbungen mit deutsch klingendem Namen doppelt so viele Einladungen.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				text: 'Die Ergebnisse wurden mit Mieterverein und Eigentümerverband besprochen; die Wohnungsgesellschaft vergibt Besichtigungen seither ohne Namensangabe.',
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Gespräche mit privaten Vermietern',
		life: {
			2022: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 500,
				text: 'Zum ersten Abend kamen 23 Eigentümerinnen und Eigentümer.',
			},
			2023: 'unchanged',
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 1_100,
				text: 'Vierzehn Wohnungen konnten über den Kreis vermittelt werden.',
			},
			2025: 'unchanged',
		},
	},
];
