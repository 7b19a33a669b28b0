import type { Role } from '#people/domain/roles.ts';
import { everybody, lead, type RouteTable } from '../route-entry.ts';
import type { World } from '../world.ts';

const internal: readonly Role[] = ['processLead', 'department', 'committeeOffice', 'mayor'];
const office: readonly Role[] = ['processLead', 'committeeOffice'];
const mandate = (world: World) => ({ id: world.mandate });
const process = (world: World) => ({ id: world.process });

/** Mandates, and the plan in which they are carried out. */
export const processRoutes: RouteTable = {
	'/(arbeit)/arbeit/auftrag': { may: internal },
	'/(arbeit)/arbeit/auftrag/neu': {
		may: office,
		forms: {
			default: {
				may: office,
				fields: (world) => ({
					title: 'Konzept fortschreiben',
					decisionNumber: '2026/17',
					decidedOn: '27.01.2026',
					wording: 'Die Verwaltung wird beauftragt.',
					leadUnitId: world.unit,
					deliverable: 'Konzept',
					deadline: '30.06.2031',
					visibility: 'public',
					'demands-deliverable': 'Ein Bericht',
					'demands-partner': 'Der Beirat',
				}),
				ids: 'fields',
				texts: [
					'title',
					'decisionNumber',
					'decidedOn',
					'wording',
					'deliverable',
					'deadline',
					'demands-deliverable',
					'demands-partner',
				],
			},
		},
	},
	'/(arbeit)/arbeit/auftrag/[id]': {
		may: internal,
		params: mandate,
		forms: {
			abhaken: {
				may: lead,
				fields: (world) => ({
					demand: world.demand,
					text: 'Der Beirat hat beraten.',
					ref: `element.${world.guideline}`,
					on: '01.11.2026',
				}),
				ids: 'both',
				texts: ['text', 'ref', 'on'],
			},
			zuruecknehmen: {
				may: lead,
				fields: (world) => ({ evidence: world.evidence, reason: 'Gehört zu einem anderen Auftrag' }),
				ids: 'both',
				texts: ['reason'],
			},
		},
	},
	'/(arbeit)/arbeit/prozess': { may: internal },
	'/(arbeit)/arbeit/prozess/neu': {
		may: lead,
		queries: (world) => [`?auftrag=${world.mandate}`],
		forms: {
			default: {
				may: lead,
				fields: (world) => ({
					mandateId: world.mandate,
					title: 'Fortschreibung',
					template: 'workingGroupsInSequence',
					startsOn: '01.12.2026',
					fieldTitle: 'Sprache und Bildung',
					group: world.group,
					element: world.field,
				}),
				ids: 'fields',
				texts: ['title', 'startsOn', 'fieldTitle'],
			},
		},
	},
	'/(arbeit)/arbeit/prozess/kalender': {
		may: internal,
		forms: {
			eintragen: {
				may: office,
				fields: (world) => ({
					kind: 'session',
					title: 'Sitzung',
					from: '14.12.2026',
					until: '14.12.2026',
					organizationId: world.body,
				}),
				ids: 'fields',
				texts: ['title', 'from', 'until'],
			},
			zuruecknehmen: { may: office, fields: (world) => ({ entry: world.calendarEntry }), ids: 'fields' },
		},
	},
	'/(arbeit)/arbeit/prozess/[id]': { may: internal, params: process },
	'/(arbeit)/arbeit/prozess/[id]/veroeffentlichen': {
		may: lead,
		params: (world) => ({ id: world.plan }),
		forms: { default: { may: lead, fields: () => ({}), ids: 'address' } },
	},
	'/(arbeit)/arbeit/prozess/[id]/schritt/[schritt]': {
		may: lead,
		params: (world) => ({ ...process(world), schritt: world.step }),
		mismatched: (world) => ({ id: world.plan, schritt: world.step }),
		forms: {
			fenster: {
				may: lead,
				fields: () => ({
					type: 'vague',
					from: '01.11.2027',
					until: '30.11.2027',
					words: 'im November',
					sicher: 'ja',
				}),
				ids: 'address',
				texts: ['from', 'until', 'words'],
				looks: true,
			},
			erledigt: {
				may: lead,
				fields: () => ({ on: '02.11.2026', note: 'Es war kein Raum nötig.', sicher: 'ja' }),
				ids: 'address',
				texts: ['on', 'note'],
				looks: true,
			},
			entfaellt: {
				may: lead,
				fields: () => ({ reason: 'Nicht nötig' }),
				ids: 'address',
				texts: ['reason'],
			},
			offen: { may: lead, fields: () => ({ reason: 'Doch nicht' }), ids: 'address', texts: ['reason'] },
		},
	},
	'/(public)/prozess/[id]': { may: everybody, params: process },
};
