import { groups } from '../groups.ts';
import { item, type EventSketch } from './event-sketch.ts';

const access =
	'Eingang und Toiletten sind ohne Stufen erreichbar, Höranlage im Saal; Begleitpersonen sind willkommen.';
const languages = 'Arabisch, Farsi, Russisch, Türkisch, Ukrainisch; Gebärdensprache auf Anmeldung';

/** The continuation, up to the middle of its working groups. */
export const events2026: readonly EventSketch[] = [
	{
		occasion: 'kickOff2026',
		title: 'Auftakt der Fortschreibung: Was hat getragen, was fehlt?',
		kind: 'kickOff',
		step: 'kickOff',
		from: '2026-03-20T16:30',
		until: '2026-03-20T20:00',
		place: 'Stadthalle am Tuchmarkt',
		programme: [
			['16:30', 'Vier Jahre in Zahlen: was getan, geändert und beendet wurde'],
			['17:15', 'Sechs Tische, drei Fragen'],
			['19:00', 'Galerie: Karten lesen und Punkte kleben'],
			['19:40', 'Wie es weitergeht und wer dabei ist'],
		],
		access,
		interpretation: languages,
		capacity: 240,
		registrationUntil: '2026-03-18',
		visibility: 'public',
		invitedOn: '2026-03-03',
		invitation:
			'Die Bilanz der ersten vier Jahre liegt bei. Bringen Sie mit, was Sie daran ärgert oder freut.',
		attendance: {
			administration: 29,
			migrantOrganization: 48,
			provider: 24,
			authority: 8,
			volunteer: 36,
			politics: 14,
			other: 52,
		},
		minutes: {
			by: 'facilitator',
			writtenOn: '2026-03-24',
			objectionsUntil: '2026-04-07',
			approvedOn: '2026-04-09',
			items: [
				item(
					'Bilanz der ersten vier Jahre',
					'Am meisten gefragt wurde nach den sechs beendeten Maßnahmen. Die Kämmerei erläuterte die Kürzungen aus dem Haushalt 2025.',
					'Zu jeder beendeten Maßnahme steht der Beschluss im Netz.',
				),
				item(
					'Reihenfolge der Felder',
					'Der Migrationsbeirat hätte mit der Verwaltung begonnen. Es blieb bei der Reihenfolge des Konzepts, weil die Mittel für das Willkommenszentrum 2027 neu verhandelt werden.',
					'Begonnen wird mit Ankommen und Beratung.',
				),
			],
		},
	},
	{
		occasion: 'expertEvent2026',
		title: 'Fachveranstaltung: Was hat gewirkt?',
		kind: 'expertEvent',
		step: 'expertEvent',
		from: '2026-04-16T13:30',
		until: '2026-04-16T17:00',
		place: 'Volkshochschule, Aula',
		programme: [
			['13:30', 'Vier Jahresberichte nebeneinander'],
			['14:15', 'Aus der Einwohnerbefragung 2025'],
			['15:00', 'Neue Gesetze, neue Zuständigkeiten'],
			['15:45', 'Fragen an sechs Wänden'],
		],
		access,
		interpretation: 'Ukrainisch und Arabisch über Kopfhörer',
		capacity: 120,
		registrationUntil: '2026-04-14',
		visibility: 'public',
		invitedOn: '2026-03-30',
		invitation: 'Die Folien und die Tabellen der Statistikstelle stehen eine Woche vorher bereit.',
		attendance: {
			administration: 27,
			migrantOrganization: 19,
			provider: 21,
			authority: 9,
			volunteer: 11,
			politics: 7,
			other: 8,
		},
		minutes: {
			by: 'facilitator',
			writtenOn: '2026-04-20',
			objectionsUntil: '2026-05-04',
			approvedOn: '2026-05-06',
			items: [
				item(
					'Wirkung messen',
					'Bei zwei von drei Maßnahmen ist die Wirkung noch unbekannt. Mehrere Fachbereiche wünschten weniger, aber einheitliche Kennzahlen.',
					'Jede Gruppe benennt je Ziel höchstens eine Kennzahl mit Quelle.',
				),
				item(
					'Recht',
					'Das Staatsangehörigkeitsrecht hat sich seit 2022 grundlegend geändert, zwei Ziele sind dadurch überholt.',
					'Das Rechtsamt legt den Gruppen vor jedem ersten Treffen eine Seite dazu vor.',
				),
			],
		},
	},
	{
		occasion: 'arrivalGroup2026',
		field: 'Ankommen und Beratung',
		group: groups.arrival.name,
		title: 'Arbeitsgruppe 1, erstes Treffen: Vier Wochen nach der Ankunft',
		kind: 'groupMeeting',
		step: 'meetingOne',
		from: '2026-05-19T16:30',
		until: '2026-05-19T19:30',
		place: 'Willkommenszentrum im Alten Postamt',
		programme: [
			['16:30', 'Was das Konzept von 2022 wollte und was daraus wurde'],
			['17:00', 'Karten: Was ist wichtig, was fehlt, wie geht es?'],
			['18:30', 'Ziele mit dem Fragebogen prüfen'],
		],
		access,
		interpretation: 'Arabisch, Türkisch und Ukrainisch aus der Gruppe',
		visibility: 'participants',
		invitedOn: '2026-05-06',
		invitation:
			'Bitte lesen Sie vorab die Meldungen zu den sechzehn Maßnahmen des Feldes; es sind drei Seiten.',
		attendance: { administration: 5, migrantOrganization: 6, provider: 3, authority: 1, volunteer: 4 },
		minutes: {
			by: 'facilitator',
			writtenOn: '2026-05-22',
			objectionsUntil: '2026-06-05',
			approvedOn: '2026-06-09',
			items: [
				item(
					'Rückmeldung nach vier Wochen',
					'Der Anruf erreicht vier von zehn. Eine Nachricht in der eigenen Sprache kam im Versuch bei sieben von zehn an.',
					'Aus dem Anruf wird eine Nachricht mit sichtbarer Absendernummer.',
				),
				item(
					'Lotsen und Patenschaften',
					'Der Lotsenpunkt am Bahnhof fehlt niemandem, die Gesichter dazu schon.',
					'Die Freiwilligen wechseln in das Willkommenszentrum.',
				),
			],
			objection: {
				by: 'Nadim Zederntal',
				on: '2026-05-28',
				text: 'Beim zweiten Punkt fehlt, dass wir auch über Sprechzeiten am Samstag gesprochen haben.',
				answer: 'Ist ergänzt; die Frage geht mit in die Prüfung durch den Fachbereich.',
			},
			openPoints: [
				{
					text: 'Text der Nachricht nach vier Wochen in sechs Sprachen entwerfen',
					owner: 'Thuy Brückenschlag',
					dueOn: '2026-06-30',
					done: ['2026-06-24', 'Entwurf liegt der Gruppe vor, Farsi folgt.'],
				},
			],
		},
	},
	{
		occasion: 'languageGroup2026',
		field: 'Sprache und Bildung',
		group: groups.language.name,
		title: 'Arbeitsgruppe 2, erstes Treffen: Deutsch lernen neben dem Leben',
		kind: 'groupMeeting',
		step: 'meetingOne',
		from: '2026-11-05T16:30',
		until: '2026-11-05T19:30',
		place: 'Stadtbibliothek, Lesesaal',
		programme: [
			['16:30', 'Bestandsaufnahme: Kurse, Kitas, Schulen'],
			['17:10', 'Karten zu drei Fragen'],
			['18:40', 'Welche Ziele bleiben?'],
		],
		access,
		interpretation: 'Russisch und Arabisch aus der Gruppe',
		visibility: 'participants',
		invitedOn: '2026-10-19',
		invitation:
			'Die Volkshochschule bringt die Wartelisten mit, die Kita-Leitungen ihre Sicht auf das letzte Jahr vor der Schule.',
		attendance: {
			administration: 7,
			migrantOrganization: 4,
			provider: 2,
			authority: 2,
			volunteer: 1,
			other: 4,
		},
		minutes: {
			by: 'facilitator',
			writtenOn: '2026-11-12',
			objectionsUntil: '2026-12-01',
			items: [
				item(
					'Abendkurse',
					'Kurse am Abend sind voll, am Vormittag bleiben Plätze leer. Kinderbetreuung am Abend hat bisher nur die Volkshochschule versucht.',
					'Ein Ziel zu Kursen mit Betreuung wird für das zweite Treffen formuliert.',
				),
				item(
					'Schuleingangsuntersuchung',
					'Das Gesundheitsamt bat darum, den Zielwert für 2029 nach Stadtteilen getrennt zu lesen. Die Schulleitungen fürchten Ranglisten.',
					'Veröffentlicht werden Spannen, keine Reihenfolge der Schulen.',
				),
			],
			objection: {
				by: 'Elisabeth Kreidestrich',
				on: '2026-11-17',
				text: 'Das Schulamt hat Spannen vorgeschlagen, aber nicht zugestimmt, dass sie jährlich erscheinen.',
			},
			openPoints: [
				{
					text: 'Zahl der Abendkurse und Plätze 2023 bis 2026 zusammenstellen',
					owner: 'Friederike Wörterbuch',
					dueOn: '2026-11-27',
				},
				{
					text: 'Fotos der Kartenwände verkleinern und der Dokumentation beilegen',
					owner: 'Moritz Moderat',
					dueOn: '2026-11-26',
				},
				{
					text: 'Raumfrage für Betreuung am Abend mit dem Kita-Eigenbetrieb klären',
					owner: 'Wanda Beispiel',
					dueOn: '2026-11-25',
				},
			],
		},
	},
	{
		field: 'Sprache und Bildung',
		group: groups.language.name,
		title: 'Arbeitsgruppe 2, zweites Treffen: Maßnahmen, die sich Eltern leisten können',
		kind: 'groupMeeting',
		step: 'meetingTwo',
		from: '2026-12-03T16:30',
		until: '2026-12-03T19:30',
		place: 'Stadtbibliothek, Lesesaal',
		programme: [
			['16:30', 'Ziele, die feststehen'],
			['17:00', 'Maßnahmen sammeln'],
			['18:15', 'Wer tut was bis wann?'],
		],
		access,
		interpretation: 'Russisch, Arabisch und Ukrainisch; bitte bei der Anmeldung angeben',
		capacity: 45,
		registrationUntil: '2026-11-30',
		visibility: 'public',
		invitedOn: '2026-11-16',
		invitation:
			'Das zweite Treffen ist offen für alle, die Kurse, Kitas oder Schulen aus eigener Erfahrung kennen.',
	},
];
