import {
	alsoIn,
	approach,
	field,
	goal,
	guideline,
	measure,
	paragraph,
	sheet,
	source,
	type ElementSketch,
} from '../builders/sketch.ts';

const school = 'Fachbereich Jugend und Schule';

export const language: ElementSketch = field(
	'Sprache und Bildung',
	paragraph(
		'Im Schuljahr 2021/2022 lernten 1.180 Kinder und Jugendliche an Lindenauer Schulen, deren Familiensprache nicht Deutsch ist. Elf Grundschulen nehmen Kinder ohne Deutschkenntnisse auf, vier davon tragen zwei Drittel dieser Aufgabe.',
	),
	approach(
		'Lernorte verbinden',
		'Volkshochschule, Stadtbibliothek und Musikschule stimmen ihre Angebote für Erwachsene ab. Wer einen Integrationskurs nach § 43 des Aufenthaltsgesetzes beendet hat, erhält eine Einladung zu einem anschließenden Gesprächskreis.',
	),
	guideline(
		'Sprache wächst im Alltag',
		'Deutsch wird gelernt, indem man es braucht: beim Spielen, in der Werkstatt, im Sportverein. Die Mehrsprachigkeit vieler Familien gilt in Lindenau als Begabung und wird in allen Bildungseinrichtungen sichtbar gemacht.',
		source('Empfehlung der Arbeitsgruppe Bildung vom 15. November 2021, dort Nummer 4'),
		goal(
			'Kein Kind beginnt die Schule ohne Deutsch',
			'Der Anteil der Kinder, bei denen die Schuleingangsuntersuchung erheblichen Förderbedarf in Deutsch feststellt, sinkt von 19 Prozent im Jahr 2021 auf höchstens 12 Prozent im Jahr 2026.',
			measure(
				'Sprachkitas stärken',
				'Acht Kindertagesstätten erhalten eine zusätzliche Fachkraft für alltagsintegrierte Sprachbildung. Die Auswahl folgt der Zahl der Kinder mit Förderbedarf und wird alle drei Jahre überprüft.',
				sheet({
					leadUnit: 'Eigenbetrieb Kindertagesstätten',
					contributingUnits: [school, 'Gesundheitsamt'],
					partners: ['freie Träger der Jugendhilfe'],
					targetGroups: ['Kinder zwischen zwei und sechs Jahren', 'pädagogische Fachkräfte'],
					period: 'August 2023 bis Juli 2026',
					needs: '8 halbe Stellen, zusammen 248.000 Euro jährlich; Landesförderung ist beantragt',
				}),
			),
			measure(
				'Rucksack-Gruppen für Familien',
				'Eltern treffen sich wöchentlich, lesen und spielen zuerst in ihrer Familiensprache und danach auf Deutsch. Geleitet werden die Gruppen von angeleiteten Müttern und Vätern, die diesen Weg selbst gegangen sind.',
				sheet({
					leadUnit: school,
					contributingUnits: ['Stadtbibliothek'],
					partners: ['Frauenforum Aue', 'Familienzentrum Nordvorstadt'],
					targetGroups: ['Familien mit Kindern im Kindergartenalter'],
					period: 'zwei Gruppen ab 2023, sechs Gruppen ab 2025',
					needs: '27.500 Euro jährlich für Honorare und Material',
				}),
			),
		),
	),
	guideline(
		'Bildungswege bleiben offen',
		'Ob jemand mit sieben oder mit siebzehn Jahren nach Lindenau kommt, darf nicht über den Schulabschluss bestimmen. Übergänge werden begleitet, Umwege sind erlaubt.',
		goal(
			'Mehr Jugendliche erreichen einen Abschluss',
			'Die Zahl der Jugendlichen mit [[Einwanderungsgeschichte|Menschen mit Einwanderungsgeschichte]], die eine Schule ohne Abschluss verlassen, halbiert sich bis zum Sommer 2027 gegenüber dem Durchschnitt der Jahre 2018 bis 2021.',
			alsoIn('Arbeit und Ausbildung'),
			measure(
				'Übergangsbegleitung an Oberschulen',
				'An den drei Oberschulen und am Oberstufenzentrum unterstützen sozialpädagogische Fachkräfte den Wechsel aus den Vorbereitungsgruppen in die Regelklassen und von dort in Ausbildung.',
				sheet({
					leadUnit: school,
					contributingUnits: ['Fachbereich Soziales und Integration'],
					partners: ['Staatliches Schulamt', 'Jugendberufsagentur'],
					targetGroups: ['Schülerinnen und Schüler ab Klasse 8'],
					period: 'Schuljahre 2023/2024 bis 2026/2027',
					needs: '2,0 Stellen; Mitfinanzierung aus dem Europäischen Sozialfonds Plus angestrebt',
				}),
			),
		),
	),
);
