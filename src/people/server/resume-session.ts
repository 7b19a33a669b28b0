import { plainDateAt } from '#shared/plain-date.ts';
import type { Id } from '#shared/ids.ts';
import type { Actor, Context } from '#platform/context.ts';
import { hashToken, looksLikeToken, newToken } from '#platform/identity/tokens.ts';
import { inTransaction } from '#platform/transaction.ts';
import { isAlive, isDueForRotation, isInGrace, isSeenLongAgo } from '../domain/sign-in.ts';
import { findSessionByToken, markSeen, rotateToken } from './session.store.ts';

export interface ResumedSession {
	readonly sessionId: Id;
	readonly personName: string;
	readonly actor: Actor;
	/** A fresh token for the cookie, when it was time for one. */
	readonly renewed: { readonly token: string; readonly expiresAt: Date } | null;
}

/** Who holds this token: at every request that carries one. Roles are those of today. */
export async function resumeSession(context: Context, token: string): Promise<ResumedSession | null> {
	if (!looksLikeToken(token)) return null;
	return inTransaction(context, async (tx) => {
		const hash = hashToken(token);
		const session = await findSessionByToken(tx, hash, plainDateAt(tx.now));
		if (!session || !isAlive(session, tx.now)) return null;
		const present = session.tokenHash === hash;
		if (!present && !isInGrace(session, tx.now)) return null;
		let renewed: ResumedSession['renewed'] = null;
		if (present && isDueForRotation(session, tx.now)) {
			const next = newToken();
			if (await rotateToken(tx, session.id, hash, hashToken(next)))
				renewed = { token: next, expiresAt: session.expiresAt };
		} else if (isSeenLongAgo(session, tx.now)) await markSeen(tx, session.id);
		return {
			sessionId: session.id,
			personName: session.personName,
			actor: { personId: session.personId, roles: session.roles, organizations: session.organizations },
			renewed,
		};
	});
}
