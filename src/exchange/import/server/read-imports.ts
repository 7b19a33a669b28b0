import { conceptAbilities } from '#concept/domain/abilities.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { isId } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { findImport, findImports, type ConceptImport, type ImportSummary } from './import.store.ts';

export type { ConceptImport };

export async function listImports(context: Context): Promise<Result<readonly ImportSummary[], 'forbidden'>> {
	if (!conceptAbilities.importConcept(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => success(await findImports(tx)));
}

export async function readImport(
	context: Context,
	id: string,
): Promise<Result<ConceptImport, 'forbidden' | 'notFound'>> {
	if (!conceptAbilities.importConcept(context.actor)) return failure('forbidden');
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const found = await findImport(tx, id);
		return found ? success(found) : failure('notFound');
	});
}
