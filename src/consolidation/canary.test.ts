import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { roles, type Role } from '#people/domain/roles.ts';
import { addMembership } from '#people/server/add-membership.ts';
import { createPerson } from '#people/server/create-person.ts';
import { startSession } from '#people/server/start-session.ts';
import { testApp } from '#platform/testing/app.ts';
import { startProgram } from '#platform/testing/program.ts';
import { inTransaction } from '#platform/transaction.ts';
import { unwrap } from '#shared/result.ts';
import { writeRef, type NodeKind } from '#thread/domain/ref.ts';
import { addressOfRoute, allRoutes } from '../testing/routes.ts';
import { answerQuestionnaire } from './server/answer-questionnaire.ts';
import { decideDraft } from './server/decide-draft.ts';
import { deviationKey } from './server/find-deviations.ts';
import { giveOpinion, keepOpinionDraft } from './server/give-opinion.ts';
import { fixWording } from './server/moderate-questionnaire.ts';
import { openQuestionnaire } from './server/open-questionnaire.ts';
import { publishDraft } from './server/publish-draft.ts';
import { listReviews } from './server/read-reviews.ts';
import { recommendField } from './server/recommend-field.ts';
import { returnReview } from './server/remind-unit.ts';
import { requestReview } from './server/request-review.ts';
import { town } from './server/testing/town.ts';

/**
 * Words that nobody but those who may must ever read, planted in every field of the room that is not public. They are
 * looked for in what the program serves: to everybody, to whoever is signed in without the ability, and in the memory.
 */
const t = await testApp({ env: { PORT: '0', REQUESTS_PER_MINUTE: '0' } });
const owner = new pg.Client({ connectionString: t.ownerUrl });
await owner.connect();
afterAll(() => owner.end());

const ofGroup = ['geheimfrage', 'geheimantwort', 'geheimgrund'];
const ofAdministration = [
	'geheimanfrage',
	'geheimurteil',
	'geheimrecht',
	'geheimgeld',
	'geheimnotiz',
	'geheimhinweis',
	'geheimbeschluss',
];
const kept = 'geheimzwischenstand';
const name = 'geheimname';
const all = [...ofGroup, ...ofAdministration, kept, name];

const place = await town(t);
const { lead, draft, groupId, rewrite, member, organization, municipality } = place;
const today = new Date().toISOString().slice(0, 10);
const seated = await member('Geheimname Mitglied', 'groupMember', groupId);
const unitId = await organization('unit', 'Amt für Bildung');
const clerk = await member('Geheimname Amt', 'department', unitId);
const [guideline, second] = draft.guidelines;

const questionnaire = unwrap(
	await openQuestionnaire(lead, {
		elementId: draft.goal,
		groupId,
		closesOn: today,
		questions: ['Geheimfrage?', 'Zwei?', 'Drei?', 'Vier?', 'Fünf?'],
	}),
);
const answers = ['Geheimantwort', '', '', '', ''].map((text) => ({ text, disagrees: text === '' }));
unwrap(await answerQuestionnaire(seated, { questionnaireId: questionnaire.id, answers }));
unwrap(
	await fixWording(lead, {
		questionnaireId: questionnaire.id,
		text: 'Öffentlicher Wortlaut des Ziels.',
		reason: 'Geheimgrund',
	}),
);
const asked = { elementIds: [guideline, second], unitIds: [unitId], groupId, dueOn: today };
const review = unwrap(await requestReview(lead, { ...asked, question: 'Geheimanfrage?' }));
const requestId = unwrap(await listReviews(lead))[0]?.requestId ?? '';
const opinion = {
	requestId,
	verdict: 'notFeasible',
	reason: 'Geheimurteil',
	legal: 'Geheimrecht',
	feasibility: '',
	responsibility: '',
	money: 'Geheimgeld',
	staff: '',
	time: 'Geheimnotiz',
};
unwrap(await giveOpinion(clerk, { ...opinion, elementId: guideline }));
unwrap(await keepOpinionDraft(clerk, { ...opinion, elementId: second, reason: 'Geheimzwischenstand' }));
const recommended = { fieldId: draft.field, groupId, decidedOn: today, note: 'Öffentliche Anmerkung' };
const recommendation = unwrap(await recommendField(lead, recommended));
await rewrite(guideline, 'Öffentlich anders als empfohlen.');
const reasons = new Map([[deviationKey(recommendation.editionId, guideline), 'Öffentlicher Grund']]);
const { editionId } = unwrap(await publishDraft(lead, { note: '', reasons }));
const decision = unwrap(
	await decideDraft(lead, {
		editionId,
		organizationId: groupId,
		outcome: 'sentBack',
		decidedOn: today,
		reason: 'Geheimbeschluss',
	}),
);

t.app.municipalities.drop();
const program = await startProgram(t);
const host = `${municipality.slug}.localhost:${program.port}`;

async function seen(paths: readonly string[], cookie = ''): Promise<string> {
	const pages = [];
	for (const path of paths)
		pages.push((await program.ask({ path, host, headers: { cookie, accept: '*/*' } })).text);
	return pages.join('\n');
}

