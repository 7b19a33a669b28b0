import { conceptAbilities } from '#concept/domain/abilities.ts';
import { correct, type Correction } from '#concept/domain/recognition/corrections.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { ImportEvents } from '../events.ts';
import { findImport, saveRecognition } from './import.store.ts';

/** Applies a correction to the recognition that the person has seen; `conflict` when it has changed since. */
export async function correctImport(
	context: Context,
	input: { readonly id: Id; readonly revision: number; readonly correction: Correction },
): Promise<Result<{ readonly revision: number }>> {
	if (!conceptAbilities.importConcept(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const found = await findImport(tx, input.id, true);
		if (!found) return failure('notFound');
		if (found.adoptedAt || found.discardedAt) return failure('alreadyDone');
		if (found.revision !== input.revision) return failure('conflict');
		const corrected = correct(found.recognition, input.correction);
		if (!corrected.ok) return corrected;
		if (!(await saveRecognition(tx, input.id, input.revision, corrected.value))) return failure('conflict');
		const { correction } = input;
		await appendEvent<ImportEvents, 'import.corrected'>(tx, {
			type: 'import.corrected',
			version: 1,
			subject: { kind: 'import', id: input.id },
			payload: {
				correction: correction.type,
				refs: 'refs' in correction ? correction.refs : 'ref' in correction ? [correction.ref] : [],
				revision: input.revision + 1,
			},
		});
		return success({ revision: input.revision + 1 });
	});
}
