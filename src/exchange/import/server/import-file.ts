import { conceptAbilities } from '#concept/domain/abilities.ts';
import type { NumberingSchemeName } from '#concept/domain/numbering.ts';
import type { Recognition } from '#concept/domain/recognition/recognition.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { readConcept, type UploadedFile } from '../read-concept.ts';
import { adoptImportIn } from './adopt-import.ts';
import { openImportIn } from './open-import.ts';

export interface FileImport extends UploadedFile {
	readonly numbering: NumberingSchemeName;
	readonly reason: string;
	readonly replaceUnpublished: boolean;
}

/** A document becomes the working draft at once, without review; for the command line. */
export async function importFile(context: Context, input: FileImport): Promise<Result<Recognition>> {
	if (!conceptAbilities.importConcept(context.actor)) return failure('forbidden');
	const recognition = await readConcept(input);
	if (!recognition.ok) return recognition;
	return inTransaction(context, async (tx) => {
		const opened = await openImportIn(tx, input, recognition.value);
		if (!opened.ok) return opened;
		const { numbering, reason, replaceUnpublished } = input;
		const adopted = await adoptImportIn(tx, {
			id: opened.value.id,
			revision: 1,
			numbering,
			reason,
			replaceUnpublished,
		});
		return adopted.ok ? success(recognition.value) : adopted;
	});
}