const wordsIn = (text: string, words: readonly string[] = all) =>
	words.filter((word) => text.toLowerCase().includes(word));

const nodes: readonly (readonly [NodeKind, string])[] = [
	['element', draft.goal],
	['element', guideline],
	['questionnaire', questionnaire.id],
	['review', review.id],
	['review', decision.id],
	['recommendation', recommendation.editionId],
	['edition', editionId],
	['group', groupId],
];
const editions = [editionId, recommendation.editionId];
const publicPages = [
	...(await allRoutes())
		.filter(({ id, params }) => !id.startsWith('/(arbeit)') && params.length === 0)
		.map(({ id }) => addressOfRoute(id, {})),
	...nodes.map(([kind, id]) => `/faden/${writeRef({ kind, id })}`),
	...[draft.goal, guideline, second].map((id) => `/konzept/element/${id}`),
	`/konzept/feld/${draft.field}`,
	...editions.flatMap((id) =>
		['', '/gesamt', '/konzept.json', '/konzept.md', '/konzept.html'].map(
			(part) => `/konzept/fassungen/${id}${part}`,
		),
	),
	...editions.map((id) => `/api/v1/editions/${id}`),
];
const ownPages = [
	'/arbeit',
	'/arbeit/konsolidierung',
	`/arbeit/konsolidierung/${questionnaire.id}`,
	`/arbeit/konsolidierung/${questionnaire.id}/antworten`,
	'/arbeit/konsolidierung/entwurf',
	'/arbeit/pruefung',
	`/arbeit/pruefung/${review.id}`,
	`/arbeit/pruefung/stellungnahme/${requestId}`,
];

/** Somebody with a role and a seat in another group than the one that was asked. */
async function stranger(role: Role): Promise<string> {
	const email = `fremd.${role}@ort.example`.toLowerCase();
	const { id: personId } = unwrap(await createPerson(lead, { name: 'Fremde Person', email, roles: [role] }));
	const organizationId = await organization('workingGroup', `Andere Gruppe ${role}`);
	unwrap(await addMembership(lead, { organizationId, personId, role: 'chair' }));
	return cookieOf(personId);
}

async function cookieOf(personId: string): Promise<string> {
	const { token } = await inTransaction(lead, (tx) => startSession(tx, personId, 'Firefox Linux', 'link'));
	return `sitzung=${token}`;
}

describe('nothing secret', () => {
	test('stands in a public page, the thread, an export, the search or the machine interface', async () => {
		const text = await seen(publicPages);
		expect(wordsIn(text)).toEqual([]);
		for (const shown of ['Öffentlicher Grund', 'Öffentlich anders als empfohlen', 'Öffentliche Anmerkung'])
			expect(text).toContain(shown);
	});

	test.each(roles)('is told to a %s who sits in another group, beyond what the role may', async (role) => {
		const text = await seen([...publicPages, ...ownPages], await stranger(role));
		const inside = ['processLead', 'department', 'committeeOffice', 'mayor'].includes(role);
		// The process lead may answer for a unit, and sees what was kept for it.
		const may = [
			...(role === 'processLead' ? [...ofGroup, kept] : []),
			...(inside ? [...ofAdministration, name] : []),
		];
		expect(wordsIn(text).filter((word) => !may.includes(word))).toEqual([]);
	});

	test('of a review is told to the group before it comes back to it', async () => {
		const cookie = await cookieOf(seated.actor.personId ?? '');
		const unnamed = all.filter((word) => word !== name);
		expect(wordsIn(await seen([`/arbeit/pruefung/${review.id}`], cookie), unnamed)).toEqual([]);
		unwrap(await returnReview(lead, { reviewId: review.id, note: 'Geheimhinweis' }));
		const after = wordsIn(await seen([`/arbeit/pruefung/${review.id}`], cookie));
		expect(after).toEqual(expect.arrayContaining(['geheimurteil', 'geheimhinweis']));
		expect(wordsIn(await seen(publicPages))).toEqual([]);
	});

	test.each(['thread_node', 'thread_edge', 'access_link'])('stands in the table %s', async (table) => {
		const { rows } = await owner.query(`SELECT * FROM ${table}`);
		expect(rows.length).toBeGreaterThan(0);
		expect(wordsIn(JSON.stringify(rows))).toEqual([]);
	});

	test('but the reason of a wording stands in the log', async () => {
		const { rows } = await owner.query('SELECT * FROM domain_event');
		expect(wordsIn(JSON.stringify(rows))).toEqual(['geheimgrund']);
	});
});

test('the words are there for those who may read them', async () => {
	const cookie = await cookieOf(lead.actor.personId ?? '');
	const text = await seen(ownPages, cookie);
	expect(wordsIn(text)).toEqual(expect.arrayContaining([...ofGroup, 'geheimurteil', 'geheimbeschluss']));
	const own = await seen(ownPages, await cookieOf(seated.actor.personId ?? ''));
	expect(wordsIn(own)).toEqual(expect.arrayContaining(['geheimfrage', 'geheimantwort']));
});
