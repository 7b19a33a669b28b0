import { isId, type Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { councilAbilities } from '../domain/abilities.ts';
import type { CouncilEvents } from '../domain/events.ts';
import { dayProblem } from '../domain/paper-input.ts';
import { isFinal } from '../domain/transitions.ts';
import { savePlan } from './consultation.store.ts';
import { recordSteps } from './council-thread.ts';
import { lockConsultation } from './lock-consultation.ts';
import { updatePaper } from './paper.store.ts';

/** Sets or moves the day of a step that has not been held. Form fields: `required`, `date`. */
export async function rescheduleConsultation(
	context: Context,
	input: { readonly consultationId: Id; readonly plannedOn: PlainDate; readonly revision?: number },
): Promise<
	Result<null, 'forbidden' | 'notFound' | 'conflict' | 'paperDecided' | 'consultationClosed' | 'invalidInput'>
> {
	if (!councilAbilities.keepPapers(context.actor)) return failure('forbidden');
	if (!isId(input.consultationId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const locked = await lockConsultation(tx, input.consultationId, input.revision);
		if (!locked.ok) return locked;
		const { matter, step } = locked.value;
		if (step.result !== null) return failure('consultationClosed');
		if (isFinal(matter.state)) return failure('paperDecided');
		const problem = dayProblem(input.plannedOn, true);
		if (problem) return failure('invalidInput', {}, { plannedOn: problem });
		const after = { ...step, plannedOn: input.plannedOn, plannedBefore: null };
		await savePlan(
			tx,
			matter.plan.map((one) => (one.id === step.id ? after : one)),
		);
		await updatePaper(tx, matter.paper.id);
		await recordSteps(tx, matter.paper, [after], await organizationsById(tx));
		await appendEvent<CouncilEvents, 'consultation.rescheduled'>(tx, {
			type: 'consultation.rescheduled',
			version: 1,
			subject: { kind: 'consultation', id: step.id },
			payload: { from: step.plannedOn ?? step.plannedBefore, to: after.plannedOn },
		});
		return success(null);
	});
}
