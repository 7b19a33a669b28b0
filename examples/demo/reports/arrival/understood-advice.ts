import type { MeasureLife } from '../sketch.ts';

export const understoodAdvice: readonly MeasureLife[] = [
	{
		measure: 'Städtischer Pool für Sprachmittlung',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 58_700,
				text: '38 Personen in 14 Sprachen sind geschult, 1.240 Einsätze wurden vermittelt.',
			},
			2024: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 66_900,
				text: 'Mit 57 Mitgliedern ist die Zielgröße überschritten. Für Somali und Tigrinya besteht weiterhin ein Engpass.',
			},
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'more',
				spent: 71_300,
				text: 'Die Verständigung bei Elternabenden läuft nun über den Pool. Neun von zehn Anfragen wurden binnen drei Werktagen besetzt.',
			},
		},
	},
	{
		measure: 'Videodolmetschen an zehn Schaltern',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'unknown',
				spent: 11_800,
				text: 'Die Geräte stehen. Im ersten Halbjahr wurden 96 Gespräche übersetzt, überwiegend Dari und Tigrinya.',
			},
			2024: {
				implementation: 'changed',
				schedule: 'onTime',
				effect: 'less',
				spent: 3_900,
				text: 'Die Auswertung zeigt, dass vier Schalter die Geräte kaum nutzen. Weitergeführt werden sechs Plätze, dazu kommen drei tragbare Tablets für Hausbesuche.',
				decision: { paper: '058/2024', date: '2024-06-19' },
			},
			2025: 'unchanged',
		},
	},
	{
		measure: 'Werkstatt für verständliche Bescheide',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 6_700,
				text: 'Vier Werkstätten haben 17 Schreiben überarbeitet. Das Rechtsamt war von Beginn an beteiligt, nachträgliche Einwände gab es nicht.',
			},
			2024: {
				implementation: 'running',
				schedule: 'ahead',
				effect: 'asExpected',
				spent: 6_900,
				text: 'Auf Wunsch der Kämmerei kamen zwei Werkstätten zu Mahnungen hinzu.',
			},
			2025: {
				implementation: 'done',
				schedule: 'onTime',
				effect: 'more',
				spent: 5_600,
				text: '54 Schreiben sind umgestellt und getestet. Rückfragen zu Gebührenbescheiden haben sich halbiert.',
			},
		},
	},
	{
		measure: 'Prüfgruppe aus Leserinnen und Lesern',
		life: {
			2022: 'unchanged',
			2023: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 4_100,
				text: 'Fünfzehn Mitglieder haben an sechs Abenden 23 Formulare gelesen und 140 Anmerkungen hinterlassen.',
			},
			2024: 'unchanged',
			2025: {
				implementation: 'running',
				schedule: 'onTime',
				effect: 'asExpected',
				spent: 4_500,
				text: 'Vier Mitglieder sind verabschiedet, fünf neue gewonnen worden; die Anmerkungen zu Formularen des Sozialbereichs liegen gesammelt vor.',
			},
		},
	},
];
