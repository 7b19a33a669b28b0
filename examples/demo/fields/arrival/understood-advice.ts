import { alsoIn, goal, guideline, measure, sheet, type ElementSketch } from '../../../builders/sketch.ts';

export const understoodAdvice: ElementSketch = guideline(
	'Beratung wird verstanden',
	'Ein Rat nützt nur, wenn er in klaren Worten gegeben wird. Wo Deutsch noch nicht ausreicht, sorgt die Stadt für [[Sprachmittlung]]; Kinder werden dafür nicht herangezogen.',
	goal(
		'Verlässliche Verständigung in Gesprächen',
		'Ab 2024 steht innerhalb von drei Werktagen für jedes vereinbarte Gespräch eine geeignete Person zur Verfügung, bei medizinischen Notfällen binnen einer Stunde am Telefon.',
		measure(
			'Städtischer Pool für Sprachmittlung',
			'Mindestens fünfzig Freiwillige werden in achtzig Unterrichtsstunden geschult, vermittelt und nach einheitlichen Sätzen entschädigt. Angefordert werden können sie von Schulen, Arztpraxen, Beratungsstellen und allen Fachbereichen.',
			sheet({
				leadUnit: 'Fachbereich Soziales und Integration',
				contributingUnits: ['Gesundheitsamt', 'Fachbereich Jugend und Schule'],
				partners: ['Volkshochschule Lindenau', 'Klinikum an der Aue'],
				targetGroups: ['Einrichtungen mit Beratungsauftrag', 'Ratsuchende mit geringen Deutschkenntnissen'],
				period: 'ab Januar 2023, dauerhaft',
				needs: '0,75 Stelle für die Vermittlung, 64.000 Euro jährlich für Entschädigungen',
			}),
		),
		measure(
			'Videodolmetschen an zehn Schaltern',
			'Für seltene Sprachen und kurzfristige Anliegen wird an zehn Schaltern ein Bildschirm mit zugeschalteter [[Sprachmittlung]] eingerichtet. Nach einem Jahr wird geprüft, welche Gespräche sich dafür eignen und welche nicht.',
			sheet({
				leadUnit: 'Ausländerbehörde',
				contributingUnits: ['Bürgerservice', 'Gesundheitsamt', 'Stabsstelle Digitales'],
				partners: ['Jobcenter Lindenau'],
				targetGroups: ['Ratsuchende ohne Voranmeldung'],
				period: 'Einrichtung im Frühjahr 2023, Auswertung im Mai 2024',
				needs: '12.000 Euro für Geräte, 0,95 Euro je Gesprächsminute',
			}),
		),
	),
	goal(
		'Schreiben, die beim ersten Lesen klar sind',
		'Bis Ende 2025 sind die fünfzig meistversandten Schreiben der Stadt so überarbeitet, dass Testleserinnen und Testleser mit dem Sprachniveau B1 den Inhalt richtig wiedergeben.',
		measure(
			'Werkstatt für verständliche Bescheide',
			'Beschäftigte schreiben unter Anleitung ihre eigenen Vorlagen um; Juristinnen prüfen, ob sie danach noch halten. Jede Werkstatt endet mit einer Fassung, die am nächsten Tag benutzt werden kann.',
			alsoIn('Offene Verwaltung und Mitbestimmung'),
			sheet({
				leadUnit: 'Amt für Personal und Organisation',
				contributingUnits: ['Rechtsamt', 'Fachbereich Soziales und Integration', 'Bürgerservice'],
				partners: ['Kommunales Studieninstitut'],
				targetGroups: ['Beschäftigte mit umfangreichem Schriftverkehr'],
				period: 'zwölf Werkstätten von 2023 bis 2025',
				needs: '19.500 Euro für Anleitung und Testlesen',
			}),
		),
		measure(
			'Prüfgruppe aus Leserinnen und Lesern',
			'Eine Gruppe von fünfzehn Personen, die selbst Deutsch gelernt haben, erhält jedes neue Formular vor der Freigabe. Ihre Einwände werden beantwortet und im Intranet gesammelt.',
			sheet({
				leadUnit: 'Beauftragte für Integration',
				contributingUnits: ['Pressestelle'],
				partners: ['Volkshochschule Lindenau', 'Frauenforum Aue'],
				targetGroups: ['Alle, die Post von der Stadt bekommen'],
				period: 'ab März 2023, sechs Treffen im Jahr',
				needs: '4.500 Euro jährlich für Aufwandsentschädigungen',
			}),
		),
	),
);
