import { plainDateAt } from '#shared/plain-date.ts';
import { latestEditionIn } from '#concept/server/editions-in.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import type { Task } from '#thread/domain/task.ts';
import { has, isSignedIn } from '#people/domain/roles.ts';
import { presentMembers } from '#people/server/present-members.ts';
import type { Id } from '#shared/ids.ts';
import { consolidationAbilities } from '../domain/abilities.ts';
import { questionnaireState } from '../domain/questionnaire.ts';
import { requestState } from '../domain/review.ts';
import { isSeated } from '../domain/seats.ts';
import { findDraftDecisions } from './deviation.store.ts';
import { findQuestionnaires } from './questionnaire.store.ts';
import { findAskedUnits } from './review.store.ts';

/**
 * What waits for the reader: `answerQuestionnaire` of its groups, `giveOpinion` of its units, and for the process lead
 * `fixWording`, `returnReview`, `remindUnits` and `reviseDraft`. Five statements whatever there is.
 */
export async function tasksOfConsolidation(context: Context): Promise<readonly Task[]> {
	const { actor } = context;
	if (!isSignedIn(actor)) return [];
	return inTransaction(context, async (tx) => {
		const today = plainDateAt(tx.now);
		const leads = consolidationAbilities.requestReview(actor);
		const tasks: Task[] = [];
		const questionnaires = await findQuestionnaires(tx, leads ? null : actor.organizations);
		const seats = await seatsOf(
			tx,
			questionnaires.map(({ groupId }) => groupId),
		);
		for (const one of questionnaires) {
			const about = { kind: 'questionnaire' as const, id: one.id };
			const state = questionnaireState(one, today);
			const base = { about, title: one.elementTitle, count: 1 };
			if (state === 'open' && !one.ownAnswer && seats.has(one.groupId))
				tasks.push({ ...base, kind: 'answerQuestionnaire', due: one.closesOn });
			if (state === 'closed' && leads) tasks.push({ ...base, kind: 'fixWording', due: null });
		}
		if (leads) tasks.push(...(await draftsSentBack(tx)));
		const byReview = new Map<string, { all: number; answered: number; overdue: number; title: string }>();
		const asked =
			leads || has(actor, 'department') ? await findAskedUnits(tx, leads ? null : actor.organizations) : [];
		for (const one of asked) {
			const state = requestState(one, one, today);
			const waits = state === 'waiting' || state === 'overdue';
			if (waits && actor.organizations.includes(one.unitId))
				tasks.push({
					kind: 'giveOpinion',
					about: { kind: 'review', id: one.reviewId },
					request: one.requestId,
					title: one.title,
					due: one.dueOn,
					count: one.elements - one.given,
				});
			if (!leads || one.returnedAt !== null) continue;
			const sum = byReview.get(one.reviewId) ?? { all: 0, answered: 0, overdue: 0, title: one.title };
			sum.all += 1;
			if (state === 'answered') sum.answered += 1;
			if (state === 'overdue') sum.overdue += 1;
			byReview.set(one.reviewId, sum);
		}
		for (const [id, { all, answered, overdue, title }] of byReview) {
			const base = { about: { kind: 'review' as const, id }, title, due: null };
			if (answered === all) tasks.push({ ...base, kind: 'returnReview', count: 1 });
			else if (overdue > 0) tasks.push({ ...base, kind: 'remindUnits', count: overdue });
		}
		return tasks;
	});
}

/** Groups in which the reader has a say; guests only listen, and are not asked. */
async function seatsOf(tx: Transaction, groupIds: readonly Id[]): Promise<ReadonlySet<Id>> {
	const members = await presentMembers(tx, [...new Set(groupIds)]);
	const own = members.filter((one) => one.personId === tx.actor.personId && isSeated(one));
	return new Set(own.map(({ organizationId }) => organizationId));
}

/** The last draft, as long as no later edition answers whoever sent it back. */
async function draftsSentBack(tx: Transaction): Promise<readonly Task[]> {
	const latest = await latestEditionIn(tx);
	if (latest?.state !== 'publishedDraft') return [];
	const decisions = await findDraftDecisions(tx, latest.id);
	const count = decisions.filter(({ outcome }) => outcome === 'sentBack').length;
	const about = { kind: 'edition' as const, id: latest.id };
	return count > 0 ? [{ kind: 'reviseDraft', about, title: latest.title, due: null, count }] : [];
}
