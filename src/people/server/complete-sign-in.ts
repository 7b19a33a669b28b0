import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { hashToken, looksLikeToken } from '#platform/identity/tokens.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { findPerson } from './person.store.ts';
import { findSignInToken, markTokenUsed, type StoredSignInToken } from './sign-in-token.store.ts';
import { startSession, type StartedSession } from './start-session.ts';

type LinkFailure = 'linkExpired' | 'linkUsed';

/** Looks whether a link would sign in, and leaves it as it is: programs that scan mails open every link. */
export async function checkSignInLink(context: Context, token: string): Promise<Result<null, LinkFailure>> {
	return inTransaction(context, async (tx) => {
		const found = await usableToken(tx, token, 'look');
		return found.ok ? success(null) : found;
	});
}

/** Uses a link: once, within its time, for a person who is still there. */
export async function completeSignIn(
	context: Context,
	input: { readonly token: string; readonly userAgent: string },
): Promise<Result<StartedSession & { readonly returnTo: string }, LinkFailure>> {
	return inTransaction(context, async (tx) => {
		const found = await usableToken(tx, input.token, 'use');
		if (!found.ok) return found;
		const { personId, returnTo } = found.value;
		if (!(await findPerson(tx, personId))) return failure('linkExpired');
		await markTokenUsed(tx, hashToken(input.token));
		return success({ ...(await startSession(tx, personId, input.userAgent, 'link')), returnTo });
	});
}

async function usableToken(
	tx: Transaction,
	token: string,
	purpose: 'look' | 'use',
): Promise<Result<StoredSignInToken, LinkFailure>> {
	if (!looksLikeToken(token)) return failure('linkExpired');
	const stored = await findSignInToken(tx, hashToken(token), purpose);
	if (!stored) return failure('linkExpired');
	if (stored.usedAt) return failure('linkUsed');
	return stored.expiresAt > tx.now ? success(stored) : failure('linkExpired');
}
