import { plainDateAt } from '#shared/plain-date.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { Task } from '#thread/domain/task.ts';
import { councilAbilities } from '../domain/abilities.ts';
import type { Consultation } from '../domain/consultation.ts';
import { isFinal, paperState } from '../domain/transitions.ts';
import { findConsultationsOf } from './consultation.store.ts';
import { findPapers } from './paper.store.ts';

/**
 * What waits for the committee office: `recordConsultation` (its day has come), `setConsultationDay` (a postponement took
 * its day), `planConsultations` (a paper without a way). Three statements.
 */
export async function tasksOfCouncil(context: Context): Promise<readonly Task[]> {
	if (!councilAbilities.keepPapers(context.actor)) return [];
	return inTransaction(context, async (tx) => {
		const today = plainDateAt(tx.now);
		const papers = await findPapers(tx);
		const steps = await findConsultationsOf(
			tx,
			papers.map(({ id }) => id),
		);
		const organizations = await organizationsById(tx);
		return papers.flatMap((paper): Task[] => {
			const plan = steps.filter(({ paperId }) => paperId === paper.id);
			if (isFinal(paperState(plan))) return [];
			const name = `${paper.number} ${paper.title}`;
			if (plan.length === 0)
				return [
					{
						kind: 'planConsultations',
						about: { kind: 'paper', id: paper.id },
						title: name,
						due: null,
						count: 1,
					},
				];
			const task = (kind: string, step: Consultation): Task => ({
				kind,
				about: { kind: 'paper', id: paper.id },
				title: `${organizations.get(step.organizationId)?.name ?? ''}: ${name}`,
				due: step.plannedOn,
				count: 1,
			});
			return plan
				.filter(({ result }) => result === null)
				.flatMap((step) =>
					step.plannedOn === null
						? [task('setConsultationDay', step)]
						: step.plannedOn <= today
							? [task('recordConsultation', step)]
							: [],
				);
		});
	});
}
