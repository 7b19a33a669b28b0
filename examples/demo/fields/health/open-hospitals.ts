import { goal, guideline, measure, sheet, type ElementSketch } from '../../../builders/sketch.ts';

export const openHospitals: ElementSketch = guideline(
	'Klinik und Praxis öffnen sich',
	'[[Interkulturelle Öffnung]] macht vor der Stationstür nicht halt. Häuser, die für alle da sind, brauchen Personal, Speisen, Gebetszeiten und Formulare, die davon zeugen. Kultursensible Behandlung ist eine Frage der Fachlichkeit und der Sicherheit.',
	goal(
		'Verständigung am Krankenbett',
		'Aufklärungsgespräche vor Eingriffen werden ab 2024 in allen Fällen in einer Sprache geführt, die die betroffene Person sicher versteht.',
		measure(
			'Rahmenvertrag für medizinische Sprachmittlung',
			'Klinikum, Gesundheitsamt und niedergelassene Praxen schließen gemeinsam einen Vertrag über telefonische [[Sprachmittlung]] rund um die Uhr. Abgerechnet wird je Minute, ein Mindestumsatz entfällt.',
			sheet({
				leadUnit: 'Gesundheitsamt',
				contributingUnits: ['Kämmerei', 'Fachbereich Soziales und Integration'],
				partners: ['Klinikum an der Aue', 'Kassenärztliche Vereinigung'],
				targetGroups: ['Kranke und ihre Angehörigen', 'medizinisches Personal'],
				period: 'Ausschreibung 2023, Vertragsbeginn Januar 2024',
				needs: '34.000 Euro jährlich, Anteil der Stadt 12.000 Euro',
			}),
		),
		measure(
			'Mehrsprachige Aufklärungsbögen',
			'Die vierzig häufigsten Einwilligungs- und Aufklärungsbögen liegen in neun Sprachen vor. Juristisch geprüft werden sie einmal für alle beteiligten Häuser.',
			sheet({
				leadUnit: 'Gesundheitsamt',
				contributingUnits: ['Rechtsamt'],
				partners: ['Klinikum an der Aue'],
				targetGroups: ['Patientinnen und Patienten vor Eingriffen'],
				period: 'bis Dezember 2023',
				needs: '16.300 Euro einmalig',
			}),
		),
	),
	goal(
		'Geschultes Personal',
		'Bis Ende 2025 haben 400 Beschäftigte in Klinik, Praxen und Rettungsdienst eine Fortbildung zu Vielfalt in der Medizin besucht.',
		measure(
			'Fortbildung im Schichtbetrieb',
			'Neunzigminütige Einheiten auf den Stationen ersetzen das ganztägige Seminar, für das niemand freigestellt werden kann. Beispiele stammen aus dem eigenen Haus.',
			sheet({
				leadUnit: 'Gesundheitsamt',
				contributingUnits: ['Beauftragte für Integration'],
				partners: ['Klinikum an der Aue', 'Rettungsdienst'],
				targetGroups: ['Beschäftigte in Medizin und Pflege'],
				period: '2023 bis 2025',
				needs: '13.000 Euro insgesamt',
			}),
		),
	),
	goal(
		'Würdiger Abschied',
		'Bis 2026 finden Verstorbene und ihre Angehörigen aller Bekenntnisse in Lindenau einen Ort und Abläufe vor, die ihren Riten entsprechen.',
		measure(
			'Grabfelder und Waschraum',
			'Auf dem Waldfriedhof wird ein Grabfeld nach Osten ausgerichtet und ein Raum für rituelle Waschungen hergerichtet. Die Satzung lässt die Bestattung im Leichentuch zu, soweit das Landesrecht es erlaubt.',
			sheet({
				leadUnit: 'Fachbereich Stadtentwicklung und Wohnen',
				contributingUnits: ['Amt für Grünflächen und Verkehr', 'Gesundheitsamt', 'Rechtsamt'],
				partners: ['Islamische Gemeinde Lindenau', 'Ökumenischer Kirchenkreis Aue'],
				targetGroups: ['Angehörige muslimischer und anderer Glaubensgemeinschaften'],
				period: 'Satzung 2023, Herrichtung 2024',
				needs: '88.000 Euro für den Umbau',
			}),
		),
		measure(
			'Raum der Stille im Klinikum',
			'Die Klinikkapelle erhält einen zweiten, bekenntnisfreien Raum mit getrenntem Zugang. Eine Arbeitsgruppe aus Seelsorge und Gemeinden wacht über die Nutzung.',
			sheet({
				leadUnit: 'Gesundheitsamt',
				contributingUnits: ['Beauftragte für Integration'],
				partners: ['Klinikum an der Aue', 'Ökumenischer Kirchenkreis Aue', 'Islamische Gemeinde Lindenau'],
				targetGroups: ['Kranke, Angehörige und Personal'],
				period: 'bis Herbst 2024',
				needs: '21.000 Euro, davon 8.000 Euro Zuschuss der Stadt',
			}),
		),
	),
);
