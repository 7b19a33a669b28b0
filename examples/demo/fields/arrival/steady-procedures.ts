import { goal, guideline, measure, sheet, source, type ElementSketch } from '../../../builders/sketch.ts';

export const steadyProcedures: ElementSketch = guideline(
	'Verfahren bleiben überschaubar',
	'Wer auf eine Entscheidung wartet, soll wissen, woran es liegt und wann es weitergeht. Fristen, die das Gesetz den Antragstellenden setzt, spiegeln sich in Fristen, die sich die Verwaltung selbst setzt.',
	source('Empfehlung der Arbeitsgruppe Ankommen vom 8. November 2021, dort Nummer 3'),
	goal(
		'Kürzere Wartezeiten in der Ausländerbehörde',
		'Ein Termin zur Verlängerung eines Aufenthaltstitels ist bis Dezember 2024 binnen fünf Wochen zu bekommen; im Herbst 2021 waren es vierzehn. Niemand verliert eine Arbeitsstelle, weil ein Papier nicht rechtzeitig verlängert wurde.',
		measure(
			'Ablaufprüfung der Ausländerbehörde',
			'Gemeinsam mit den Beschäftigten werden die acht häufigsten Vorgänge Schritt für Schritt untersucht. Doppelte Prüfungen entfallen, Erinnerungen an ablaufende Titel gehen künftig neunzig Tage vorher hinaus.',
			sheet({
				leadUnit: 'Ausländerbehörde',
				contributingUnits: ['Amt für Personal und Organisation', 'Stabsstelle Digitales'],
				partners: ['Beratungsunternehmen nach Ausschreibung'],
				targetGroups: ['Inhaberinnen und Inhaber befristeter Aufenthaltstitel'],
				period: 'September 2022 bis Juni 2023',
				needs: '38.000 Euro für externe Begleitung',
			}),
		),
		measure(
			'Bescheinigung für den Übergang',
			'Kann ein Titel nicht vor Ablauf verlängert werden, wird unaufgefordert eine Bescheinigung ausgestellt, mit der Arbeitgeber, Krankenkasse und Bank etwas anfangen können. Das Muster wird mit diesen Stellen abgestimmt.',
			sheet({
				leadUnit: 'Ausländerbehörde',
				contributingUnits: ['Rechtsamt'],
				partners: ['Industrie- und Handelskammer', 'Handwerkskammer'],
				targetGroups: ['Beschäftigte mit ablaufendem Titel und ihre Betriebe'],
				period: 'ab Dezember 2022, dauerhaft',
				needs: 'Ohne zusätzliche Mittel',
			}),
		),
	),
	goal(
		'Mehr Einbürgerungen, zügig entschieden',
		'Über vollständige Anträge auf Einbürgerung wird ab 2025 innerhalb von acht Monaten entschieden. Die Zahl der Anträge soll sich gegenüber 2021 verdoppeln.',
		measure(
			'Einbürgerungsberatung vor dem Antrag',
			'Zweimal in der Woche klärt eine Fachkraft vorab, welche Unterlagen fehlen und ob sich ein Antrag lohnt. Rückfragen nach der Abgabe sollen dadurch zur Ausnahme werden.',
			sheet({
				leadUnit: 'Ausländerbehörde',
				contributingUnits: ['Bürgerservice'],
				partners: ['Volkshochschule Lindenau', 'Migrationsbeirat'],
				targetGroups: ['Personen mit mehr als fünf Jahren Aufenthalt'],
				period: 'ab Februar 2023, dauerhaft',
				needs: '1,0 Stelle',
			}),
		),
		measure(
			'Feierstunde im Rathaussaal',
			'Wer eingebürgert wird, erhält die Urkunde zweimal jährlich in einem festlichen Rahmen. Angehörige sind eingeladen, die Musikschule spielt, und eine eingebürgerte Person früherer Jahre hält die Ansprache.',
			sheet({
				leadUnit: 'Beauftragte für Integration',
				contributingUnits: ['Büro der Stadtverordnetenversammlung', 'Ausländerbehörde'],
				partners: ['Musikschule', 'Migrationsbeirat'],
				targetGroups: ['Eingebürgerte und ihre Familien'],
				period: 'jeweils im Mai und im November, erstmals 2022',
				needs: '5.000 Euro jährlich',
			}),
		),
	),
);
