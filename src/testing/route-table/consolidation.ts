import type { Role } from '#people/domain/roles.ts';
import { aspects } from '#consolidation/domain/opinion.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { everybody, lead, signedIn, type RouteTable } from '../route-entry.ts';
import type { World } from '../world.ts';

const administration: readonly Role[] = ['processLead', 'department', 'committeeOffice', 'mayor'];
const group: readonly Role[] = ['processLead', 'groupMember'];
const unit: readonly Role[] = ['processLead', 'department'];

const today = plainDateAt(new Date());
const questionnaire = ({ consolidation }: World) => ({ id: consolidation.questionnaire });
const review = ({ consolidation }: World) => ({ id: consolidation.review });
const answers = Object.fromEntries([1, 2, 3, 4, 5].map((position) => [`answer-${position}`, 'Antwort']));
const answerTexts = Object.keys(answers);
const opinionTexts = ['reason', ...aspects];
const opinion = ({ guideline }: World) => ({
	elementId: guideline,
	verdict: 'feasible',
	...Object.fromEntries(opinionTexts.map((field) => [field, 'Das Geld ist da.'])),
});
const newQuestionnaire = ({ guideline, consolidation }: World) => ({
	elementId: guideline,
	groupId: consolidation.group,
	...Object.fromEntries([1, 2, 3, 4, 5].map((position) => [`question-${position}`, 'Was fehlt?'])),
	closesOn: today,
});
const questionTexts = [1, 2, 3, 4, 5].map((position) => `question-${position}`);
const newReview = ({ guideline, consolidation }: World) => ({
	elementIds: guideline,
	unitIds: consolidation.unit,
	groupId: consolidation.group,
	question: 'Geht das?',
	dueOn: today,
});

const reasonField = ({ consolidation }: World, element: string) =>
	`reason-${consolidation.recommendation}.${element}`;
const recommendation = ({ field, consolidation }: World) => ({
	fieldId: field,
	groupId: consolidation.group,
	decidedOn: today,
	note: 'Einstimmig',
});
const reasons = (world: World) => ({
	[reasonField(world, world.consolidation.deviating)]: 'Wegen des Schulgesetzes',
});
/** The draft was changed again after the edition. */
const draft = (world: World) => ({
	...reasons(world),
	[reasonField(world, world.guideline)]: 'Wegen der Rückmeldungen',
	note: 'Entwurf',
});
const feedback = ({ edition }: World) => ({ editionId: edition, opensOn: today });
const decision = ({ edition, consolidation }: World) => ({
	editionId: edition,
	organizationId: consolidation.group,
	outcome: 'sentBack',
	decidedOn: today,
	reason: 'Die Ziele sind zu allgemein.',
});
const deciders: readonly Role[] = ['processLead', 'committeeOffice'];

