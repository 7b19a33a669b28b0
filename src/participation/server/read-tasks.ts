import { plainDateAt } from '#shared/plain-date.ts';
import { has } from '#people/domain/roles.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { Task } from '#thread/domain/task.ts';
import { participationAbilities } from '../domain/abilities.ts';
import { findUnanswered } from './task.store.ts';

/**
 * Contributions that wait for an answer of the reader: `answerContributions`, and `answerOverdueContributions` where
 * the promised day has passed. By round; what came outside of rounds is one task, whatever day each was promised. One
 * statement.
 */
export async function tasksOfParticipation(context: Context): Promise<readonly Task[]> {
	const { actor } = context;
	if (!participationAbilities.answer(actor)) return [];
	return inTransaction(context, async (tx) => {
		const today = plainDateAt(tx.now);
		const waiting = await findUnanswered(tx, has(actor, 'processLead') ? null : actor.organizations);
		const tasks = new Map<string, Task>();
		for (const { roundId, roundTitle, answerUntil, count } of waiting) {
			const kind = answerUntil < today ? 'answerOverdueContributions' : 'answerContributions';
			const key = `${kind} ${roundId ?? ''}`;
			const before = tasks.get(key);
			// The soonest day comes first, and stands for the task.
			tasks.set(key, {
				kind,
				about: roundId === null ? null : { kind: 'feedbackRound', id: roundId },
				title: roundTitle ?? '',
				due: before?.due ?? answerUntil,
				count: (before?.count ?? 0) + count,
			});
		}
		return [...tasks.values()];
	});
}
