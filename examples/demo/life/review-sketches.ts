import type { Verdict } from '#consolidation/domain/opinion.ts';
import { groups } from '../groups.ts';
import type { UnitName } from '../units.ts';

interface Opinion {
	readonly verdict: Verdict;
	readonly reason: string;
	readonly money?: string;
	readonly staff?: string;
	readonly legal?: string;
	readonly time?: string;
}

export interface ReviewSketch {
	/** Titles of the measures. */
	readonly of: readonly string[];
	readonly group: string;
	readonly question: string;
	readonly askedOn: string;
	readonly dueOn: string;
	/** By unit and measure; a unit without opinions has not answered. */
	readonly units: Partial<
		Record<UnitName, { readonly on: string; readonly opinions: Readonly<Record<string, Opinion>> }>
	>;
	readonly waiting: readonly UnitName[];
	readonly remindedOn?: string;
	readonly returned?: { readonly on: string; readonly note: string };
}

export const reviews2022: readonly ReviewSketch[] = [
	{
		of: ['Willkommenszentrum im Alten Postamt', 'Lotsenpunkt am Bahnhof', 'Gemeinsamer Erfassungsbogen'],
		group: 'Arbeitsgruppe Ankommen',
		question:
			'Sind die drei Maßnahmen rechtlich möglich, wer ist zuständig, und was kosten sie an Geld und Stellen?',
		askedOn: '2022-01-06',
		dueOn: '2022-01-20',
		waiting: [],
		units: {
			'Fachbereich Soziales und Integration': {
				on: '2022-01-18',
				opinions: {
					'Willkommenszentrum im Alten Postamt': {
						verdict: 'feasibleWithChanges',
						reason:
							'Möglich, wenn zwei Stellen neu geschaffen und eineinhalb umgesetzt werden. Der Beginn ist erst nach dem Umbau sinnvoll.',
						money: '210.000 Euro für den Umbau, 9.000 Euro jährlich für Betrieb',
						staff: '3,5 Stellen',
						time: 'März 2024 statt Sommer 2023',
					},
					'Lotsenpunkt am Bahnhof': {
						verdict: 'feasible',
						reason:
							'Gut umsetzbar; nach achtzehn Monaten sollte entschieden werden, ob der Stand noch gebraucht wird.',
						money: '3.200 Euro jährlich',
					},
					'Gemeinsamer Erfassungsbogen': {
						verdict: 'feasible',
						reason:
							'Spart beiden Seiten Zeit. Das Fachverfahren muss angepasst werden, sobald der Hersteller liefert.',
					},
				},
			},
			Bürgerservice: {
				on: '2022-01-20',
				opinions: {
					'Willkommenszentrum im Alten Postamt': {
						verdict: 'feasible',
						reason: 'Das Meldewesen zieht mit zwei Schaltern um. Die Öffnungszeiten werden angeglichen.',
					},
					'Lotsenpunkt am Bahnhof': {
						verdict: 'notFeasible',
						reason:
							'Mit den vorhandenen Beschäftigten kann der Stand nicht besetzt werden, ohne Schalter zu schließen.',
						staff: 'keine Reserve',
					},
					'Gemeinsamer Erfassungsbogen': {
						verdict: 'needsOwnDecision',
						reason:
							'Die Weitergabe von Meldedaten braucht eine Rechtsgrundlage oder die Zustimmung der Betroffenen. Das Rechtsamt ist zu hören.',
						legal: 'Bundesmeldegesetz und Datenschutz-Grundverordnung',
					},
				},
			},
		},
		returned: {
			on: '2022-01-27',
			note: 'Beim Lotsenpunkt widersprechen sich die Stellungnahmen; die Gruppe schlägt vor, ihn im Wechsel mit Freiwilligen zu besetzen und zu befristen.',
		},
	},
	{
		of: ['Sprachmittlung in der Psychotherapie', 'Psychosoziale Sprechstunde'],
		group: 'Arbeitsgruppe Gesundheit',
		question: 'Kann die Stadt diese Angebote selbst tragen, oder braucht es die Kassen?',
		askedOn: '2022-01-06',
		dueOn: '2022-01-20',
		waiting: [],
		units: {
			Gesundheitsamt: {
				on: '2022-01-19',
				opinions: {
					'Sprachmittlung in der Psychotherapie': {
						verdict: 'feasibleWithChanges',
						reason:
							'Die Kassen zahlen nicht. Ein städtischer Zuschuss ist möglich, wenn er auf die ersten zehn Sitzungen begrenzt wird.',
						money: 'rund 16.000 Euro jährlich',
					},
					'Psychosoziale Sprechstunde': {
						verdict: 'feasible',
						reason: 'Mit dem Klinikum als Partner umsetzbar; Räume sind vorhanden.',
					},
				},
			},
		},
		returned: { on: '2022-01-27', note: 'Beides kommt in den zweiten Entwurf, der Zuschuss mit der Grenze.' },
	},
];

export const reviews2026: readonly ReviewSketch[] = [
	{
		of: ['Terminbuchung ohne Sprachhürde', 'Willkommensmappe in zwölf Sprachen'],
		group: groups.arrival.name,
		question: 'Lassen sich Buchung und Mappe um Farsi und Tigrinya erweitern, und was kostet das?',
		askedOn: '2026-10-12',
		dueOn: '2026-10-26',
		remindedOn: '2026-11-03',
		waiting: ['Bürgerservice'],
		units: {
			'Beauftragte für Integration': {
				on: '2026-10-22',
				opinions: {
					'Terminbuchung ohne Sprachhürde': {
						verdict: 'feasible',
						reason: 'Die Übersetzungen liegen vor; eingestellt werden müssen sie vom Bürgerservice.',
					},
					'Willkommensmappe in zwölf Sprachen': {
						verdict: 'feasibleWithChanges',
						reason: 'Zwei weitere Sprachen nur im Netz, gedruckt wird nach Bedarf.',
						money: '2.400 Euro einmalig',
					},
				},
			},
		},
	},
	{
		of: ['Willkommenszentrum im Alten Postamt', 'Auslagen auf kurzem Weg'],
		group: groups.arrival.name,
		question:
			'Kann das Zentrum an einem Samstag im Monat öffnen, und können Auslagen dort bar erstattet werden?',
		askedOn: '2026-11-09',
		dueOn: '2026-11-23',
		waiting: ['Fachbereich Soziales und Integration'],
		units: {
			Ausländerbehörde: {
				on: '2026-11-16',
				opinions: {
					'Willkommenszentrum im Alten Postamt': {
						verdict: 'feasibleWithChanges',
						reason:
							'Samstags ja, aber nur für Auskünfte: Ohne das Landesverfahren, das am Wochenende ruht, kann kein Titel ausgestellt werden.',
						staff: 'Freizeitausgleich für zwei Beschäftigte, Zustimmung des Personalrats nötig',
					},
					'Auslagen auf kurzem Weg': {
						verdict: 'feasible',
						reason: 'Berührt die Ausländerbehörde nicht; keine Bedenken.',
					},
				},
			},
		},
	},
];
