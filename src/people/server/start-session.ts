import { newId, type Id } from '#shared/ids.ts';
import { appendEvent } from '#platform/events/events.ts';
import { hashToken, newToken } from '#platform/identity/tokens.ts';
import type { Transaction } from '#platform/transaction.ts';
import { deviceOf, sessionExpiry } from '../domain/sign-in.ts';
import type { PeopleEvents } from './people-events.ts';
import { insertSession } from './session.store.ts';

export interface StartedSession {
	/** For the cookie; stored nowhere. */
	readonly token: string;
	readonly expiresAt: Date;
}

/** Part of the two use cases that sign somebody in. */
export async function startSession(
	tx: Transaction,
	personId: Id,
	userAgent: string,
	by: 'link' | 'demo',
): Promise<StartedSession> {
	const token = newToken();
	const id = newId();
	const expiresAt = sessionExpiry(tx.now);
	await insertSession(tx, {
		id,
		personId,
		tokenHash: hashToken(token),
		device: deviceOf(userAgent),
		expiresAt,
	});
	await appendEvent<PeopleEvents, 'session.started'>(
		{ ...tx, actor: { ...tx.actor, personId } },
		{ type: 'session.started', version: 1, subject: { kind: 'session', id }, payload: { by } },
	);
	return { token, expiresAt };
}
