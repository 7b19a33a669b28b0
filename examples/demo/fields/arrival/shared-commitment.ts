import { goal, guideline, measure, sheet, type ElementSketch } from '../../../builders/sketch.ts';

export const sharedCommitment: ElementSketch = guideline(
	'Ehrenamt hat festen Boden',
	'Ohne Freiwillige wäre vielen der Anfang in Lindenau nicht gelungen. Ihr Einsatz ersetzt keine Pflichtaufgabe; er verdient Anleitung, Auslagenersatz und Menschen im Rathaus, die zurückrufen.',
	goal(
		'Freiwillige gewinnen und halten',
		'Bis 2026 sind 180 Personen in der Begleitung Zugezogener tätig, davon wenigstens ein Drittel mit eigener Einwanderungsgeschichte. Sechs von zehn bleiben länger als ein Jahr.',
		measure(
			'Koordinierungsstelle für Patenschaften',
			'Eine hauptamtliche Stelle bringt für eine [[Patenschaft]] Familien und Freiwillige zusammen, klärt Erwartungen auf beiden Seiten und hilft, wenn eine Begleitung endet oder nicht gelingt.',
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Beauftragte für Integration'],
				partners: ['Diakonisches Werk Aue', 'Neue Nachbarn Nordvorstadt'],
				targetGroups: ['Freiwillige', 'Familien im ersten halben Jahr'],
				period: 'Januar 2023 bis Dezember 2026',
				needs: '0,5 Stelle als Zuwendung an einen freien Träger, 31.000 Euro jährlich',
			}),
		),
		measure(
			'Fortbildungsreihe „Gut begleiten“',
			'An sechs Abenden im Winterhalbjahr geht es um Aufenthaltsrecht in Grundzügen, um Nähe und Abstand und um die Frage, wann man weiterverweist. Gastgeber ist reihum eine andere Organisation.',
			sheet({
				leadUnit: 'Beauftragte für Integration',
				contributingUnits: ['Fachbereich Soziales und Integration'],
				partners: [
					'Volkshochschule Lindenau',
					'Ökumenischer Kirchenkreis Aue',
					'Islamische Gemeinde Lindenau',
				],
				targetGroups: ['Patinnen und Paten', 'Vereinsvorstände'],
				period: 'jährlich von Oktober bis März, ab 2022',
				needs: '3.800 Euro jährlich für Referierende',
			}),
		),
	),
	goal(
		'Anerkennung, die ankommt',
		'Freiwillige tragen keine eigenen Kosten für Fahrten, Versicherung oder Führungszeugnis. Ihre Zufriedenheit wird alle zwei Jahre erhoben und liegt 2026 bei mindestens acht von zehn Punkten.',
		measure(
			'Auslagen auf kurzem Weg',
			'Fahrtkosten und kleine Auslagen werden gegen einen formlosen Beleg innerhalb von vierzehn Tagen erstattet. Eine Pauschale deckt Beträge bis zehn Euro im Monat ohne Nachweis.',
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Kämmerei'],
				partners: ['Stadtteilvereine'],
				targetGroups: ['Freiwillige in Begleitung, Nachhilfe und Sprachcafés'],
				period: 'ab Juli 2023, dauerhaft',
				needs: '9.000 Euro jährlich',
			}),
		),
		measure(
			'Freitagstisch im Rathaus',
			'Viermal im Jahr laden die Oberbürgermeisterin und eine Fachbereichsleitung je zwölf Freiwillige zum Gespräch ohne Tagesordnung ein. Was sie dort erfahren, wird in der nächsten Dienstberatung vorgetragen.',
			sheet({
				leadUnit: 'Beauftragte für Integration',
				contributingUnits: ['Pressestelle'],
				partners: ['Neue Nachbarn Nordvorstadt', 'Verein Baobab Lindenau'],
				targetGroups: ['Freiwillige aus allen Stadtteilen'],
				period: 'ab September 2022',
				needs: '800 Euro jährlich für Bewirtung',
			}),
		),
	),
);
