import {
	goal,
	guideline,
	measure,
	sheet,
	source,
	steps,
	type ElementSketch,
} from '../../../builders/sketch.ts';

export const firstDoor: ElementSketch = guideline(
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
				leadUnit: 'Fachbereich Soziales und Integration',
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
		measure(
			'Lotsenpunkt am Bahnhof',
			'In der Woche vor dem Monatsersten, wenn die meisten Mietverträge beginnen, beantwortet ein Stand in der Bahnhofshalle erste Fragen und vereinbart Termine. Besetzt wird er von Beschäftigten und Freiwilligen im Wechsel.',
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Bürgerservice', 'Beauftragte für Integration'],
				partners: ['Neue Nachbarn Nordvorstadt', 'Ökumenischer Kirchenkreis Aue'],
				targetGroups: ['Ankommende ohne Kontakte in der Stadt'],
				period: 'Mai 2023 bis Oktober 2024, danach Entscheidung über die Fortsetzung',
				needs: '3.200 Euro jährlich für Standmiete und Ausstattung',
			}),
		),
	),
	goal(
		'Unterlagen nur einmal vorlegen',
		'Ab 2025 müssen Neuzugezogene Nachweise, die bereits bei einer städtischen Stelle liegen, bei keiner zweiten erneut einreichen, sofern sie der Weitergabe zugestimmt haben.',
		measure(
			'Gemeinsamer Erfassungsbogen',
			'Meldewesen, Schulverwaltung und Sozialbereich verständigen sich auf einen Bogen mit zweiundzwanzig Angaben. Eine Erklärung in leichter Sprache beschreibt, wer welche Angabe erhält und wie die Zustimmung widerrufen wird.',
			sheet({
				leadUnit: 'Bürgerservice',
				contributingUnits: [
					'Fachbereich Soziales und Integration',
					'Fachbereich Jugend und Schule',
					'Rechtsamt',
				],
				partners: ['Landesbeauftragte für Datenschutz'],
				targetGroups: ['Familien in den ersten vier Wochen nach dem Zuzug'],
				period: 'Entwurf bis Juni 2023, verbindlich ab Januar 2024',
				needs: 'Ohne zusätzliche Mittel; Begleitung durch die behördliche Datenschutzbeauftragte',
			}),
		),
		measure(
			'Terminbuchung ohne Sprachhürde',
			'Die städtische Terminbuchung wird auf sieben Sprachen erweitert und führt mit Symbolen statt mit Amtsbezeichnungen zum richtigen Schalter. Gebucht werden kann auch telefonisch und am Empfang.',
			sheet({
				leadUnit: 'Bürgerservice',
				contributingUnits: ['Stabsstelle Digitales', 'Ausländerbehörde'],
				partners: ['Volkshochschule Lindenau'],
				targetGroups: ['Menschen, die das deutsche Behördenwesen noch nicht kennen'],
				period: 'zweites Halbjahr 2023',
				needs: '22.000 Euro für Anpassung und Übersetzung',
			}),
		),
	),
);
