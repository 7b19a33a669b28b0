import type { Role } from '#people/domain/roles.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { everybody, lead, type FormEntry, type RouteTable } from '../route-entry.ts';
import type { Reader, World } from '../world.ts';

const administration: readonly Role[] = ['processLead', 'department', 'committeeOffice', 'mayor'];
const unit: readonly Role[] = ['processLead', 'department'];

const today = plainDateAt(new Date());
const sheet = ({ implementation }: World) => ({ id: implementation.sheet });
const judgement = () => ({ value: 'late', reason: 'Der Boden ist gefroren.' });
const request = ({ implementation }: World) => ({
	unitIds: implementation.unit,
	periodFrom: '2026-01-01',
	periodUntil: today,
	dueOn: today,
	note: 'Bitte auch zum Haushalt.',
});
const requestTexts = ['note', 'periodFrom', 'periodUntil', 'dueOn'];
const written = ({ implementation }: World) => ({
	[`${implementation.sheet}-text`]: 'Das Haus steht.',
	[`${implementation.sheet}-reason`]: 'Fertig gebaut.',
	[`${implementation.sheet}-spent`]: '1.250',
});

/** The forms of a unit's report, by link and at the workplace. */
function reportForms(may: readonly Reader[]): Readonly<Record<string, FormEntry>> {
	return {
		merken: { may, fields: written, ids: 'address' },
		absenden: { may, fields: written, ids: 'address' },
		unveraendert: {
			may,
			fields: ({ implementation }) => ({ unveraendert: implementation.otherSheet }),
			ids: 'address',
		},
	};
}

/** Measure sheets, reports of units, and what the public reads of both. */
export const implementationRoutes: RouteTable = {
	'/(arbeit)/arbeit/umsetzung': {
		may: administration,
		queries: ({ field, implementation }) => [
			`?feld=${field}&stelle=${implementation.unit}`,
			'?offen=ueberfaellig&umsetzung=laeuft&zeitplan=nichts&wort=haus',
		],
		forms: {
			anlegen: {
				may: ['processLead', 'committeeOffice'],
				fields: ({ implementation }) => ({ fassung: implementation.adopted }),
				ids: 'fields',
			},
		},
	},
	'/(arbeit)/arbeit/umsetzung/[id]': { may: administration, params: sheet },
	'/(arbeit)/arbeit/umsetzung/[id]/urteil/[art]': {
		may: unit,
		params: (world) => ({ ...sheet(world), art: 'wirkung' }),
		forms: {
			pruefen: {
				may: unit,
				fields: () => ({ ...judgement(), value: 'asExpected' }),
				ids: 'address',
				texts: ['reason'],
				looks: true,
			},
			aendern: { may: everybody, fields: judgement, ids: 'none', texts: ['reason'], looks: true },
			festhalten: {
				may: unit,
				fields: () => ({ ...judgement(), value: 'asExpected' }),
				ids: 'address',
				texts: ['reason'],
			},
		},
	},
	'/(arbeit)/arbeit/umsetzung/[id]/zustaendigkeit': {
		may: unit,
		params: sheet,
		forms: {
			default: {
				may: unit,
				fields: ({ implementation }) => ({ ownerId: implementation.clerk, reason: 'Neue Aufteilung' }),
				ids: 'address',
				texts: ['reason'],
			},
		},
	},
	'/(arbeit)/arbeit/umsetzung/[id]/plan': {
		may: unit,
		params: sheet,
		forms: {
			default: {
				may: unit,
				fields: () => ({
					startsOn: '01.02.2026',
					'milestone-0-title': 'Richtfest',
					'milestone-0-plannedOn': '2026-06-01',
				}),
				ids: 'address',
				texts: ['startsOn', 'milestone-0-title', 'milestone-0-plannedOn'],
			},
		},
	},
	'/(arbeit)/arbeit/umsetzung/[id]/mittel': {
		may: unit,
		params: sheet,
		forms: {
			default: {
				may: unit,
				fields: () => ({
					'resource-0-year': '2027',
					'resource-0-plannedCents': '12.500',
					'resource-0-budgetPosition': '3155010',
				}),
				ids: 'address',
				texts: ['resource-0-plannedCents', 'resource-0-budgetPosition'],
			},
		},
	},
	'/(arbeit)/arbeit/umsetzung/[id]/notizen': {
		may: unit,
		params: sheet,
		forms: {
			default: {
				may: unit,
				fields: () => ({ risks: 'Das Haus ist feucht.', notes: 'Gutachten liegt vor.' }),
				ids: 'address',
				texts: ['risks', 'notes'],
			},
		},
	},
	'/(arbeit)/arbeit/umsetzung/sachstand': { may: administration, queries: () => ['?stand=offen'] },
	'/(arbeit)/arbeit/umsetzung/sachstand/neu': {
		may: lead,
		forms: {
			pruefen: { may: lead, fields: request, ids: 'fields', texts: requestTexts, looks: true },
			aendern: { may: everybody, fields: request, ids: 'none', texts: requestTexts, looks: true },
			senden: { may: lead, fields: request, ids: 'fields', texts: requestTexts },
		},
	},
	'/(arbeit)/arbeit/umsetzung/sachstand/erinnern': {
		may: lead,
		forms: {
			default: {
				may: lead,
				fields: ({ implementation }) => ({ unitReportIds: implementation.unitReport }),
				ids: 'fields',
			},
		},
	},
	'/(arbeit)/arbeit/umsetzung/sachstand/[id]': {
		may: unit,
		params: ({ implementation }) => ({ id: implementation.unitReport }),
		forms: reportForms(unit),
	},
	'/(arbeit)/arbeit/umsetzung/veroeffentlichen': {
		may: lead,
		forms: {
			default: {
				may: lead,
				fields: ({ implementation }) => ({ sheetIds: implementation.sheet }),
				ids: 'fields',
			},
		},
	},
	'/(arbeit)/arbeit/umsetzung/ausscheiden': {
		may: lead,
		queries: ({ implementation }) => [`?person=${implementation.clerk}`],
		forms: {
			default: {
				may: lead,
				fields: ({ implementation }) => ({ person: implementation.clerk, reason: 'Wechselt das Amt.' }),
				ids: 'fields',
				texts: ['reason'],
			},
		},
	},
	'/(public)/massnahmen/[id]': { may: everybody, params: sheet },
	'/(public)/sachstand/[token]': {
		may: everybody,
		params: ({ implementation }) => ({ token: implementation.reportToken }),
		forms: reportForms(everybody),
	},
	'/(public)/sachstand/neuer-link': {
		may: everybody,
		forms: {
			default: {
				may: everybody,
				fields: ({ implementation }) => ({ token: implementation.reportToken }),
				ids: 'fields',
			},
		},
	},
};
