import pg from 'pg';
import { afterEach, expect, test, vi } from 'vitest';
import { unwrap } from '#shared/result.ts';
import { testApp } from '#platform/testing/app.ts';
import { answerQuestionnaire } from './answer-questionnaire.ts';
import { giveOpinion } from './give-opinion.ts';
import { openQuestionnaire } from './open-questionnaire.ts';
import { countOwedReasons, previewDraft } from './publish-draft.ts';
import { readDraftState, readRecommendations } from './read-deviations.ts';
import { listQuestionnaires, readOwnSheet, readQuestionnaire } from './read-questionnaires.ts';
import { listReviews, readRequest, readReview } from './read-reviews.ts';
import { tasksOfConsolidation } from './read-tasks.ts';
import { recommendField } from './recommend-field.ts';
import { requestReview } from './request-review.ts';
import { town } from './testing/town.ts';

const t = await testApp({ clock: () => new Date('2026-10-06T10:00:00Z') });
afterEach(() => vi.restoreAllMocks());

/**
 * How many statements the database gets, from BEGIN to COMMIT. The least of three readings: what the queue of the mails
 * asks meanwhile is not of the work.
 */
async function statements(work: () => Promise<unknown>): Promise<number> {
	const counts: number[] = [];
	for (let time = 0; time < 3; time++) {
		const query = vi.spyOn(pg.Client.prototype, 'query');
		await work();
		counts.push(query.mock.calls.length);
		query.mockRestore();
	}
	return Math.min(...counts);
}

/** Groups that recommended, members who answered, units that gave an opinion: each so many times. */
async function busy(times: number) {
	const own = await town(t);
	const { lead, draft, municipality } = own;
	const first = await own.member('Mara Mitglied', 'groupMember', own.groupId);
	const { id: questionnaireId } = unwrap(
		await openQuestionnaire(lead, {
			elementId: draft.goal,
			groupId: own.groupId,
			closesOn: '2026-10-20',
		}),
	);
	const units: string[] = [];
	for (let count = 0; count < times; count++) {
		const name = `Nummer ${municipality.slug} ${count}`;
		const member = await own.member(`Mitglied ${name}`, 'groupMember', own.groupId);
		const answers = Array.from({ length: 5 }, () => ({ text: 'Ja', disagrees: true }));
		unwrap(await answerQuestionnaire(member, { questionnaireId, answers }));
		const groupId = await own.organization('workingGroup', `Gruppe ${name}`);
		await own.rewrite(draft.goal, `Ein Ziel, wie es Gruppe ${count} will.`);
		const recommended = { fieldId: draft.field, groupId, decidedOn: '2026-10-01', note: '' };
		unwrap(await recommendField(lead, recommended));
		unwrap(await openQuestionnaire(lead, { elementId: draft.goal, groupId, closesOn: '2026-10-20' }));
		const unitId = await own.organization('unit', `Amt ${name}`);
		await own.member(`Amtsperson ${name}`, 'department', unitId);
		units.push(unitId);
	}
	await own.rewrite(draft.goal, 'Ganz anders.');
	const { id: reviewId } = unwrap(
		await requestReview(lead, {
			elementIds: [draft.goal, ...draft.guidelines],
			unitIds: units,
			question: 'Geht das?',
			dueOn: '2026-10-20',
		}),
	);
	const requests = unwrap(await listReviews(lead));
	const opinion = { verdict: 'feasible', reason: 'Geht.', legal: '', feasibility: '' };
	for (const { requestId } of requests)
		unwrap(
			await giveOpinion(lead, {
				...opinion,
				requestId,
				elementId: draft.goal,
				responsibility: '',
				money: '',
				staff: '',
				time: '',
			}),
		);
	return { lead, first, questionnaireId, reviewId, requestId: requests[0]?.requestId ?? '', municipality };
}

async function statementsOfEach(times: number): Promise<Readonly<Record<string, number>>> {
	const { lead, first, questionnaireId, reviewId, requestId, municipality } = await busy(times);
	const visitor = t.context(municipality);
	const calls = {
		listQuestionnaires: () => listQuestionnaires(lead),
		readQuestionnaire: async () => unwrap(await readQuestionnaire(lead, questionnaireId)),
		readOwnSheet: async () => unwrap(await readOwnSheet(first, { questionnaireId })),
		listReviews: async () => unwrap(await listReviews(lead)),
		readReview: async () => unwrap(await readReview(lead, reviewId)),
		readRequest: async () => unwrap(await readRequest(lead, { requestId })),
		readRecommendations: () => readRecommendations(visitor),
		readDraftState: async () => unwrap(await readDraftState(lead)),
		countOwedReasons: () => countOwedReasons(lead),
		previewDraft: () => previewDraft(lead, { note: '', reasons: new Map() }),
		tasks: () => tasksOfConsolidation(lead),
		tasksOfMember: () => tasksOfConsolidation(first),
	};
	const counts: Record<string, number> = {};
	for (const [name, call] of Object.entries(calls)) counts[name] = await statements(call);
	return counts;
}

test(
	'more groups, members, units and recommendations take no statement more',
	{ timeout: 60_000 },
	async () => {
		const few = await statementsOfEach(2);
		expect(await statementsOfEach(8)).toEqual(few);
		for (const [name, count] of Object.entries(few)) {
			expect(count, name).toBeGreaterThan(2);
			expect(count, name).toBeLessThan(16);
		}
	},
);
