import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { elementNames, fieldsOfAction, type ElementName } from '#concept/server/element-names.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { roundState, takesContributions, type RoundState } from '../domain/round.ts';
import { findRound, findRounds, type CountedRound, type RoundRow } from './round.store.ts';

export interface ListedRound extends CountedRound {
	readonly state: RoundState;
}

/** All rounds, newest first. Rounds are public, and so is how much was said. */
export async function listRounds(context: Context): Promise<readonly ListedRound[]> {
	return inTransaction(context, async (tx) => {
		const today = plainDateAt(tx.now);
		const rounds = await findRounds(tx, today);
		return rounds.map((round) => ({ ...round, state: roundState(round, today) }));
	});
}

export interface RoundToJoin {
	readonly round: RoundRow;
	readonly state: RoundState;
	/** Whether something can be said today; after the end it counts as late. */
	readonly takes: boolean;
	/** Fields of action to choose from. */
	readonly fields: readonly ElementName[];
	/** The element of the public edition of which somebody wants to speak. */
	readonly element: ElementName | null;
}

/** One round with what its form needs. */
export async function readRound(
	context: Context,
	id: Id,
	elementId: string | null = null,
): Promise<Result<RoundToJoin, 'notFound'>> {
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const round = await findRound(tx, id);
		if (!round) return failure('notFound');
		const today = plainDateAt(tx.now);
		const all = await fieldsOfAction(tx);
		const named = isId(elementId) ? (await elementNames(tx, [elementId])).get(elementId) : undefined;
		return success({
			round,
			state: roundState(round, today),
			takes: takesContributions(round, today),
			fields: all.filter((field) =>
				round.fieldIds.length > 0 ? round.fieldIds.includes(field.id) : field.editionId !== null,
			),
			element: named?.editionId ? named : null,
		});
	});
}
