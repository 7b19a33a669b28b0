import { plainDateAt } from '#shared/plain-date.ts';
import { has } from '#people/domain/roles.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { Task } from '#thread/domain/task.ts';
import { participationAbilities } from '../domain/abilities.ts';
import { findUnanswered } from './task.store.ts';

/**
 * Contributions that wait for an answer of the reader: `answerContributions`, and `answerOverdueContributions` where
 * the promised day has passed. One statement.
 */
export async function tasksOfParticipation(context: Context): Promise<readonly Task[]> {
	const { actor } = context;
	if (!participationAbilities.answer(actor)) return [];
	return inTransaction(context, async (tx) => {
		const today = plainDateAt(tx.now);
		const waiting = await findUnanswered(tx, has(actor, 'processLead') ? null : actor.organizations);
		return waiting.map(({ roundId, roundTitle, answerUntil, count }) => ({
			kind: answerUntil < today ? 'answerOverdueContributions' : 'answerContributions',
			about: roundId === null ? null : { kind: 'feedbackRound' as const, id: roundId },
			title: roundTitle ?? '',
			due: answerUntil,
			count,
		}));
	});
}
