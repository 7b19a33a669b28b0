import type { Role } from '#people/domain/roles.ts';
import { everybody, lead, signedIn, type RouteTable } from '../route-entry.ts';
import type { World } from '../world.ts';

const writers: readonly Role[] = ['processLead', 'facilitator'];
const event = (world: World) => ({ id: world.event });
const meeting = (world: World) => ({ id: world.meeting });
const list = (world: World) => ({ id: world.list });

const guest = () => ({
	name: 'Wanda Beispiel',
	email: 'wanda@beispiel.example',
	organisation: 'Verein',
	accessNeeds: 'Rollstuhl',
	interpretationNeeds: 'Ukrainisch',
});
const aboutGuests = ['name', 'organisation', 'accessNeeds', 'interpretationNeeds'];

const facts = (world: World) => ({
	title: 'Fachtag',
	kind: 'expertEvent',
	startDay: '18.06.2031',
	startTime: '18:00',
	endDay: '19.06.2031',
	endTime: '20:30',
	place: 'Rathaus',
	programme: '18:00 Begrüßung',
	accessNote: 'Ohne Stufen',
	interpretationNote: 'Ukrainisch',
	capacity: '40',
	registrationUntil: '11.06.2031',
	visibility: 'public',
	groupId: world.group,
	processId: world.process,
	stepId: world.step,
});
const aboutEvents = [
	'title',
	'startDay',
	'startTime',
	'endDay',
	'endTime',
	'place',
	'programme',
	'accessNote',
	'interpretationNote',
	'capacity',
	'registrationUntil',
];
const invitation = (world: World) => ({
	groupIds: world.group,
	listIds: world.list,
	text: 'Bitte kommen Sie.',
});

/** Events with invitations, registrations and minutes; lists of people who want to hear of them. */
export const eventRoutes: RouteTable = {
	'/(arbeit)/arbeit/termine': { may: signedIn },
	'/(arbeit)/arbeit/termine/neu': {
		may: lead,
		queries: (world) => [
			`?prozess=${world.process}&schritt=${world.step}&gruppe=${world.group}&titel=Treffen`,
		],
		forms: { default: { may: lead, fields: facts, ids: 'fields', texts: aboutEvents } },
	},
	'/(arbeit)/arbeit/termine/[id]': {
		may: signedIn,
		params: event,
		forms: {
			anmelden: { may: signedIn, fields: guest, ids: 'address', texts: [...aboutGuests, 'email'] },
			teilnahme: {
				may: writers,
				fields: () => ({ administration: '12', volunteer: '3', other: '' }),
				ids: 'address',
				texts: ['administration', 'volunteer', 'other'],
			},
		},
	},
	'/(arbeit)/arbeit/termine/[id]/anmeldungen': {
		may: lead,
		params: event,
		forms: {
			default: {
				may: lead,
				fields: (world) => ({ registrationId: world.registration }),
				ids: 'both',
			},
		},
	},
	'/(arbeit)/arbeit/termine/[id]/einladen': {
		may: lead,
		params: event,
		forms: {
			pruefen: { may: lead, fields: invitation, ids: 'both', texts: ['text'], looks: true },
			aendern: { may: lead, fields: invitation, ids: 'address', texts: ['text'], looks: true },
			senden: { may: lead, fields: invitation, ids: 'both', texts: ['text'] },
		},
	},
	'/(arbeit)/arbeit/termine/[id]/protokoll': {
		may: signedIn,
		params: meeting,
		forms: {
			auslegen: { may: writers, fields: () => ({ until: '31.12.2099' }), ids: 'address' },
			einwenden: {
				may: lead,
				fields: () => ({ text: 'Das wurde anders gesagt.' }),
				ids: 'address',
				texts: ['text'],
			},
			punkt: {
				may: writers,
				fields: (world) => ({
					text: 'Raum suchen',
					owner: `organization.${world.unit}`,
					dueOn: '31.12.2026',
				}),
				ids: 'both',
				texts: ['text', 'dueOn'],
			},
			erledigen: {
				may: writers,
				fields: (world) => ({ pointId: world.openPoint, how: 'done', note: 'Gefunden' }),
				ids: 'both',
				texts: ['note'],
			},
			antworten: {
				may: lead,
				fields: (world) => ({
					objectionId: world.objection,
					outcome: 'accepted',
					answer: 'Wird geändert.',
				}),
				ids: 'both',
				texts: ['answer'],
			},
			genehmigen: { may: lead, fields: () => ({}), ids: 'address' },
		},
	},
	'/(arbeit)/arbeit/termine/[id]/protokoll/bearbeiten': {
		may: writers,
		params: meeting,
		forms: {
			default: {
				may: writers,
				fields: () => ({
					'title.0': 'Ziele',
					'discussion.0': 'Drei Vorschläge lagen vor.',
					'result.0': 'Der zweite wird verfolgt.',
					revision: '1',
				}),
				ids: 'address',
				texts: ['title.0', 'discussion.0', 'result.0'],
			},
		},
	},
	'/(public)/termine/[id]': {
		may: everybody,
		params: event,
		forms: {
			default: { may: everybody, fields: guest, ids: 'address', texts: [...aboutGuests, 'email'] },
		},
	},
	'/(public)/termine/[id]/termin.ics': { may: everybody, params: event },
	'/(public)/meine-anmeldung/[token]': {
		may: everybody,
		params: (world) => ({ token: world.registrationToken }),
		forms: {
			aendern: {
				may: everybody,
				fields: () => {
					const { name, organisation, accessNeeds, interpretationNeeds } = guest();
					return { name, organisation, accessNeeds, interpretationNeeds };
				},
				ids: 'address',
				texts: aboutGuests,
			},
			absagen: { may: everybody, fields: () => ({}), ids: 'address' },
		},
	},
	'/(arbeit)/arbeit/termine/[id]/bearbeiten': {
		may: lead,
		params: event,
		forms: {
			default: {
				may: lead,
				fields: (world) => ({ ...facts(world), reason: 'Der Saal ist belegt.', sequence: '0' }),
				ids: 'both',
				texts: [...aboutEvents, 'reason'],
			},
		},
	},
	'/(arbeit)/arbeit/termine/[id]/absagen': {
		may: lead,
		params: event,
		forms: {
			default: {
				may: lead,
				fields: () => ({ reason: 'Zu wenige Anmeldungen' }),
				ids: 'address',
				texts: ['reason'],
			},
		},
	},
	'/(arbeit)/arbeit/verteiler': {
		may: lead,
		forms: {
			default: {
				may: lead,
				fields: () => ({ title: 'Interessierte', purpose: 'Einladungen' }),
				ids: 'none',
				texts: ['title', 'purpose'],
			},
		},
	},
	'/(arbeit)/arbeit/verteiler/[id]': {
		may: lead,
		params: list,
		forms: {
			eintragen: {
				may: lead,
				fields: () => ({
					name: 'Wanda Beispiel',
					email: 'wanda@beispiel.example',
					language: 'de',
					consentedOn: '01.11.2026',
					source: 'Liste beim Fachtag',
				}),
				ids: 'address',
				texts: ['name', 'email', 'consentedOn', 'source'],
			},
			entfernen: {
				may: lead,
				fields: (world) => ({ subscriptionId: world.subscription }),
				ids: 'both',
			},
		},
	},
	'/(public)/abbestellen/[token]': {
		may: everybody,
		params: (world) => ({ token: world.unsubscribeToken }),
		forms: { default: { may: everybody, fields: () => ({}), ids: 'address' } },
	},
};
