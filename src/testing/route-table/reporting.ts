import type { Role } from '#people/domain/roles.ts';
import { addDays, plainDateAt } from '#shared/plain-date.ts';
import { everybody, lead, signedIn, type RouteTable } from '../route-entry.ts';
import type { World } from '../world.ts';

const administration: readonly Role[] = ['processLead', 'department', 'committeeOffice', 'mayor'];
const publishers: readonly Role[] = ['processLead', 'mayor'];

const today = plainDateAt(new Date());
const duty = ({ reporting }: World) => ({ id: reporting.duty });
const draft = ({ reporting }: World) => ({ id: reporting.draft });
const frozen = ({ reporting }: World) => ({ id: reporting.frozen });
const onItsWay = ({ reporting }: World) => ({ id: reporting.onItsWay });
const returned = ({ reporting }: World) => ({ id: reporting.draft, sheet: reporting.sheet });
const parties = ({ reporting }: World) => ({
	owedBy: reporting.unit,
	deputy: reporting.unit,
	recipients1: reporting.unit,
	recipients2: 'public',
});

/** Duties, reports, balance sheet and continuation. */
export const reportingRoutes: RouteTable = {
	'/(arbeit)/arbeit/berichtspflichten': {
		may: administration,
		queries: () => ['?stand=overdue', '?stand=x'],
	},
	'/(arbeit)/arbeit/berichtspflichten/neu': {
		may: lead,
		forms: {
			default: {
				may: lead,
				fields: (world) => ({
					title: 'Bericht',
					source: 'Beschluss',
					kind: 'councilReport',
					...parties(world),
					firstDue: today,
					everyMonths: '12',
				}),
				ids: 'fields',
				texts: ['title', 'source', 'firstDue', 'everyMonths', 'until'],
			},
		},
	},
	'/(arbeit)/arbeit/berichtspflichten/[id]': {
		may: administration,
		params: duty,
		forms: {
			erfuellt: {
				may: lead,
				fields: ({ reporting }) => ({ instanceId: reporting.instance, evidence: 'Brief' }),
				ids: 'fields',
				texts: ['evidence'],
			},
			beenden: { may: lead, fields: () => ({ reason: 'Beschluss' }), ids: 'address', texts: ['reason'] },
		},
	},
	'/(arbeit)/arbeit/berichtspflichten/[id]/aendern': {
		may: lead,
		params: duty,
		forms: {
			default: {
				may: lead,
				fields: (world) => ({ ...parties(world), reason: 'Neu verteilt' }),
				ids: 'address',
				texts: ['reason'],
			},
		},
	},
	'/(arbeit)/arbeit/berichte': { may: signedIn, queries: () => ['?stand=entwurf', '?stand=x'] },
	'/(arbeit)/arbeit/berichte/neu': {
		may: lead,
		queries: ({ reporting }) => [`?faelligkeit=${reporting.instance}`],
		forms: {
			default: {
				may: lead,
				fields: (world) => ({
					dutyInstanceId: world.reporting.instance,
					kind: 'councilReport',
					periodFrom: addDays(today, -365),
					periodUntil: today,
					title: 'Bericht',
					recipients1: world.reporting.unit,
				}),
				ids: 'fields',
				texts: ['title', 'periodFrom', 'periodUntil'],
			},
		},
	},
	'/(arbeit)/arbeit/berichte/[id]': {
		may: signedIn,
		params: frozen,
		queries: () => ['?stand=open', '?stand=x'],
		forms: {
			abnehmen: { may: lead, fields: ({ reporting }) => ({ sheetIds: reporting.sheet }), ids: 'address' },
			uebernehmen: { may: lead, fields: () => ({}), ids: 'address' },
		},
	},
	'/(arbeit)/arbeit/berichte/[id]/bearbeiten': {
		may: lead,
		params: draft,
		forms: {
			default: {
				may: lead,
				fields: (world) => ({ revision: '1', title: 'Bericht', introduction: 'Text', ...parties(world) }),
				ids: 'address',
				texts: ['title', 'introduction'],
			},
		},
	},
	'/(arbeit)/arbeit/berichte/[id]/zurueckgeben/[sheet]': {
		may: lead,
		params: returned,
		forms: {
			default: {
				may: lead,
				fields: () => ({ reason: 'Bitte genauer.', dueOn: today }),
				ids: 'address',
				texts: ['reason', 'dueOn'],
			},
		},
	},
	'/(arbeit)/arbeit/berichte/[id]/feststellen': {
		may: publishers,
		params: draft,
		forms: { default: { may: publishers, fields: () => ({ seen: 'f'.repeat(64) }), ids: 'address' } },
	},
	'/(arbeit)/arbeit/berichte/[id]/weitergeben': {
		may: publishers,
		params: onItsWay,
		forms: { default: { may: publishers, fields: () => ({ position: '1' }), ids: 'address' } },
	},
	'/(arbeit)/arbeit/fortschreibung': {
		may: administration,
		queries: () => ['?stand=offen', '?stand=x'],
		forms: {
			entscheiden: {
				may: lead,
				fields: ({ guideline }) => ({
					elementIds: guideline,
					outcome: 'changed',
					reason: 'Wunsch der Gruppe',
				}),
				ids: 'fields',
				texts: ['reason'],
			},
		},
	},
	'/(arbeit)/arbeit/fortschreibung/beginnen': {
		may: lead,
		forms: {
			default: {
				may: lead,
				fields: ({ reporting }) => ({ editionId: reporting.adopted, kind: 'update', reason: 'Beschluss' }),
				ids: 'fields',
				texts: ['reason'],
			},
		},
	},
	'/(arbeit)/arbeit/fortschreibung/abschliessen': {
		may: lead,
		forms: {
			default: {
				may: lead,
				fields: ({ reporting }) => ({ editionId: reporting.adopted }),
				ids: 'fields',
			},
		},
	},
	'/(public)/berichte/[id]': { may: everybody, params: frozen },
	'/(public)/berichte/[id]/bericht.[format]': {
		may: everybody,
		params: (world) => ({ ...frozen(world), format: 'json' }),
	},
};
