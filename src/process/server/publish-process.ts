import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { processAbilities } from '../domain/abilities.ts';
import type { ProcessEvents } from '../domain/events.ts';
import { findProcess, findProcessFields, publishProcessRow } from './process.store.ts';
import { recordProcess } from './record-process.ts';
import { findSteps } from './step.store.ts';

/** From now on everybody sees the plan, its changes included. */
export async function publishProcess(
	context: Context,
	id: Id,
): Promise<Result<null, 'forbidden' | 'notFound' | 'alreadyDone'>> {
	if (!processAbilities.publishProcess(context.actor)) return failure('forbidden');
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const process = await findProcess(tx, id, true);
		if (!process) return failure('notFound');
		if (process.publishedAt !== null) return failure('alreadyDone');
		await publishProcessRow(tx, id);
		const steps = await findSteps(tx, id);
		await recordProcess(tx, { ...process, publishedAt: tx.now }, steps, await findProcessFields(tx, id));
		await appendEvent<ProcessEvents, 'process.published'>(tx, {
			type: 'process.published',
			version: 1,
			subject: { kind: 'process', id },
			payload: { steps: steps.length },
		});
		return success(null);
	});
}
