import type { Role } from '#people/domain/roles.ts';
import { everybody, lead, type RouteTable } from '../route-entry.ts';
import type { World } from '../world.ts';

const readers: readonly Role[] = [
	'processLead',
	'department',
	'groupMember',
	'facilitator',
	'committeeOffice',
	'mayor',
];
const administration: readonly Role[] = ['processLead', 'department'];
const moderation: readonly Role[] = ['processLead', 'facilitator'];

const contribution = (world: World) => ({ id: world.participation.contribution });
const cluster = (world: World) => ({ id: world.participation.cluster });
const loose = (world: World) => `beitrag=${world.participation.looseContribution}`;
const choices = (world: World) => [`?${loose(world)}`, `?buendel=${world.participation.cluster}`];
const unit = (world: World) => ({ organizationId: world.council.leadUnit });

const answer = () => ({ outcome: 'adopted', text: 'Das kommt hinein.', reason: 'Es fehlte.' });
const answerTexts = ['text', 'reason'];
const round = () => ({
	title: 'Runde',
	question: 'Was fehlt?',
	opensOn: '2026-01-01',
	closesOn: '2026-02-01',
	answerUntil: '2026-03-01',
	acceptsLate: 'ja',
});
const saying = (world: World) => ({
	text: 'Es fehlt ein Treffpunkt.',
	language: 'de',
	kind: 'concern',
	fieldIds: world.field,
	name: 'Wanda Weiß',
	organisation: 'Verein',
	email: 'wanda@beispiel.example',
});
const sayingTexts = ['text', 'name', 'organisation', 'email'];

