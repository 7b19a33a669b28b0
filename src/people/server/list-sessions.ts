import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { isAlive } from '../domain/sign-in.ts';
import { sessionsOf } from './session.store.ts';

export interface OwnSession {
	readonly id: Id;
	/** Browser and system; empty when they are not known. */
	readonly device: string;
	readonly createdAt: Date;
	readonly lastSeenAt: Date;
}

/** Where one is signed in, last used first. */
export async function listSessions(
	context: Context,
): Promise<Result<readonly OwnSession[], 'signInRequired'>> {
	const { personId } = context.actor;
	if (personId === null) return failure('signInRequired');
	return inTransaction(context, async (tx) => {
		const sessions = await sessionsOf(tx, personId);
		return success(
			sessions
				.filter((session) => isAlive(session, tx.now))
				.map(({ id, device, createdAt, lastSeenAt }) => ({ id, device, createdAt, lastSeenAt })),
		);
	});
}
