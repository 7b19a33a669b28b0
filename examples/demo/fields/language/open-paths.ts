import { alsoIn, goal, guideline, measure, sheet, type ElementSketch } from '../../../builders/sketch.ts';

export const openPaths: ElementSketch = guideline(
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
				leadUnit: 'Fachbereich Jugend und Schule',
				contributingUnits: ['Fachbereich Soziales und Integration'],
				partners: ['Staatliches Schulamt', 'Jugendberufsagentur'],
				targetGroups: ['Schülerinnen und Schüler ab Klasse 8'],
				period: 'Schuljahre 2023/2024 bis 2026/2027',
				needs: '2,0 Stellen; Mitfinanzierung aus dem Europäischen Sozialfonds Plus angestrebt',
			}),
		),
		measure(
			'Lernpatinnen und Lernpaten',
			'Studierende und Menschen im Ruhestand begleiten je eine Schülerin oder einen Schüler zwei Stunden in der Woche. Vor der ersten Begegnung steht eine Einführung durch den Schulpsychologischen Dienst.',
			sheet({
				leadUnit: 'Fachbereich Jugend und Schule',
				contributingUnits: ['Beauftragte für Integration'],
				partners: ['Oberstufenzentrum Lindenau', 'Neue Nachbarn Nordvorstadt'],
				targetGroups: ['Jugendliche der Klassen 7 bis 10'],
				period: 'ab Februar 2023, jährlich sechzig Paare',
				needs: '8.200 Euro jährlich für Fahrtkosten und Schulung',
			}),
		),
	),
	goal(
		'Spät Zugezogene holen auf',
		'Jugendliche, die mit sechzehn Jahren oder später kommen, haben bis 2025 ein Angebot, das zum Schulabschluss führt und nicht in einer Warteschleife endet.',
		measure(
			'Abschlussklasse am Abend',
			'Am Oberstufenzentrum entsteht eine Klasse für junge Erwachsene, die den Abschluss der zehnten Klasse nachholen und nebenher arbeiten. Unterrichtet wird an vier Abenden.',
			sheet({
				leadUnit: 'Fachbereich Jugend und Schule',
				contributingUnits: ['Kämmerei'],
				partners: ['Oberstufenzentrum Lindenau', 'Staatliches Schulamt'],
				targetGroups: ['Junge Erwachsene zwischen 17 und 25 Jahren'],
				period: 'ab Schuljahr 2024/2025',
				needs: 'Lehrkräfte durch das Land; 15.000 Euro für Ausstattung',
			}),
		),
		measure(
			'Sommerschule Deutsch und Mathematik',
			'In den letzten drei Ferienwochen frischen Jugendliche vormittags Schulstoff auf und erkunden nachmittags die Stadt. Den Abschluss bildet ein gemeinsam geplanter Ausflug.',
			sheet({
				leadUnit: 'Fachbereich Jugend und Schule',
				contributingUnits: ['Kulturamt'],
				partners: ['Volkshochschule Lindenau', 'Stadtsportbund Lindenau'],
				targetGroups: ['Schülerinnen und Schüler aus Vorbereitungsgruppen'],
				period: 'jährlich in den Sommerferien ab 2023',
				needs: '21.000 Euro jährlich, Elternbeitrag entfällt',
			}),
		),
	),
);
