import type { Rewording } from '../builders/change.ts';
import { measure, sheet, type ElementSketch } from '../builders/sketch.ts';

/** What the process lead has changed in the working draft since the council's decision. */
export const rewordings: readonly Rewording[] = [
	{
		of: 'Kein Kind beginnt die Schule ohne Deutsch',
		text: [
			'Der Anteil der Kinder, bei denen die Schuleingangsuntersuchung erheblichen Förderbedarf in Deutsch feststellt, sinkt von 19 Prozent im Jahr 2021 auf höchstens 10 Prozent im Jahr 2029. Die Ergebnisse werden erstmals getrennt nach Stadtteilen veröffentlicht.',
		],
	},
	{
		of: 'Mietführerschein',
		measure: {
			period: 'zwölf Kurse jährlich ab Januar 2027',
			needs: '14.400 Euro jährlich für Honorare; Räume sind vorhanden',
		},
	},
];

/** Where it was added, and what. */
export const additions: readonly (readonly [above: string, added: ElementSketch])[] = [
	[
		'In jedem Stadtteil ein offener Treffpunkt',
		measure(
			'Sprachcafé am Südhang',
			'Im Bürgerhaus kommen einmal in der Woche Menschen zusammen, die Deutsch üben oder dabei helfen möchten. Angemeldet werden muss niemand; Kinder sind willkommen.',
			sheet({
				leadUnit: 'Fachbereich Stadtentwicklung und Wohnen',
				contributingUnits: ['Stadtbibliothek'],
				partners: ['Bürgerhausverein Südhang', 'Frauenforum Aue'],
				targetGroups: ['Nachbarinnen und Nachbarn jeden Alters'],
				period: 'ab Frühjahr 2027, zunächst für zwei Jahre',
				needs: '4.800 Euro jährlich für Aufwandsentschädigungen und Bewirtung',
			}),
		),
	],
];
