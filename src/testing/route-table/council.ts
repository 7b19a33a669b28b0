import type { Role } from '#people/domain/roles.ts';
import { everybody, type RouteTable } from '../route-entry.ts';
import type { World } from '../world.ts';

const office: readonly Role[] = ['committeeOffice'];
const readers: readonly Role[] = ['committeeOffice', 'processLead', 'mayor'];
const paper = (world: World) => ({ paper: world.council.paper });
const consultation = (world: World) => ({
	paper: world.council.paper,
	id: world.council.consultationWithMotion,
});
const held = (world: World) => ({ paper: world.council.paper, id: world.council.consultationHeld });
const toVote = (world: World) => ({ paper: world.council.paper, id: world.council.consultationToVote });
const amendment = (world: World) => ({ paper: world.council.paper, id: world.council.amendment });
/** A step or an amendment of one paper at the address of another. */
const mixed = (params: (world: World) => { paper: string; id: string }) => (world: World) => ({
	...params(world),
	paper: world.council.otherPaper,
});

const paperFields = (world: World) => ({
	title: 'Vorlage',
	date: '2026-02-02',
	leadUnitId: world.council.leadUnit,
	body: 'Die Stadtverordneten beschließen.',
});
const result = (world: World) => ({
	heldOn: world.council.paperDate,
	result: 'noted',
	onwardOn: '',
	onwardOrganizationId: '',
	wording: 'Zur Kenntnis genommen.',
	revision: world.council.paperRevision,
});
const vote = (world: World) => ({
	heldOn: '',
	yes: '7',
	no: '3',
	abstain: '1',
	notVoting: '0',
	present: '11',
	[`fraktion.${world.council.parliamentaryGroup}.yes`]: '7',
	[`fraktion.${world.council.parliamentaryGroup}.no`]: '3',
	[`fraktion.${world.council.parliamentaryGroup}.abstain`]: '1',
	announced: 'adopted',
	wording: 'Mit Mehrheit angenommen.',
	inForceOn: '',
	revision: world.council.paperRevision,
});
const counts = ['yes', 'no', 'abstain', 'notVoting', 'present', 'wording'];

/** Papers and their way through the bodies. */
export const councilRoutes: RouteTable = {
	'/(arbeit)/arbeit/rat': { may: readers },
	'/(arbeit)/arbeit/rat/neu': {
		may: office,
		forms: {
			default: {
				may: office,
				fields: (world) => ({
					...paperFields(world),
					type: 'decision',
					number: 'DS 2',
					originatorId: world.council.leadUnit,
					editionId: world.edition,
					isPublic: 'nein',
				}),
				ids: 'fields',
				texts: ['number', 'title', 'body'],
			},
		},
	},
	'/(arbeit)/arbeit/rat/[paper]': { may: readers, params: paper },
	'/(arbeit)/arbeit/rat/[paper]/bearbeiten': {
		may: office,
		params: paper,
		forms: {
			default: {
				may: office,
				fields: (world) => ({ ...paperFields(world), revision: world.council.paperRevision }),
				ids: 'both',
				texts: ['title', 'body'],
			},
		},
	},
	'/(arbeit)/arbeit/rat/[paper]/aenderungsantrag': {
		may: office,
		params: paper,
		queries: (world) => [`?element=${world.guideline}`],
		forms: {
			default: {
				may: office,
				query: (world) => `element=${world.guideline}`,
				fields: (world) => ({
					number: 'ÄA 2',
					originatorId: world.council.parliamentaryGroup,
					elementId: world.guideline,
					newTitle: 'Neuer Titel',
					newText: 'Neuer Text.',
					reason: 'Es fehlt etwas.',
					filedOn: '2026-02-02',
					isPublic: 'nein',
					revision: world.council.paperRevision,
				}),
				ids: 'both',
				texts: ['number', 'newTitle', 'newText', 'reason'],
			},
		},
	},
	'/(arbeit)/arbeit/rat/[paper]/beratung': {
		may: office,
		params: paper,
		forms: {
			default: {
				may: office,
				fields: (world) => ({
					organizationId: world.council.body,
					role: 'information',
					plannedOn: '2026-03-03',
					isPublic: 'nein',
					revision: world.council.paperRevision,
				}),
				ids: 'both',
			},
		},
	},
	'/(arbeit)/arbeit/rat/[paper]/beratung/[id]': {
		may: readers,
		params: consultation,
		mismatched: mixed(consultation),
		forms: {
			termin: {
				may: office,
				fields: (world) => ({ plannedOn: '2026-03-03', revision: world.council.paperRevision }),
				ids: 'address',
			},
		},
	},
	'/(arbeit)/arbeit/rat/[paper]/beratung/[id]/antrag': {
		may: office,
		params: consultation,
		mismatched: mixed(consultation),
		forms: {
			default: {
				may: office,
				fields: (world) => ({
					kind: 'refer',
					movedBy: world.council.parliamentaryGroup,
					targetOn: '',
					targetOrganizationId: world.council.otherBody,
					reason: 'Zu viel auf einmal.',
					revision: world.council.paperRevision,
				}),
				ids: 'both',
				texts: ['reason'],
			},
		},
	},
	'/(arbeit)/arbeit/rat/[paper]/beratung/[id]/abstimmung': {
		may: office,
		params: toVote,
		mismatched: mixed(toVote),
		queries: (world) => [
			`?ueber=aenderung.${world.council.amendment}`,
			`?ueber=antrag.${world.council.motion}`,
			'?ueber=vorlage',
		],
		forms: {
			pruefen: {
				may: office,
				query: () => 'ueber=vorlage',
				fields: vote,
				ids: 'both',
				texts: counts,
				looks: true,
			},
			aendern: {
				may: office,
				query: () => 'ueber=vorlage',
				fields: vote,
				ids: 'address',
				texts: counts,
				looks: true,
			},
			festhalten: {
				may: office,
				query: (world) => `ueber=aenderung.${world.council.amendment}`,
				fields: vote,
				ids: 'both',
				texts: counts.filter((name) => name !== 'wording'),
			},
		},
	},
	'/(arbeit)/arbeit/rat/[paper]/beratung/[id]/ergebnis': {
		may: office,
		params: toVote,
		mismatched: mixed(toVote),
		forms: {
			pruefen: { may: office, fields: result, ids: 'address', texts: ['wording'], looks: true },
			aendern: { may: office, fields: result, ids: 'address', texts: ['wording'], looks: true },
			festhalten: { may: office, fields: result, ids: 'address', texts: ['wording'] },
		},
	},
	'/(arbeit)/arbeit/rat/[paper]/beratung/[id]/auszug.pdf': {
		may: readers,
		params: held,
		mismatched: mixed(held),
	},
	'/(arbeit)/arbeit/rat/[paper]/aenderungsantrag/[id]': {
		may: office,
		params: amendment,
		mismatched: mixed(amendment),
		forms: {
			default: {
				may: office,
				fields: (world) => ({ reason: 'Hat sich erledigt.', revision: world.council.paperRevision }),
				ids: 'address',
				texts: ['reason'],
			},
		},
	},
	'/(public)/rat/[paper]': { may: everybody, params: paper },
	'/(public)/rat/[paper]/auszug/[id]': { may: everybody, params: held, mismatched: mixed(held) },
	'/(public)/rat/[paper]/auszug/[id]/auszug.pdf': { may: everybody, params: held, mismatched: mixed(held) },
};
