import { goal, guideline, measure, sheet, source, type ElementSketch } from '../../../builders/sketch.ts';

export const readableTown: ElementSketch = guideline(
	'Die Stadt spricht klar',
	'Amtssprache ist Deutsch, aber nicht Amtsdeutsch. Was alle betrifft, wird so gesagt, dass es die meisten beim ersten Mal verstehen, und in weitere Sprachen übertragen, wo es um Rechte und Fristen geht.',
	source('Empfehlung der Arbeitsgruppe Verwaltung vom 25. November 2021, dort Nummer 2'),
	goal(
		'Ein Netzauftritt für alle',
		'Die achtzig meistgelesenen Seiten des städtischen Netzauftritts stehen bis Ende 2024 in leichter Sprache und sechs weiteren Sprachen bereit und erfüllen die Vorgaben zur Barrierefreiheit.',
		measure(
			'Übersetzung der wichtigsten Seiten',
			'Redaktion und Fachbereiche wählen gemeinsam die Seiten aus; übersetzt wird von Menschen, nicht von Programmen allein. Ändert sich der deutsche Text, wird die Übersetzung binnen zehn Tagen nachgezogen.',
			sheet({
				leadUnit: 'Bürgerservice',
				contributingUnits: ['Pressestelle', 'Stabsstelle Digitales'],
				partners: ['Volkshochschule Lindenau'],
				targetGroups: ['Ratsuchende, die zuerst im Netz nachsehen'],
				period: '2023 und 2024, danach laufend',
				needs: '41.000 Euro einmalig, 9.000 Euro jährlich',
			}),
		),
		measure(
			'Kurzfilme zu Behördenwegen',
			'Acht Filme von je drei Minuten zeigen, wie eine Ummeldung, ein Kitaplatz oder ein Wohngeldantrag gelingt. Gedreht wird mit Beschäftigten und Zugezogenen, vertont in acht Sprachen.',
			sheet({
				leadUnit: 'Beauftragte für Integration',
				contributingUnits: ['Pressestelle', 'Bürgerservice'],
				partners: ['Jugendfilmgruppe', 'Frauenforum Aue'],
				targetGroups: ['Menschen, die lieber sehen als lesen'],
				period: 'vier Filme 2023, vier Filme 2024',
				needs: '28.000 Euro insgesamt',
			}),
		),
	),
	goal(
		'Nachrichten, die rechtzeitig ankommen',
		'Amtliche Warnungen und wichtige Änderungen erreichen ab 2024 innerhalb von sechs Stunden auch Menschen mit geringen Deutschkenntnissen.',
		measure(
			'Kette der Weitersagenden',
			'Dreißig Personen aus Vereinen, Gemeinden und Unterkünften erhalten Meldungen als Erste und geben sie in ihren Sprachen weiter. Zweimal im Jahr wird der Ernstfall geübt.',
			sheet({
				leadUnit: 'Beauftragte für Integration',
				contributingUnits: ['Pressestelle', 'Ordnungsamt'],
				partners: [
					'Arabischer Kulturverein Zeder',
					'Ukrainischer Verein Sonnenblume',
					'Islamische Gemeinde Lindenau',
					'Russischsprachiger Familienverein Brücke',
				],
				targetGroups: ['Menschen außerhalb der üblichen Medien'],
				period: 'Aufbau bis April 2023',
				needs: '2.000 Euro jährlich',
			}),
		),
		measure(
			'Stadtbrief in drei Sprachen',
			'Der vierteljährliche Stadtbrief erscheint mit einer Beilage auf Arabisch, Russisch und Englisch, die das Wichtigste auf vier Seiten zusammenfasst.',
			sheet({
				leadUnit: 'Beauftragte für Integration',
				contributingUnits: ['Pressestelle'],
				partners: ['Arabischer Kulturverein Zeder', 'Russischsprachiger Familienverein Brücke'],
				targetGroups: ['Alle Haushalte'],
				period: 'ab März 2023',
				needs: '14.000 Euro jährlich',
			}),
		),
	),
);
