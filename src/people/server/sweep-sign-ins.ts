import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { eraseSessions } from './session.store.ts';
import { eraseSignInTokens } from './sign-in-token.store.ts';

/** A used or expired link still says so for a day, then it is as unknown as any other. */
const day = 24 * 60 * 60 * 1000;

export async function sweepSignIns(context: Context): Promise<void> {
	await inTransaction(context, async (tx) => {
		const before = new Date(tx.now.getTime() - day);
		await eraseSignInTokens(tx, before);
		await eraseSessions(tx, before);
	});
}
