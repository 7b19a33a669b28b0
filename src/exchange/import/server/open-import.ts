import { conceptAbilities } from '#concept/domain/abilities.ts';
import type { Recognition } from '#concept/domain/recognition/recognition.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { storeFile } from '#platform/files/store-file.ts';
import { docx } from '#platform/files/media-type.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { newId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { largestFile } from '../../read/limits.ts';
import type { ImportEvents } from '../events.ts';
import { readConcept, type UploadedFile } from '../read-concept.ts';
import { insertImport } from './import.store.ts';

/** Keeps an uploaded document and what is recognised in it, for review. The working draft stays as it is. */
export async function openImport(context: Context, file: UploadedFile): Promise<Result<{ readonly id: Id }>> {
	if (!conceptAbilities.importConcept(context.actor)) return failure('forbidden');
	const recognition = await readConcept(file);
	if (!recognition.ok) return recognition;
	return inTransaction(context, (tx) => openImportIn(tx, file, recognition.value));
}

export async function openImportIn(
	tx: Transaction,
	file: UploadedFile,
	recognition: Recognition,
): Promise<Result<{ readonly id: Id }>> {
	const stored = await storeFile(tx, storable(file.bytes, recognition), {
		maximum: largestFile,
		allowed: [docx, 'text/plain', 'application/json'],
	});
	if (!stored.ok) return stored;
	const id = newId();
	const fileName =
		file.fileName
			.replace(/[\s\p{C}]+/gu, ' ')
			.trim()
			.slice(-200) || '-';
	await insertImport(tx, { id, fileName, sha256: stored.value.sha256, recognition });
	await appendEvent<ImportEvents, 'import.opened'>(tx, {
		type: 'import.opened',
		version: 1,
		subject: { kind: 'import', id },
		payload: { fileName, sha256: stored.value.sha256, elements: recognition.elements.length },
	});
	return success({ id });
}

/** Texts are kept in UTF-8, whatever they came in; a Word file is kept as it came. */
function storable(bytes: Uint8Array, { lines }: Recognition): Uint8Array {
	return bytes[0] === 0x50 && bytes[1] === 0x4b ? bytes : new TextEncoder().encode(lines.join('\n'));
}
