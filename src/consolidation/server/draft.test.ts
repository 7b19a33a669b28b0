import { expect, test } from 'vitest';
import { unwrap } from '#shared/result.ts';
import { publishEdition } from '#concept/server/publish-edition.ts';
import { readEdition } from '#concept/server/read-editions.ts';
import { listOutgoing } from '#platform/mail/outbox.ts';
import { testApp } from '#platform/testing/app.ts';
import { inTransaction } from '#platform/transaction.ts';
import { decideDraft, previewDecision } from './decide-draft.ts';
import { deviationKey } from './find-deviations.ts';
import { openDraftFeedback, previewFeedback, roundOf } from './open-draft-feedback.ts';
import { explainDeviations, previewExplanation } from './explain-deviations.ts';
import { countOwedReasons, previewDraft, publishDraft, publishExplained } from './publish-draft.ts';
import { readDraftState, readRecommendations } from './read-deviations.ts';
import { tasksOfConsolidation } from './read-tasks.ts';
import { recommendField } from './recommend-field.ts';
import { town } from './testing/town.ts';

const t = await testApp({ clock: () => new Date('2026-10-06T10:00:00Z') });

async function recommended() {
	const own = await town(t);
	await own.member('Carla Chair', 'groupMember', own.groupId, { role: 'chair' });
	const { editionId } = unwrap(
		await recommendField(own.lead, {
			fieldId: own.draft.field,
			groupId: own.groupId,
			decidedOn: '2026-10-01',
			note: '',
		}),
	);
	return { ...own, recommendationId: editionId };
}

test('scenario: a group complains that the published guideline differs from its recommendation', async () => {
	const { lead, draft, rewrite, recommendationId, municipality } = await recommended();
	const [guideline] = draft.guidelines;
	await rewrite(guideline, 'Anders als empfohlen.');
	const none = new Map<string, string>();
	const key = deviationKey(recommendationId, guideline);
	expect(await publishDraft(lead, { note: '', reasons: none })).toMatchObject({
		failure: { code: 'invalidInput', fields: { [`reason-${key}`]: 'required' } },
	});
	expect(await readEdition(lead, 'latest')).toMatchObject({ failure: { code: 'notFound' } });
	const reasons = new Map([[key, 'Das Schulgesetz lässt es anders nicht zu.']]);
	expect(unwrap(await publishDraft(lead, { note: '', reasons })).mails).toBe(1);
	const mails = await inTransaction(lead, listOutgoing);
	expect(mails.map(({ subject }) => subject)).toEqual([
		'Der Entwurf weicht von der Empfehlung ab: Arbeitsgruppe Sprache',
	]);
	const seen = await readRecommendations(t.context(municipality));
	expect(seen.recommendations).toMatchObject([
		{
			recommendation: { id: recommendationId },
			deviations: [{ elementId: guideline, reason: 'Das Schulgesetz lässt es anders nicht zu.' }],
		},
	]);
	expect(seen.recommendations[0]?.deviations[0]?.changes[0]).toMatchObject({
		from: expect.stringContaining('Text von A.') as string,
		to: expect.stringContaining('Anders als empfohlen.') as string,
	});
});

test('a reason holds as long as the deviation is the same, and the group is told once', async () => {
	const { lead, draft, rewrite, recommendationId } = await recommended();
	const [guideline] = draft.guidelines;
	await rewrite(guideline, 'Anders als empfohlen.');
	const key = deviationKey(recommendationId, guideline);
	const first = { note: '', reasons: new Map([[key, 'Das Schulgesetz lässt es anders nicht zu.']]) };
	expect(unwrap(await previewDraft(lead, first)).told).toEqual([
		{ group: 'Arbeitsgruppe Sprache', title: 'Sprache', count: 1, recipients: ['Carla Chair'] },
	]);
	expect(await readEdition(lead, 'latest')).toMatchObject({ failure: { code: 'notFound' } });
	unwrap(await publishDraft(lead, first));
	// The council adopts the same text: nobody has to say the same again, or reads it twice.
	const none = { note: 'Zweite Fassung', reasons: new Map<string, string>() };
	const adopted = { state: 'adopted', note: '', decidedOn: '2026-10-06' } as const;
	unwrap(await publishExplained(lead, adopted));
	expect((await readRecommendations(lead)).recommendations[0]?.deviations).toMatchObject([
		{ elementId: guideline, reason: 'Das Schulgesetz lässt es anders nicht zu.' },
	]);
	expect(await inTransaction(lead, listOutgoing)).toHaveLength(1);
	// Another wording is another deviation.
	await rewrite(guideline, 'Noch einmal anders.');
	expect(await publishDraft(lead, none)).toMatchObject({
		failure: { fields: { [`reason-${key}`]: 'required' } },
	});
});

test('no page publishes what nobody has given a reason for', async () => {
	const { lead, draft, rewrite } = await recommended();
	await rewrite(draft.goal, 'Ein anderes Ziel.');
	expect(await countOwedReasons(lead)).toBe(1);
	for (const state of ['publishedDraft', 'adopted'] as const)
		expect(await publishExplained(lead, { state, note: '', decidedOn: '2026-10-06' })).toMatchObject({
			failure: { code: 'deviationsUnexplained' },
		});
	expect(await readEdition(lead, 'latest')).toMatchObject({ failure: { code: 'notFound' } });
});

