import { item, type EventSketch } from './event-sketch.ts';

const steps = 'Alle Räume sind ohne Stufen erreichbar; eine Höranlage ist vorhanden.';
const languages = 'Arabisch, Russisch und Vietnamesisch; Gebärdensprache auf Anmeldung';
const hall = 'Stadthalle am Tuchmarkt, mit Übertragung ins Netz';

/** Kick-off, expert event and closing event of the first cycle: open to everybody. */
export const openEvents2021: readonly EventSketch[] = [
	{
		occasion: 'kickOff2021',
		title: 'Auftakt: Zusammen in Lindenau',
		kind: 'kickOff',
		step: 'kickOff',
		from: '2021-02-26T17:00',
		until: '2021-02-26T20:30',
		place: hall,
		programme: [
			['17:00', 'Begrüßung durch die Oberbürgermeisterin'],
			['17:20', 'Was beschlossen ist und was offen: der Weg zum Konzept'],
			['17:45', 'Sechs Wände, drei Fragen: Karten schreiben und lesen'],
			['19:30', 'Was uns aufgefallen ist'],
			['20:15', 'Wer macht weiter?'],
		],
		access: steps,
		interpretation: languages,
		capacity: 220,
		registrationUntil: '2021-02-24',
		visibility: 'public',
		invitedOn: '2021-02-01',
		invitation:
			'Im Saal ist Platz für achtzig Personen mit Abstand; alle anderen schreiben ihre Karten am Bildschirm.',
		attendance: {
			administration: 34,
			migrantOrganization: 41,
			provider: 22,
			authority: 9,
			volunteer: 28,
			politics: 12,
			other: 47,
		},
		minutes: {
			by: 'facilitator',
			writtenOn: '2021-03-02',
			objectionsUntil: '2021-03-12',
			approvedOn: '2021-03-15',
			items: [
				item(
					'Auftrag und Zeitplan',
					'Gefragt wurde, ob am Ende mehr steht als Absichten. Die Prozesssteuerung verwies auf den Beschluss 118/2020, der jährliche Berichte verlangt.',
					'Der Zeitplan wird veröffentlicht und bei jeder Verschiebung begründet.',
				),
				item(
					'Karten an sechs Wänden',
					'Die meisten Karten hingen bei Wohnen und bei Ankommen. Mehrere Teilnehmende baten darum, auch kurze und unfertige Sätze stehen zu lassen.',
					'Jede Karte wird abgeschrieben, beantwortet und bleibt auffindbar.',
				),
			],
		},
	},
	{
		title: 'Fachveranstaltung: Zahlen, Recht und Erfahrungen',
		kind: 'expertEvent',
		step: 'expertEvent',
		from: '2021-03-18T14:00',
		until: '2021-03-18T17:30',
		place: 'Videokonferenz',
		programme: [
			['14:00', 'Wer lebt in Lindenau? Bericht der Statistikstelle'],
			['14:40', 'Was eine Stadt darf und was nicht: Aufenthaltsrecht für Laien'],
			['15:30', 'Drei Städte berichten, was sie heute anders machen würden'],
			['16:45', 'Fragen aus den sechs Feldern'],
		],
		access: 'Untertitel laufen mit; die Folien gibt es vorab als barrierefreies Dokument.',
		interpretation: 'Gebärdensprache im Bild',
		capacity: 150,
		registrationUntil: '2021-03-16',
		visibility: 'public',
		invitedOn: '2021-03-03',
		invitation:
			'Vorwissen ist nicht nötig. Wer nicht dabei sein kann, findet die Aufzeichnung zwei Wochen lang im Netz.',
		attendance: {
			administration: 31,
			migrantOrganization: 18,
			provider: 16,
			authority: 11,
			volunteer: 9,
			politics: 6,
			other: 12,
		},
		minutes: {
			by: 'facilitator',
			writtenOn: '2021-03-22',
			objectionsUntil: '2021-04-01',
			approvedOn: '2021-04-06',
			items: [
				item(
					'Zahlen aus der Statistikstelle',
					'Strittig war, ob Daten nach Stadtteil und Herkunft zugleich ausgewiesen werden sollen. Kleine Zellen erlauben Rückschlüsse auf Familien.',
					'Ausgewiesen wird nach Stadtteil oder nach Herkunft, nie nach beidem unter zwanzig Personen.',
				),
				item(
					'Erfahrungen anderer Städte',
					'Alle drei Gäste rieten zu weniger Zielen mit klaren Zuständigkeiten. Eine Stadt hat nach zwei Jahren ein Drittel ihrer Maßnahmen gestrichen und das öffentlich begründet.',
					'Die Gruppen begrenzen sich auf höchstens fünf Leitlinien je Handlungsfeld.',
				),
			],
		},
	},
	{
		title: 'Abschluss: Das Konzept geht an die Stadtverordneten',
		kind: 'closingEvent',
		step: 'closingEvent',
		from: '2022-03-10T17:30',
		until: '2022-03-10T20:00',
		place: 'Stadthalle am Tuchmarkt',
		programme: [
			['17:30', 'Musik der Samstagsschule'],
			['17:45', 'Von 380 Karten zu 130 Maßnahmen: ein Rundgang'],
			['18:45', 'Was nicht aufgenommen wurde, und warum'],
			['19:15', 'Zustimmung der Mitwirkenden und Übergabe'],
		],
		access: steps,
		interpretation: `${languages}, Ukrainisch`,
		capacity: 260,
		registrationUntil: '2022-03-08',
		visibility: 'public',
		invitedOn: '2022-02-18',
		invitation: 'Wer mitgeschrieben hat, soll auch dabei sein, wenn das Ergebnis aus der Hand gegeben wird.',
		attendance: {
			administration: 38,
			migrantOrganization: 46,
			provider: 27,
			authority: 10,
			volunteer: 33,
			politics: 19,
			other: 51,
		},
		minutes: {
			by: 'lead',
			writtenOn: '2022-03-14',
			objectionsUntil: '2022-03-21',
			approvedOn: '2022-03-22',
			items: [
				item(
					'Was nicht aufgenommen wurde',
					'Drei Vorschläge, deren Geld oder Zuständigkeit ungeklärt ist, stehen in der Anlage. Das Haus der Kulturen fand laute Zustimmung; die Kämmerei erklärte, weshalb sie keine Zusage geben kann.',
					'Die Anlage nennt jeden Vorschlag mit dem Grund, aus dem er nicht bindet.',
				),
				item(
					'Zustimmung der Mitwirkenden',
					'Von 224 Anwesenden stimmten 209 für die Übergabe in der vorliegenden Fassung.',
					'Der Entwurf geht an die Gremien.',
				),
			],
		},
	},
];
