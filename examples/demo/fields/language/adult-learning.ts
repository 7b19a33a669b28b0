import { alsoIn, goal, guideline, measure, sheet, type ElementSketch } from '../../../builders/sketch.ts';

export const adultLearning: ElementSketch = guideline(
	'Erwachsene lernen, wie es zu ihrem Leben passt',
	'Schichtplan, Kinderbetreuung und ein weiter Heimweg entscheiden oft mehr über den Lernerfolg als die Begabung. Kurse richten sich nach den Lernenden, soweit es die Vorgaben des Bundes zulassen.',
	goal(
		'Kein Warten auf den Deutschkurs',
		'Zwischen Anmeldung und Kursbeginn liegen ab 2024 höchstens acht Wochen, unabhängig von Herkunft und Aufenthaltsstatus. Wer bundesrechtlich nicht zugelassen ist, erhält einen kommunalen Platz.',
		measure(
			'Kommunale Deutschkurse für alle',
			'Die Volkshochschule führt jährlich vier Kurse zu je 300 Stunden für Personen durch, die keinen Zugang zum Integrationskurs haben. Über die Aufnahme entscheidet allein die Reihenfolge der Anmeldung.',
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Beauftragte für Integration'],
				partners: ['Volkshochschule Lindenau'],
				targetGroups: ['Geduldete', 'Asylsuchende', 'EU-Zugewanderte ohne Kursanspruch'],
				period: 'ab Januar 2023 bis zum Ende der Landesförderung',
				needs: '58.000 Euro jährlich, davon 40.000 Euro vom Land',
			}),
		),
		measure(
			'Kursbörse mit freien Plätzen',
			'Alle Kursträger melden wöchentlich ihre freien Plätze an eine gemeinsame Liste, die öffentlich einsehbar ist. Beratungsstellen buchen direkt und sparen den Umweg über fünf Telefonnummern.',
			sheet({
				leadUnit: 'Beauftragte für Integration',
				contributingUnits: ['Stabsstelle Digitales'],
				partners: ['Volkshochschule Lindenau', 'Jobcenter Lindenau', 'Familienzentrum Nordvorstadt'],
				targetGroups: ['Kurssuchende und Beratungsstellen'],
				period: 'Start im August 2023',
				needs: '6.000 Euro einmalig; Pflege durch die Volkshochschule',
			}),
		),
	),
	goal(
		'Lernen neben der Arbeit',
		'Mindestens ein Viertel aller Deutschkurse findet ab 2025 abends, am Wochenende oder im Betrieb statt.',
		measure(
			'Abendkurse in der Nordvorstadt',
			'Im Gebäude der Grundschule am Mühlgraben beginnen montags bis donnerstags um 18.30 Uhr Kurse der Stufen A2 bis B2. Der Bus der Linie 4 fährt dafür abends eine zusätzliche Runde.',
			sheet({
				leadUnit: 'Fachbereich Jugend und Schule',
				contributingUnits: ['Fachbereich Soziales und Integration', 'Gebäudemanagement'],
				partners: ['Volkshochschule Lindenau', 'Verkehrsbetrieb'],
				targetGroups: ['Berufstätige mit Deutschbedarf'],
				period: 'ab Herbstsemester 2023',
				needs: '24.000 Euro jährlich einschließlich Hausmeisterdienst',
			}),
		),
		measure(
			'Deutsch am Arbeitsplatz',
			'Betriebe mit wenigstens sechs Interessierten erhalten einen Zuschuss, wenn sie während der Arbeitszeit Unterricht anbieten. Inhalte kommen aus dem Betrieb: Sicherheitshinweise, Übergaben, Kundengespräche.',
			alsoIn('Arbeit und Ausbildung'),
			sheet({
				leadUnit: 'Wirtschaftsförderung',
				contributingUnits: ['Fachbereich Soziales und Integration'],
				partners: ['Industrie- und Handelskammer', 'Handwerkskammer', 'Volkshochschule Lindenau'],
				targetGroups: ['Beschäftigte in Gebäudereinigung, Lager, Küche und Pflege'],
				period: '2023 bis 2026',
				needs: '30.000 Euro jährlich, höchstens 2.500 Euro je Betrieb',
			}),
		),
	),
	goal(
		'Lesen und Schreiben von Anfang an',
		'Jede Person, die in keiner Schrift sicher ist, bekommt innerhalb von drei Monaten einen Platz in einem Alphabetisierungskurs.',
		measure(
			'Lerncafé für Erwachsene',
			'An zwei Vormittagen und einem Abend in der Woche üben Menschen in kleinen Gruppen, ohne Anmeldung und ohne Prüfung. Ein Nebenraum ist für Kleinkinder eingerichtet.',
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Stadtbibliothek'],
				partners: ['Volkshochschule Lindenau', 'Familienzentrum Nordvorstadt'],
				targetGroups: ['Erwachsene mit wenig Schulerfahrung'],
				period: 'ab Mai 2023, dauerhaft',
				needs: '17.000 Euro jährlich',
			}),
		),
	),
);
