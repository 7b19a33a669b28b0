import { isId, newId, type Id } from '#shared/ids.ts';
import { isPlainDate, plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import { audienceOf } from '#people/domain/audience.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { writeRef, type Ref } from '#thread/domain/ref.ts';
import { nodesSeen } from '#thread/server/read-nodes.ts';
import { linkNodes } from '#thread/server/record.ts';
import { processAbilities } from '../domain/abilities.ts';
import type { ProcessEvents } from '../domain/events.ts';
import { mandateLimits } from '../domain/mandate.ts';
import { findDemand, insertEvidence } from './mandate.store.ts';

export interface TickDemandInput {
	readonly demandId: Id;
	/** Where given, demands of other mandates are not found. */
	readonly mandateId?: Id;
	readonly evidence: { readonly text: string; readonly ref?: Ref | null };
	/** The present day unless given. */
	readonly on?: PlainDate;
}

/**
 * Ticks a demand off with evidence; a recurring duty gets one more each time. Form fields: `required`, `tooLong`,
 * `characters`, `unknown` (nothing of the thread), `date`, `future`.
 */
export async function tickDemand(
	context: Context,
	input: TickDemandInput,
): Promise<Result<{ id: Id }, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!processAbilities.tickDemand(context.actor)) return failure('forbidden');
	if (!isId(input.demandId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const demand = await findDemand(tx, input.demandId);
		if (!demand || demand.mandateId !== (input.mandateId ?? demand.mandateId)) return failure('notFound');
		const today = plainDateAt(tx.now);
		const givenOn = input.on ?? today;
		const text = oneLine(input.evidence.text);
		const ref = input.evidence.ref ?? null;
		const fields: Record<string, string> = {};
		const problem = textProblem(text, mandateLimits.evidence, true);
		if (problem) fields['text'] = problem;
		if (!isPlainDate(givenOn)) fields['on'] = 'date';
		else if (givenOn > today) fields['on'] = 'future';
		if (ref) {
			const seen = await nodesSeen(tx, audienceOf(context.actor), [ref]);
			const own = writeRef(ref) === writeRef({ kind: 'mandateDemand', id: demand.id });
			if (own || !seen.has(writeRef(ref))) fields['ref'] = 'unknown';
		}
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const id = newId();
		await insertEvidence(tx, demand.id, { id, text, ref, givenOn });
		const subject: Ref = { kind: 'mandateDemand', id: demand.id };
		if (ref) await linkNodes(tx, { from: subject, relation: 'metBy', to: ref, reason: text });
		await appendEvent<ProcessEvents, 'mandate.demandMet'>(tx, {
			type: 'mandate.demandMet',
			version: 1,
			subject,
			payload: { evidenceId: id, kind: demand.kind },
		});
		return success({ id });
	});
}
