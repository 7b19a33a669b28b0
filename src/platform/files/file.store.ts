import type { Transaction } from '../transaction.ts';

export interface StoredFile {
	readonly sha256: string;
	readonly size: number;
	readonly mediaType: string;
	readonly content: Buffer;
}

/** The same content twice is one file. */
export async function insertFile(tx: Transaction, file: StoredFile): Promise<void> {
	await tx.db
		.insertInto('storedFile')
		.values({ ...file, municipalityId: tx.municipality.id, createdAt: tx.now })
		.onConflict((conflict) => conflict.columns(['municipalityId', 'sha256']).doNothing())
		.execute();
}

export async function findFile(tx: Transaction, sha256: string): Promise<StoredFile | undefined> {
	return tx.db
		.selectFrom('storedFile')
		.where('municipalityId', '=', tx.municipality.id)
		.where('sha256', '=', sha256)
		.select(['sha256', 'size', 'mediaType', 'content'])
		.executeTakeFirst();
}
