import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';

export interface StoredSignInToken {
	readonly personId: Id;
	readonly returnTo: string;
	readonly expiresAt: Date;
	readonly usedAt: Date | null;
}

export async function insertSignInToken(
	tx: Transaction,
	token: {
		readonly tokenHash: string;
		readonly personId: Id;
		readonly returnTo: string;
		readonly expiresAt: Date;
	},
): Promise<void> {
	await tx.db
		.insertInto('signInToken')
		.values({ ...token, municipalityId: tx.municipality.id, createdAt: tx.now })
		.execute();
}

/** A row that is to be used is locked, so that of two clicks at once one comes first. */
export async function findSignInToken(
	tx: Transaction,
	tokenHash: string,
	purpose: 'look' | 'use',
): Promise<StoredSignInToken | undefined> {
	return tx.db
		.selectFrom('signInToken')
		.where('municipalityId', '=', tx.municipality.id)
		.where('tokenHash', '=', tokenHash)
		.select(['personId', 'returnTo', 'expiresAt', 'usedAt'])
		.$if(purpose === 'use', (query) => query.forUpdate())
		.executeTakeFirst();
}

export async function markTokenUsed(tx: Transaction, tokenHash: string): Promise<void> {
	await tx.db
		.updateTable('signInToken')
		.set({ usedAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('tokenHash', '=', tokenHash)
		.execute();
}

/** @returns false while another transaction makes a token for this person */
export async function claimSignIn(tx: Transaction, personId: Id): Promise<boolean> {
	const key = `signIn ${tx.municipality.id} ${personId}`;
	const { rows } = await sql<{ mine: boolean }>`
		SELECT pg_try_advisory_xact_lock(hashtextextended(${key}, 0)) AS mine`.execute(tx.db);
	return rows[0]?.mine ?? false;
}

export async function countSignInTokens(tx: Transaction, personId: Id, since: Date): Promise<number> {
	const { made } = await tx.db
		.selectFrom('signInToken')
		.where('municipalityId', '=', tx.municipality.id)
		.where('personId', '=', personId)
		.where('createdAt', '>', since)
		.select(({ fn }) => fn.countAll<number>().as('made'))
		.executeTakeFirstOrThrow();
	return made;
}

export async function eraseSignInTokens(tx: Transaction, expiredBefore: Date): Promise<void> {
	await tx.db
		.deleteFrom('signInToken')
		.where('municipalityId', '=', tx.municipality.id)
		.where('expiresAt', '<', expiredBefore)
		.execute();
}
