import { plainDateAt } from '#shared/plain-date.ts';
import { appendEvent } from '#platform/events/events.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { linkNodes } from '#thread/server/record.ts';
import type { NewContribution } from '../domain/contribution.ts';
import type { ParticipationEvents } from '../domain/events.ts';
import { writeNumber, type ContributionNumber } from '../domain/number.ts';
import { insertContributions, takeNumbers } from './contribution.store.ts';
import { recordContributions } from './record-contributions.ts';

/**
 * Stores what came in together: numbers, words, fields, persons, thread, event. The same few statements for one and for
 * hundreds.
 * @param contributions at least one; all of one channel
 * @returns their numbers, in the same order
 */
export async function receiveContributions(
	tx: Transaction,
	contributions: readonly NewContribution[],
): Promise<readonly ContributionNumber[]> {
	const [first] = contributions;
	if (!first) return [];
	const year = Number(plainDateAt(tx.now).slice(0, 4));
	const start = await takeNumbers(tx, year, contributions.length);
	const numbered = contributions.map((one, place) => ({ ...one, year, number: start + place }));
	await insertContributions(tx, numbered);
	await recordContributions(tx, numbered);
	await linkNodes(
		tx,
		...numbered.flatMap(({ id, roundId, eventId }) =>
			originsOf(roundId, eventId).map((from) => ({
				from,
				relation: 'collected' as const,
				to: { kind: 'contribution' as const, id },
			})),
		),
	);
	await appendEvent<ParticipationEvents, 'contribution.received'>(tx, {
		type: 'contribution.received',
		version: 1,
		subject: { kind: 'contribution', id: first.id },
		payload: {
			number: writeNumber({ year, number: start }),
			channel: first.channel,
			kind: first.kind,
			count: contributions.length,
		},
	});
	return numbered.map(({ number }) => ({ year, number }));
}

/** Where it was collected, as the thread knows it. */
export function originsOf(roundId: string | null, eventId: string | null): readonly Ref[] {
	return [
		...(roundId === null ? [] : [{ kind: 'feedbackRound' as const, id: roundId }]),
		...(eventId === null ? [] : [{ kind: 'event' as const, id: eventId }]),
	];
}