test('a draft that keeps to its recommendations needs no reasons, and tells nobody', async () => {
	const { lead } = await recommended();
	expect(unwrap(await publishDraft(lead, { note: '', reasons: new Map() })).mails).toBe(0);
	expect((await readRecommendations(lead)).recommendations).toMatchObject([{ deviations: [] }]);
});

test('reasons that were owed are given later, and once', async () => {
	const { lead, draft, rewrite, recommendationId } = await recommended();
	await rewrite(draft.goal, 'Ein anderes Ziel.');
	unwrap(await publishEdition(lead, { state: 'publishedDraft', note: '', decidedOn: null }));
	expect((await readRecommendations(lead)).recommendations[0]?.deviations).toMatchObject([{ reason: null }]);
	const reasons = new Map([[deviationKey(recommendationId, draft.goal), 'Weil.']]);
	expect(unwrap(await readDraftState(lead)).owed).toBe(1);
	expect(unwrap(await previewExplanation(lead, { reasons }))).toMatchObject([{ count: 1 }]);
	unwrap(await explainDeviations(lead, { reasons }));
	expect(unwrap(await readDraftState(lead)).owed).toBe(0);
	expect((await readRecommendations(lead)).recommendations[0]?.deviations).toMatchObject([
		{ reason: 'Weil.' },
	]);
	expect(await explainDeviations(lead, { reasons })).toMatchObject({ failure: { code: 'alreadyDone' } });
});

test('scenario: the round of division heads sends the draft back because goals are too vague', async () => {
	const { lead, draft, rewrite, organization, municipality } = await town(t);
	await rewrite(draft.goal, 'Die Angebote werden nachhaltig verbessert.');
	const { editionId } = unwrap(await publishDraft(lead, { note: '', reasons: new Map() }));
	const { quality } = unwrap(await readDraftState(lead));
	expect(quality).toContainEqual({
		kind: 'vagueWords',
		elementId: draft.goal,
		words: ['nachhaltig', 'verbesser'],
	});
	expect(quality).toContainEqual({ kind: 'goalWithoutSuccess', elementId: draft.goal });
	const heads = await organization('divisionHeads', 'Runde der Beigeordneten');
	const decision = {
		editionId,
		organizationId: heads,
		outcome: 'sentBack' as const,
		decidedOn: '2026-10-06',
		reason: 'Die Ziele sind zu allgemein.',
	};
	for (const [more, fields] of [
		[{ decidedOn: '2026-10-05' }, { decidedOn: 'beforeStart' }],
		[{ decidedOn: '2026-10-07' }, { decidedOn: 'future' }],
		[{ reason: '' }, { reason: 'required' }],
	] as const)
		expect(await decideDraft(lead, { ...decision, ...more })).toMatchObject({ failure: { fields } });
	expect(unwrap(await previewDecision(lead, decision)).body.name).toBe('Runde der Beigeordneten');
	expect(await tasksOfConsolidation(lead)).toEqual([]);
	unwrap(await decideDraft(lead, decision));
	expect(await tasksOfConsolidation(lead)).toMatchObject([
		{ kind: 'reviseDraft', about: { kind: 'edition', id: editionId }, count: 1 },
	]);
	expect(await decideDraft(lead, decision)).toMatchObject({ failure: { code: 'alreadyDone' } });
	expect(unwrap(await readDraftState(lead)).decisions).toMatchObject([
		{ body: 'Runde der Beigeordneten', outcome: 'sentBack', reason: 'Die Ziele sind zu allgemein.' },
	]);
	expect(await readDraftState(t.context(municipality))).toMatchObject({ failure: { code: 'forbidden' } });
	// The goals become measurable, a new draft is published, and the round lets it go on.
	await rewrite(draft.goal, 'Bis 2029 lernen 400 Menschen in Kursen der Stadt Deutsch.');
	const next = unwrap(await publishDraft(lead, { note: '', reasons: new Map() }));
	expect(await tasksOfConsolidation(lead)).toEqual([]);
	const open = unwrap(await readDraftState(lead));
	expect(open.decisions).toEqual([]);
	expect(open.quality.filter(({ elementId }) => elementId === draft.goal)).not.toContainEqual(
		expect.objectContaining({ kind: 'vagueWords' }),
	);
	const approved = { ...decision, editionId: next.editionId, outcome: 'approved' as const };
	unwrap(await decideDraft(lead, { ...approved, reason: 'Die Ziele sind messbar.' }));
});

test('feedback on a published draft lasts two weeks', async () => {
	const { lead } = await town(t);
	const { editionId } = unwrap(await publishDraft(lead, { note: '', reasons: new Map() }));
	expect(unwrap(await previewFeedback(lead, { editionId, opensOn: '2026-10-12' })).closesOn).toBe(
		'2026-10-25',
	);
	expect(await roundOf(lead, editionId)).toBeNull();
	unwrap(await openDraftFeedback(lead, { editionId, opensOn: '2026-10-12' }));
	expect(await roundOf(lead, editionId)).toMatchObject({
		editionId,
		opensOn: '2026-10-12',
		closesOn: '2026-10-25',
	});
	expect(await openDraftFeedback(lead, { editionId, opensOn: '2026-10-12' })).toMatchObject({
		failure: { code: 'alreadyDone' },
	});
	expect(await openDraftFeedback(lead, { editionId, opensOn: '' })).toMatchObject({
		failure: { fields: { opensOn: 'required' } },
	});
});