/** Rounds, contributions, clusters, answers. */
export const participationRoutes: RouteTable = {
	'/(arbeit)/arbeit/beitraege': {
		may: readers,
		queries: (world) => [
			`?runde=${world.participation.round}`,
			`?feld=${world.field}`,
			`?gruppe=${world.council.leadUnit}`,
			`?stelle=${world.guideline}`,
		],
	},
	'/(arbeit)/arbeit/beitraege/[id]': {
		may: readers,
		params: contribution,
		forms: {
			bemerkung: {
				may: administration,
				fields: () => ({ remark: 'Bitte besprechen.' }),
				ids: 'address',
				texts: ['remark'],
			},
			uebersetzen: {
				may: moderation,
				fields: () => ({ translation: 'Auf Deutsch.' }),
				ids: 'address',
				texts: ['translation'],
			},
			weitergeben: { may: lead, fields: unit, ids: 'both' },
			zuruecknehmen: { may: lead, fields: () => ({}), ids: 'address' },
			loeschen: { may: lead, fields: () => ({}), ids: 'address' },
		},
	},
	'/(arbeit)/arbeit/beitraege/antworten': {
		may: administration,
		queries: choices,
		forms: {
			pruefen: { may: lead, query: loose, fields: answer, ids: 'address', texts: answerTexts, looks: true },
			aendern: { may: lead, query: loose, fields: answer, ids: 'address', texts: answerTexts, looks: true },
			geben: { may: lead, query: loose, fields: answer, ids: 'address', texts: answerTexts },
		},
	},
	'/(arbeit)/arbeit/beitraege/buendel': { may: readers },
	'/(arbeit)/arbeit/beitraege/buendel/neu': {
		may: moderation,
		queries: choices,
		forms: {
			anlegen: {
				may: moderation,
				query: loose,
				fields: (world) => ({ title: 'Treffpunkte', beitrag: world.participation.looseContribution }),
				ids: 'fields',
				texts: ['title'],
			},
			hinzufuegen: {
				may: moderation,
				query: (world) => `beitrag=${world.participation.publishedContribution}`,
				fields: (world) => ({
					title: 'Treffpunkte',
					cluster: world.participation.cluster,
					beitrag: world.participation.publishedContribution,
				}),
				ids: 'fields',
				texts: ['title'],
			},
		},
	},
	'/(arbeit)/arbeit/beitraege/buendel/[id]': {
		may: readers,
		params: cluster,
		forms: {
			aendern: {
				may: moderation,
				fields: () => ({ title: 'Orte' }),
				ids: 'address',
				texts: ['title'],
			},
			herausnehmen: {
				may: moderation,
				fields: (world) => ({ title: 'Orte', beitrag: world.participation.contribution }),
				ids: 'address',
				texts: ['title'],
			},
			weitergeben: { may: lead, fields: unit, ids: 'both' },
			aufloesen: {
				may: moderation,
				fields: () => ({ reason: 'Passt nicht zusammen.' }),
				ids: 'address',
				texts: ['reason'],
			},
		},
	},
	'/(arbeit)/arbeit/beitraege/element': {
		may: lead,
		queries: choices,
		forms: {
			default: {
				may: lead,
				query: loose,
				fields: (world) => ({
					how: 'existing',
					elementId: world.guideline,
					addedText: 'Dazu ein Satz.',
					id: '0190d4e0-0000-7000-8000-000000000003',
					kind: 'measure',
					parentId: world.field,
					title: 'Treffpunkt',
					text: 'Ein Treffpunkt.',
					reason: 'Oft gewünscht.',
				}),
				ids: 'both',
				texts: ['addedText', 'title', 'text', 'reason'],
			},
		},
	},
	'/(arbeit)/arbeit/beitraege/karten': {
		may: moderation,
		forms: {
			default: {
				may: moderation,
				fields: (world) => ({
					...saying(world),
					roundId: world.participation.round,
					channel: 'mail',
					guidingQuestion: 'Was fehlt?',
					receivedOn: '2026-01-15',
				}),
				ids: 'fields',
				texts: [...sayingTexts, 'guidingQuestion'],
			},
		},
	},
	'/(arbeit)/arbeit/beitraege/runden': { may: readers },
	'/(arbeit)/arbeit/beitraege/runden/[id]': {
		may: lead,
		params: (world) => ({ id: world.participation.roundToChange }),
		forms: {
			aendern: { may: lead, fields: round, ids: 'address', texts: ['title', 'question'] },
			absagen: {
				may: lead,
				fields: () => ({ reason: 'Kein Raum.' }),
				ids: 'address',
				texts: ['reason'],
			},
		},
	},
	'/(arbeit)/arbeit/beitraege/runden/neu': {
		may: lead,
		queries: (world) => [
			`?prozess=${world.process}&schritt=${world.step}&gruppe=${world.group}&feld=${world.field}&titel=Runde&von=2027-01-01`,
		],
		forms: {
			default: {
				may: lead,
				fields: (world) => ({ ...round(), fieldIds: world.field, editionId: world.edition }),
				ids: 'fields',
				texts: ['title', 'question'],
			},
		},
	},
	'/(arbeit)/arbeit/beitraege/uebernehmen': {
		may: lead,
		forms: { default: { may: lead, fields: (world) => ({ fieldId: world.field }), ids: 'none' } },
	},
	'/(arbeit)/arbeit/beitraege/veroeffentlichen': {
		may: lead,
		queries: choices,
		forms: {
			default: {
				may: lead,
				query: loose,
				fields: (world) => ({ beitrag: world.participation.looseContribution }),
				ids: 'fields',
			},
		},
	},
	'/(public)/beitrag/[number]': {
		may: everybody,
		params: (world) => ({ number: world.participation.publishedContribution }),
	},
	'/(public)/mein-beitrag/[token]': {
		may: everybody,
		params: (world) => ({ token: world.participation.contributionToken }),
		forms: { loeschen: { may: everybody, fields: () => ({}), ids: 'address' } },
	},
	'/(public)/mitmachen/[round]': {
		may: everybody,
		params: (world) => ({ round: world.participation.round }),
		queries: (world) => [`?stelle=${world.guideline}`],
		forms: {
			pruefen: { may: everybody, fields: saying, ids: 'both', texts: sayingTexts, looks: true },
			aendern: { may: everybody, fields: saying, ids: 'address', texts: sayingTexts, looks: true },
			senden: { may: everybody, fields: saying, ids: 'both', texts: sayingTexts },
		},
	},
};
