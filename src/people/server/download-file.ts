import { failure, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { readFile, type StoredFile } from '#platform/files/store-file.ts';
import { inTransaction } from '#platform/transaction.ts';
import { peopleAbilities } from '../domain/abilities.ts';

/** A kept file, e.g. the document a concept was read from. */
export async function downloadFile(
	context: Context,
	sha256: string,
): Promise<Result<StoredFile, 'forbidden' | 'notFound'>> {
	if (!peopleAbilities.downloadFile(context.actor)) return failure('forbidden');
	return inTransaction(context, (tx) => readFile(tx, sha256));
}
