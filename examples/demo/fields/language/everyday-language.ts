import { goal, guideline, measure, sheet, source, type ElementSketch } from '../../../builders/sketch.ts';

export const everydayLanguage: ElementSketch = guideline(
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
				contributingUnits: ['Fachbereich Jugend und Schule', 'Gesundheitsamt'],
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
				leadUnit: 'Fachbereich Jugend und Schule',
				contributingUnits: ['Stadtbibliothek'],
				partners: ['Frauenforum Aue', 'Familienzentrum Nordvorstadt'],
				targetGroups: ['Familien mit Kindern im Kindergartenalter'],
				period: 'zwei Gruppen ab 2023, sechs Gruppen ab 2025',
				needs: '27.500 Euro jährlich für Honorare und Material',
			}),
		),
		measure(
			'Vorlesestunden in zwei Stimmen',
			'In der Stadtbibliothek und ihren beiden Zweigstellen wird samstags abwechselnd auf Deutsch und in einer weiteren Sprache vorgelesen. Eltern suchen die Bücher mit aus.',
			sheet({
				leadUnit: 'Kulturamt',
				contributingUnits: ['Stadtbibliothek'],
				partners: [
					'Familienzentrum Nordvorstadt',
					'Russischsprachiger Familienverein Brücke',
					'Arabischer Kulturverein Zeder',
				],
				targetGroups: ['Kinder von drei bis acht Jahren und ihre Eltern'],
				period: 'ab Oktober 2022, 36 Termine im Jahr',
				needs: '5.400 Euro jährlich für Honorare und zweisprachige Bücher',
			}),
		),
	),
	goal(
		'Mehrsprachigkeit wird sichtbar',
		'Bis 2026 lernen 300 Kinder und Jugendliche ihre Familiensprache in einem anerkannten Angebot; 2021 waren es 84.',
		measure(
			'Unterricht in sechs Familiensprachen',
			'Die Stadt stellt Räume am Nachmittag und wirbt beim Land um Lehrkräfte für Arabisch, Vietnamesisch, Russisch, Ukrainisch, Farsi und Portugiesisch. [[Migrantenorganisationen|Migrantenorganisation]], die schon unterrichten, werden einbezogen und nicht verdrängt.',
			sheet({
				leadUnit: 'Fachbereich Jugend und Schule',
				contributingUnits: ['Gebäudemanagement'],
				partners: ['Staatliches Schulamt', 'Deutsch-Vietnamesischer Freundeskreis', 'Verein Baobab Lindenau'],
				targetGroups: ['Schülerinnen und Schüler ab Klasse 1'],
				period: 'Schuljahre 2022/2023 bis 2025/2026',
				needs: 'Räume mietfrei; 11.000 Euro jährlich für Lehrmaterial',
			}),
		),
	),
);
