import { newId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { readEdition } from '#concept/server/read-editions.ts';
import { linkNodes, recordNodes } from '#thread/server/record.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import { continuationKinds, type ContinuationKind } from '../domain/continuation-kind.ts';
import type { ReportingEvents } from '../domain/events.ts';
import { insertContinuation } from './continuation.store.ts';

export interface StartContinuationInput {
	readonly editionId: Id;
	readonly kind: ContinuationKind;
	/** What orders it: a duty, a decision. */
	readonly reason: string;
}

/** The adopted edition becomes the base of the next cycle. One continuation runs at a time. */
export async function startContinuation(
	context: Context,
	input: StartContinuationInput,
): Promise<Result<{ id: Id }, 'forbidden' | 'notFound' | 'invalidInput' | 'notAdopted' | 'alreadyDone'>> {
	if (!reportingAbilities.continueConcept(context.actor)) return failure('forbidden');
	const base = await readEdition(context, input.editionId);
	if (!base.ok || input.editionId === 'latest') return failure('notFound');
	const { edition } = base.value;
	if (edition.state !== 'adopted' && edition.state !== 'updated') return failure('notAdopted');
	const reason = input.reason.trim();
	const fields: Record<string, string> = {};
	if (!continuationKinds.includes(input.kind)) fields['kind'] = 'unknown';
	const problem = textProblem(reason, 4000, true);
	if (problem) fields['reason'] = problem;
	if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
	return inTransaction(context, async (tx) => {
		const id = newId();
		const started = { id, editionId: edition.id, kind: input.kind, reason, startedOn: plainDateAt(tx.now) };
		if (!(await insertContinuation(tx, started))) return failure('alreadyDone');
		const ref = { kind: 'continuation', id } as const;
		await recordNodes(tx, { ref, title: edition.title, visibility: 'public' });
		await linkNodes(tx, {
			from: { kind: 'edition', id: edition.id },
			relation: 'continuedAs',
			to: ref,
			reason,
		});
		await appendEvent<ReportingEvents, 'continuation.started'>(tx, {
			type: 'continuation.started',
			version: 1,
			subject: { kind: 'continuation', id },
			payload: { editionId: edition.id, kind: input.kind },
			reason,
		});
		return success({ id });
	});
}
