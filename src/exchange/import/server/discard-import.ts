import { conceptAbilities } from '#concept/domain/abilities.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { ImportEvents } from '../events.ts';
import { endImport, findImport } from './import.store.ts';

/** Ends an import that nobody wants; the file and what was recognised are kept. */
export async function discardImport(context: Context, id: Id): Promise<Result<null>> {
	if (!conceptAbilities.importConcept(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const found = await findImport(tx, id, true);
		if (!found) return failure('notFound');
		if (found.adoptedAt || found.discardedAt) return failure('alreadyDone');
		await endImport(tx, id, 'discardedAt');
		await appendEvent<ImportEvents, 'import.discarded'>(tx, {
			type: 'import.discarded',
			version: 1,
			subject: { kind: 'import', id },
			payload: { fileName: found.fileName },
		});
		return success(null);
	});
}
