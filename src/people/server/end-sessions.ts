import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import type { PeopleEvents } from './people-events.ts';
import { revokeSessions } from './session.store.ts';

type Ended = Result<{ readonly ended: number }, 'signInRequired' | 'notFound'>;

/** Ends the session of this device. */
export async function signOut(context: Context, sessionId: Id): Promise<Ended> {
	return end(context, { only: sessionId }, 'signOut');
}

/** Ends another of one's own sessions, e.g. on a lost device. */
export async function revokeSession(context: Context, sessionId: Id): Promise<Ended> {
	const ended = await end(context, { only: sessionId }, 'revoked');
	return ended.ok && ended.value.ended === 0 ? failure('notFound') : ended;
}

/** Ends all of one's own sessions but this. */
export async function revokeOtherSessions(context: Context, presentId: Id): Promise<Ended> {
	return end(context, { except: presentId }, 'revoked');
}

async function end(
	context: Context,
	which: { readonly only: Id } | { readonly except: Id },
	by: 'signOut' | 'revoked',
): Promise<Ended> {
	const { personId } = context.actor;
	if (personId === null) return failure('signInRequired');
	return inTransaction(context, async (tx) => {
		const ids = await revokeSessions(tx, personId, which);
		for (const id of ids) await noteEnd(tx, id, by);
		return success({ ended: ids.length });
	});
}

async function noteEnd(tx: Transaction, id: Id, by: 'signOut' | 'revoked'): Promise<void> {
	await appendEvent<PeopleEvents, 'session.ended'>(tx, {
		type: 'session.ended',
		version: 1,
		subject: { kind: 'session', id },
		payload: { by },
	});
}