/** Questionnaires, reviews, recommendations and the draft. */
export const consolidationRoutes: RouteTable = {
	'/(arbeit)/arbeit/konsolidierung': { may: signedIn, queries: () => ['?stand=open', '?stand=nichts'] },
	'/(arbeit)/arbeit/konsolidierung/neu': {
		may: lead,
		queries: (world) => [`?element=${world.guideline}&gruppe=${world.consolidation.group}`],
		forms: {
			pruefen: { may: lead, fields: newQuestionnaire, ids: 'fields', texts: questionTexts, looks: true },
			aendern: { may: lead, fields: newQuestionnaire, ids: 'none', texts: questionTexts, looks: true },
			oeffnen: { may: lead, fields: newQuestionnaire, ids: 'fields', texts: questionTexts },
		},
	},
	'/(arbeit)/arbeit/konsolidierung/[id]': {
		may: group,
		params: questionnaire,
		forms: {
			dissens: { may: lead, fields: () => ({ position: '1', dissent: 'ja' }), ids: 'address' },
			festlegen: {
				may: lead,
				fields: () => ({ title: 'Titel', text: 'Ein Satz.', reason: 'Einvernehmen', revision: '2' }),
				ids: 'address',
				texts: ['title', 'text', 'reason'],
			},
			schliessen: { may: lead, fields: () => ({}), ids: 'address' },
		},
	},
	'/(arbeit)/arbeit/konsolidierung/[id]/antworten': {
		may: group,
		params: questionnaire,
		forms: { antworten: { may: group, fields: () => answers, ids: 'address', texts: answerTexts } },
	},
	'/(arbeit)/arbeit/konsolidierung/empfehlung': {
		may: lead,
		forms: {
			pruefen: { may: lead, fields: recommendation, ids: 'fields', texts: ['note'], looks: true },
			aendern: { may: lead, fields: recommendation, ids: 'none', texts: ['note'], looks: true },
			veroeffentlichen: { may: lead, fields: recommendation, ids: 'fields', texts: ['note'] },
		},
	},
	'/(arbeit)/arbeit/konsolidierung/entwurf': {
		may: administration,
		queries: () => ['?art=vagueWords', '?art=nichts'],
	},
	'/(arbeit)/arbeit/konsolidierung/entwurf/rueckmeldung': {
		may: lead,
		forms: {
			pruefen: { may: lead, fields: feedback, ids: 'fields', looks: true },
			aendern: { may: lead, fields: feedback, ids: 'none', looks: true },
			ansetzen: { may: lead, fields: feedback, ids: 'fields' },
		},
	},
	'/(arbeit)/arbeit/konsolidierung/entwurf/entscheidung': {
		may: deciders,
		forms: {
			pruefen: { may: deciders, fields: decision, ids: 'fields', texts: ['reason'], looks: true },
			aendern: { may: deciders, fields: decision, ids: 'none', texts: ['reason'], looks: true },
			festhalten: { may: deciders, fields: decision, ids: 'fields', texts: ['reason'] },
		},
	},
	'/(arbeit)/arbeit/konsolidierung/entwurf/gruende': {
		may: lead,
		forms: {
			pruefen: { may: lead, fields: reasons, ids: 'fields', looks: true },
			aendern: { may: lead, fields: reasons, ids: 'none', looks: true },
			veroeffentlichen: { may: lead, fields: reasons, ids: 'fields' },
		},
	},
	'/(arbeit)/arbeit/konsolidierung/entwurf/veroeffentlichen': {
		may: lead,
		forms: {
			pruefen: { may: lead, fields: draft, ids: 'fields', texts: ['note'], looks: true },
			aendern: { may: lead, fields: draft, ids: 'none', texts: ['note'], looks: true },
			veroeffentlichen: { may: lead, fields: draft, ids: 'fields', texts: ['note'] },
		},
	},
	'/(arbeit)/arbeit/pruefung': { may: administration, queries: () => ['?stand=overdue', '?stand=nichts'] },
	'/(arbeit)/arbeit/pruefung/neu': {
		may: lead,
		forms: {
			pruefen: { may: lead, fields: newReview, ids: 'fields', texts: ['question'], looks: true },
			aendern: { may: lead, fields: newReview, ids: 'none', texts: ['question'], looks: true },
			senden: { may: lead, fields: newReview, ids: 'fields', texts: ['question'] },
		},
	},
	'/(arbeit)/arbeit/pruefung/[id]': {
		may: administration,
		params: review,
		queries: ({ consolidation }) => [`?erinnern=${consolidation.request}`],
		forms: {
			erinnern: {
				may: lead,
				fields: ({ consolidation }) => ({ request: consolidation.request }),
				ids: 'fields',
			},
			zurueckgeben: { may: lead, fields: () => ({ note: 'Bitte beraten' }), ids: 'address', texts: ['note'] },
		},
	},
	'/(arbeit)/arbeit/pruefung/stellungnahme/[request]': {
		may: unit,
		params: ({ consolidation }) => ({ request: consolidation.request }),
		queries: ({ guideline }) => [`?punkt=${guideline}`],
		forms: {
			abgeben: { may: unit, fields: opinion, ids: 'address', texts: opinionTexts },
			merken: { may: unit, fields: opinion, ids: 'address', texts: opinionTexts },
		},
	},
	'/(public)/fragebogen/[token]': {
		may: everybody,
		params: ({ consolidation }) => ({ token: consolidation.questionnaireToken }),
		forms: { antworten: { may: everybody, fields: () => answers, ids: 'address', texts: answerTexts } },
	},
	'/(public)/pruefung/[token]': {
		may: everybody,
		params: ({ consolidation }) => ({ token: consolidation.reviewToken }),
		queries: ({ guideline }) => [`?punkt=${guideline}`],
		forms: {
			abgeben: { may: everybody, fields: opinion, ids: 'address', texts: opinionTexts },
			merken: { may: everybody, fields: opinion, ids: 'address', texts: opinionTexts },
		},
	},
};
