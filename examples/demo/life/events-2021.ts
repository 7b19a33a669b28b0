import { addDays } from '#shared/plain-date.ts';
import { item, type EventSketch } from './event-sketch.ts';
import { openEvents2021 } from './events-2021-open.ts';

const steps = 'Alle Räume sind ohne Stufen erreichbar; eine Höranlage ist vorhanden.';

interface Meeting {
	readonly field: string;
	readonly group: string;
	readonly day: string;
	readonly place: string;
	readonly question: string;
	readonly attendance: EventSketch['attendance'] & object;
	readonly items: NonNullable<EventSketch['minutes']>['items'];
}

const meetings: readonly Meeting[] = [
	{
		field: 'Ankommen und Beratung',
		group: 'Arbeitsgruppe Ankommen',
		day: '2021-05-18',
		place: 'Altes Postamt, Schalterhalle',
		question: 'An wie vielen Türen muss jemand klopfen, der heute ankommt?',
		attendance: { administration: 6, migrantOrganization: 7, provider: 4, volunteer: 5 },
		items: [
			item(
				'Der Weg einer Familie durch sieben Stellen',
				'Eine Teilnehmerin hatte ihre Laufzettel aufgehoben. Der Bürgerservice hielt dagegen, dass zwei der sieben Wege auf Landesrecht beruhen.',
				'Leitlinie: Nicht die Ratsuchenden laufen von Amt zu Amt, sondern ihr Anliegen.',
			),
			item(
				'Ehrenamt nicht überfordern',
				'Wer begleitet, übernimmt oft Aufgaben, für die es Fachleute gibt. Uneinigkeit bestand über eine Aufwandspauschale.',
				'Kosten werden erstattet, eine Pauschale gibt es nicht.',
			),
		],
	},
	{
		field: 'Sprache und Bildung',
		group: 'Arbeitsgruppe Bildung',
		day: '2021-06-15',
		place: 'Volkshochschule, Raum 204',
		question: 'Wo lernt man in Lindenau Deutsch, wenn kein Kurs beginnt?',
		attendance: {
			administration: 7,
			migrantOrganization: 5,
			provider: 3,
			authority: 3,
			volunteer: 4,
			other: 2,
		},
		items: [
			item(
				'Kinder ohne Kitaplatz',
				'Neun Monate Wartezeit machen jede Sprachförderung zunichte, sagten die Eltern. Der Eigenbetrieb rechnete vor, was fünfzig Plätze kosten.',
				'Vorrang für Kinder im letzten Jahr vor der Schule.',
			),
			item(
				'Mehrsprachigkeit',
				'„Toleriert“ oder „gewollt“: Darüber wurde fast eine Stunde gestritten. Das Schulamt verwies auf fehlende Lehrkräfte.',
				'Familiensprachen werden als Können behandelt und nicht als Hindernis.',
			),
		],
	},
	{
		field: 'Arbeit und Ausbildung',
		group: 'Arbeitsgruppe Arbeit',
		day: '2021-08-24',
		place: 'Handwerkskammer, Meistersaal',
		question: 'Was hält Menschen mit Beruf davon ab, ihn auszuüben?',
		attendance: { administration: 5, migrantOrganization: 5, authority: 4, provider: 2, other: 6 },
		items: [
			item(
				'Anerkennung von Abschlüssen',
				'Die Kammer braucht im Mittel vier Monate, die Unterlagen brauchen sieben. Es fehlt an jemandem, der beim Zusammenstellen hilft.',
				'Eine Stelle begleitet von der ersten Frage bis zum vollständigen Antrag.',
			),
			item(
				'Betriebe, die es schon tun',
				'Eine Bäckerei ließ ihre Einweisung ins Tigrinische übersetzen und hat seither keinen Abbruch mehr gehabt.',
				'Gute Beispiele werden gesammelt und von Betrieb zu Betrieb weitergegeben.',
			),
		],
	},
	{
		field: 'Wohnen und Nachbarschaft',
		group: 'Arbeitsgruppe Nachbarschaft',
		day: '2021-09-14',
		place: 'Bürgerhaus Südhang',
		question: 'Was macht aus einem Haus eine Nachbarschaft?',
		attendance: { administration: 5, migrantOrganization: 6, provider: 3, volunteer: 8, other: 5 },
		items: [
			item(
				'Besichtigungen, die nie stattfinden',
				'Mehrere berichteten von Absagen nach Nennung des Namens. Die Wohnungsgesellschaft bot an, ihre eigene Vergabe prüfen zu lassen.',
				'Benachteiligung wird gemessen, bevor über Mittel dagegen entschieden wird.',
			),
			item(
				'Treffpunkte',
				'Orte gibt es, Schlüssel nicht. Wer einen Raum braucht, telefoniert zu lange.',
				'In jedem Stadtteil ein offener Treffpunkt mit verlässlichen Zeiten.',
			),
		],
	},
	{
		field: 'Gesundheit und Pflege',
		group: 'Arbeitsgruppe Gesundheit',
		day: '2021-10-05',
		place: 'Klinikum an der Aue, Konferenzraum',
		question: 'Wer wird krank, weil ihn niemand versteht?',
		attendance: { administration: 4, migrantOrganization: 4, provider: 7, authority: 1, volunteer: 2 },
		items: [
			item(
				'Dolmetschen durch Angehörige',
				'Eine Ärztin beschrieb ein Aufklärungsgespräch, das eine Elfjährige übersetzte. Die Haftung blieb offen.',
				'Vor Eingriffen wird nicht mehr durch Kinder übertragen.',
			),
			item(
				'Hausärztliche Versorgung',
				'Sieben von zehn Praxen nehmen niemanden auf. Die Gruppe suchte nach dem, was die Stadt selbst beeinflussen kann.',
				'Vermittlung eines festen Platzes über das Willkommenszentrum.',
			),
		],
	},
	{
		field: 'Offene Verwaltung und Mitbestimmung',
		group: 'Arbeitsgruppe Verwaltung',
		day: '2021-10-19',
		place: 'Rathaus, Sitzungssaal 1',
		question: 'Woran merkt man, dass eine Verwaltung für alle da ist?',
		attendance: { administration: 9, migrantOrganization: 5, politics: 3, volunteer: 2, other: 1 },
		items: [
			item(
				'Einstellungen',
				'Der Personalrat warnte vor Quoten, das Personalamt vor Stillstand. Einig war man über die Ausschreibungstexte.',
				'Gemessen wird der Anteil bei Neueinstellungen, nicht im Bestand.',
			),
			item(
				'Der Beirat',
				'Stellungnahmen kamen bisher oft nach der Entscheidung. Das Büro der Stadtverordneten sagte feste Fristen zu.',
				'Ausschüsse nehmen ausdrücklich Bezug, bevor sie entscheiden.',
			),
		],
	},
];

export const events2021: readonly EventSketch[] = [
	...openEvents2021.slice(0, 2),
	...meetings.map(({ field, group, day, place, question, attendance, items }): EventSketch => ({
		occasion: 'groups2021',
		field,
		group,
		title: `${group}: ${question}`,
		kind: 'groupMeeting',
		step: 'meetingOne',
		from: `${day}T16:30`,
		until: `${day}T19:00`,
		place,
		programme: [
			['16:30', 'Ausgangslage: was die Verwaltung weiß'],
			['17:00', 'Karten zu drei Fragen'],
			['18:15', 'Was davon Ziel wird'],
		],
		access: steps,
		interpretation: 'nach Bedarf aus der Gruppe',
		visibility: 'participants',
		invitedOn: `${day.slice(0, 8)}01`,
		invitation: `Leitfrage des Abends: ${question}`,
		attendance,
		minutes: {
			by: 'facilitator',
			writtenOn: addDays(day, 3),
			objectionsUntil: addDays(day, 14),
			approvedOn: addDays(day, 16),
			items,
		},
	})),
	...openEvents2021.slice(2),
];
