import { goal, guideline, measure, sheet, type ElementSketch } from '../../../builders/sketch.ts';

export const soundSteering: ElementSketch = guideline(
	'Das Konzept hält, was es verspricht',
	'Ein Konzept ohne Nachschau ist ein Wunschzettel. Deshalb wird öffentlich berichtet, was gelungen ist, was sich verzögert und was aufgegeben wurde, jeweils mit Grund.',
	goal(
		'Verlässliche Berichte',
		'Zu jeder Maßnahme liegt bis Ende Januar eine Meldung vor; die Quote erreicht spätestens 2024 hundert Prozent.',
		measure(
			'Berichtsbogen auf einer Seite',
			'Die Steuerungsgruppe verwendet einen einheitlichen Bogen mit drei Urteilen und höchstens drei Sätzen. Wer nichts zu ändern hat, bestätigt mit einem Kreuz.',
			sheet({
				leadUnit: 'Beauftragte für Integration',
				contributingUnits: ['Stabsstelle Digitales', 'Amt für Personal und Organisation'],
				partners: ['Migrationsbeirat'],
				targetGroups: ['Federführende Stellen'],
				period: 'ab Berichtsjahr 2022',
				needs: 'Ohne zusätzliche Mittel',
			}),
		),
		measure(
			'Integrationskonferenz alle zwei Jahre',
			'Rund 130 Menschen aus Verwaltung, Vereinen, Betrieben und Schulen prüfen einen Tag lang die Umsetzung und benennen Schwerpunkte. Die Dokumentation erscheint nach spätestens acht Wochen.',
			sheet({
				leadUnit: 'Beauftragte für Integration',
				contributingUnits: ['Büro der Stadtverordnetenversammlung', 'Kulturamt'],
				partners: ['Migrationsbeirat', 'Volkshochschule Lindenau', 'Diakonisches Werk Aue'],
				targetGroups: ['Alle am Konzept Beteiligten und neu Interessierte'],
				period: 'Herbst 2023 und Herbst 2025',
				needs: '17.000 Euro je Konferenz',
			}),
		),
	),
	goal(
		'Geld folgt den Zielen',
		'Ab dem Haushalt 2024 ist in einer Übersicht erkennbar, welche Mittel der Umsetzung dieses Konzepts dienen und in welcher Höhe sie abgerufen wurden.',
		measure(
			'Haushaltsübersicht Integration',
			'Die Kämmerei kennzeichnet Produktkonten, aus denen Maßnahmen bezahlt werden. Einmal im Jahr legt sie dem Hauptausschuss eine Gegenüberstellung von Ansatz und Ergebnis vor.',
			sheet({
				leadUnit: 'Beauftragte für Integration',
				contributingUnits: ['Kämmerei'],
				partners: ['Migrationsbeirat'],
				targetGroups: ['Stadtverordnete und Öffentlichkeit'],
				period: 'erstmals mit dem Haushaltsentwurf 2024',
				needs: 'Ohne zusätzliche Mittel',
			}),
		),
	),
	goal(
		'Lernen von anderen',
		'Jährlich wird mindestens eine erprobte Lösung einer anderen Kommune auf Lindenau übertragen und nach zwölf Monaten bewertet.',
		measure(
			'Kollegialer Austausch mit drei Städten',
			'Vier Mal im Jahr tauschen sich Integrationsbeauftragte und Fachämter aus drei Städten ähnlicher Größe aus, abwechselnd vor Ort und am Bildschirm. Jede Stadt bringt ein ungelöstes Problem mit.',
			sheet({
				leadUnit: 'Beauftragte für Integration',
				contributingUnits: ['Fachbereich Soziales und Integration'],
				partners: ['Partnerkommunen'],
				targetGroups: ['Beschäftigte mit Steuerungsaufgaben'],
				period: 'ab Oktober 2022',
				needs: '2.700 Euro jährlich für Reisen',
			}),
		),
	),
);
