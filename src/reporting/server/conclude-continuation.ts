import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { listEditions, readEdition } from '#concept/server/read-editions.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { linkNodes } from '#thread/server/record.ts';
import { continuedWord } from '../components/words.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import { continuationOf, needOf } from '../domain/continuation.ts';
import type { ReportingEvents } from '../domain/events.ts';
import { isAdopted } from './compile-report.ts';
import {
	concludeContinuationRow,
	findContinuations,
	findDecisions,
	lockRunningContinuation,
} from './continuation.store.ts';

/**
 * The continuation has led to a newly adopted edition. Refused while anything that this edition changed, dropped or
 * added has no reason: nothing disappears without a word.
 */
export async function concludeContinuation(
	context: Context,
	input: { readonly editionId: Id },
): Promise<Result<null, 'forbidden' | 'notFound' | 'notAdopted' | 'reasonsMissing'>> {
	if (!reportingAbilities.continueConcept(context.actor)) return failure('forbidden');
	const editions = await listEditions(context);
	const edition = editions.find(({ id }) => id === input.editionId);
	if (!edition) return failure('notFound');
	const running = await inTransaction(context, async (tx) =>
		(await findContinuations(tx)).find(({ concludedBy }) => concludedBy === null),
	);
	const base = editions.find(({ id }) => id === running?.editionId);
	if (!running || !base) return failure('notFound');
	if (!isAdopted(edition) || edition.number <= base.number) return failure('notAdopted');
	const [before, after] = [await readEdition(context, base.id), await readEdition(context, edition.id)];
	if (!before.ok || !after.ok) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const continuation = await lockRunningContinuation(tx);
		if (continuation?.id !== running.id) return failure('notFound');
		const elements = continuationOf(before.value, after.value, await findDecisions(tx, running.id));
		const missing = elements.filter((element) => needOf(element) !== null).length;
		if (missing > 0) return failure('reasonsMissing', { count: missing });
		await concludeContinuationRow(tx, running.id, edition.id);
		const node = { kind: 'continuation', id: running.id } as const;
		// Only now, when nothing of it changes any more.
		await linkNodes(
			tx,
			{ from: node, relation: 'became', to: { kind: 'edition', id: edition.id } },
			...elements.flatMap(({ elementId, decision }) =>
				decision === null
					? []
					: [
							{
								from: { kind: 'element', id: elementId } as const,
								relation: 'continuedAs' as const,
								to: node,
								reason: `${continuedWord(decision.outcome, 'de')}: ${decision.reason}`,
							},
						],
			),
		);
		await appendEvent<ReportingEvents, 'continuation.concluded'>(tx, {
			type: 'continuation.concluded',
			version: 1,
			subject: { kind: 'continuation', id: running.id },
			payload: { editionId: edition.id },
		});
		return success(null);
	});
}
