import {
	approach,
	bullets,
	field,
	goal,
	guideline,
	measure,
	paragraph,
	sheet,
	source,
	steps,
	type ElementSketch,
} from '../builders/sketch.ts';

const office = 'Fachbereich Soziales und Integration';

export const arrival: ElementSketch = field(
	'Ankommen und Beratung',
	paragraph(
		'Die ersten Wochen entscheiden darüber, ob Vertrauen entsteht. In den Arbeitsgruppen berichteten Zugezogene von bis zu sieben Stellen, die sie für Anmeldung, Schulplatz und Krankenversicherung aufsuchen mussten.',
	),
	guideline(
		'Der erste Weg führt an die richtige Tür',
		'Wer nach Lindenau zieht, erhält Auskunft, Unterlagen und Termine an einem Ort. Nicht die Ratsuchenden laufen von Amt zu Amt, sondern ihr Anliegen geht innerhalb der Verwaltung weiter.',
		source('Empfehlung der Arbeitsgruppe Ankommen vom 8. November 2021'),
		goal(
			'Anlaufstelle für alle Neuzugezogenen',
			'Bis Ende 2024 können neun von zehn Neuzugezogenen ihre sechs häufigsten Anliegen bei einem einzigen Besuch klären. Gemessen wird dies zweimal im Jahr durch eine Befragung im Wartebereich.',
			measure(
				'Willkommenszentrum im Alten Postamt',
				'Die Stadt richtet im Erdgeschoss des Alten Postamts ein Willkommenszentrum ein. Dort arbeiten Meldewesen, Ausländerbehörde, Schulverwaltung und Migrationsberatung an gemeinsamen Schaltern:',
				steps(
					'Empfang mit Klärung des Anliegens und der Sprache,',
					'gemeinsamer Termin bei den zuständigen Stellen,',
					'Rückmeldung nach vier Wochen, ob etwas offengeblieben ist.',
				),
				sheet({
					leadUnit: office,
					contributingUnits: ['Bürgerservice', 'Ausländerbehörde', 'Fachbereich Jugend und Schule'],
					partners: ['Jobcenter Lindenau', 'Diakonisches Werk Aue'],
					targetGroups: ['Neuzugezogene aus dem In- und Ausland', 'Geflüchtete'],
					period: 'Umbau 2023, Betrieb ab März 2024, dauerhaft',
					needs: '3,5 Stellen, davon 1,5 durch Umsetzung; 210.000 Euro für den Umbau',
				}),
			),
			measure(
				'Willkommensmappe in zwölf Sprachen',
				'Eine Mappe erklärt auf vierzig Seiten, welche Wege in den ersten drei Monaten nötig sind. Sie liegt gedruckt vor, steht im Netz und wird jedes Jahr zum 1. Februar überarbeitet.',
				sheet({
					leadUnit: 'Beauftragte für Integration',
					contributingUnits: ['Pressestelle'],
					partners: ['Frauenforum Aue', 'Volkshochschule Lindenau'],
					targetGroups: ['Haushalte, die aus dem Ausland zuziehen'],
					period: 'Erstauflage im Herbst 2022, danach jährlich',
					needs: '18.000 Euro im ersten Jahr, anschließend 6.000 Euro jährlich',
				}),
			),
		),
	),
	guideline(
		'Beratung wird verstanden',
		'Ein Rat nützt nur, wenn er in klaren Worten gegeben wird. Wo Deutsch noch nicht ausreicht, sorgt die Stadt für [[Sprachmittlung]]; Kinder werden dafür nicht herangezogen.',
		goal(
			'Verlässliche Verständigung in Gesprächen',
			'Ab 2024 steht innerhalb von drei Werktagen für jedes vereinbarte Gespräch eine geeignete Person zur Verfügung, bei medizinischen Notfällen binnen einer Stunde am Telefon.',
			measure(
				'Städtischer Pool für Sprachmittlung',
				'Mindestens fünfzig Freiwillige werden in achtzig Unterrichtsstunden geschult, vermittelt und nach einheitlichen Sätzen entschädigt. Angefordert werden können sie von Schulen, Arztpraxen, Beratungsstellen und allen Fachbereichen.',
				sheet({
					leadUnit: office,
					contributingUnits: ['Gesundheitsamt', 'Fachbereich Jugend und Schule'],
					partners: ['Volkshochschule Lindenau', 'Klinikum an der Aue'],
					targetGroups: ['Einrichtungen mit Beratungsauftrag', 'Ratsuchende mit geringen Deutschkenntnissen'],
					period: 'ab Januar 2023, dauerhaft',
					needs: '0,75 Stelle für die Vermittlung, 64.000 Euro jährlich für Entschädigungen',
				}),
			),
		),
	),
	approach(
		'Aufsuchen statt abwarten',
		'Beratung geht dorthin, wo Menschen ohnehin sind. Erprobt werden insbesondere',
		bullets(
			'Sprechzeiten in Kindertagesstätten und Schulen der Nordvorstadt,',
			'ein Beratungsbus für die Ortsteile am Stadtrand,',
			'[[Patenschaften|Patenschaft]] während des ersten halben Jahres.',
		),
	),
);
