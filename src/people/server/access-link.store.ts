import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';

export interface AccessLinkRow {
	readonly purpose: string;
	readonly subjectId: Id;
	readonly personId: Id | null;
	readonly expiresAt: Date | null;
	readonly revokedAt: Date | null;
}

export async function insertAccessLink(
	tx: Transaction,
	link: Omit<AccessLinkRow, 'revokedAt'> & { readonly tokenHash: string },
): Promise<void> {
	await tx.db
		.insertInto('accessLink')
		.values({ municipalityId: tx.municipality.id, createdAt: tx.now, ...link })
		.execute();
}

export async function findAccessLink(
	tx: Transaction,
	tokenHash: string,
	purpose: string,
): Promise<AccessLinkRow | undefined> {
	return tx.db
		.selectFrom('accessLink')
		.select(['purpose', 'subjectId', 'personId', 'expiresAt', 'revokedAt'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('tokenHash', '=', tokenHash)
		.where('purpose', '=', purpose)
		.executeTakeFirst();
}

export async function revokeAccessLinksOf(tx: Transaction, purpose: string, subjectId: Id): Promise<void> {
	await tx.db
		.updateTable('accessLink')
		.set({ revokedAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('purpose', '=', purpose)
		.where('subjectId', '=', subjectId)
		.where('revokedAt', 'is', null)
		.execute();
}

export async function revokeAccessLink(tx: Transaction, purpose: string, tokenHash: string): Promise<void> {
	await tx.db
		.updateTable('accessLink')
		.set({ revokedAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('purpose', '=', purpose)
		.where('tokenHash', '=', tokenHash)
		.where('revokedAt', 'is', null)
		.execute();
}
