import { createHash } from 'node:crypto';
import { readableSize } from '#shared/readable-size.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Transaction } from '../transaction.ts';
import { findFile, insertFile, type StoredFile } from './file.store.ts';
import { mediaTypeOf } from './media-type.ts';

export type { StoredFile };

export interface FileRules {
	/** Bytes. */
	readonly maximum: number;
	/** Media types by content; `text/plain` stands for all plain text, Markdown too. */
	readonly allowed: readonly string[];
}

/**
 * Keeps a file in the use case's transaction, addressed by its content. What it is decides its content and not its
 * name (docs/adr/0004-files-in-postgresql.md).
 */
export async function storeFile(
	tx: Transaction,
	bytes: Uint8Array,
	rules: FileRules,
): Promise<Result<Omit<StoredFile, 'content'>, 'tooLarge' | 'unsupportedFile'>> {
	if (bytes.length > rules.maximum) return failure('tooLarge', { limit: readableSize(rules.maximum) });
	const mediaType = await mediaTypeOf(bytes);
	if (mediaType === null || !rules.allowed.includes(mediaType)) return failure('unsupportedFile');
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	await insertFile(tx, { sha256, size: bytes.length, mediaType, content: Buffer.from(bytes) });
	return success({ sha256, size: bytes.length, mediaType });
}

/** Only for somebody of whom the caller knows that they may read it. */
export async function readFile(tx: Transaction, sha256: string): Promise<Result<StoredFile, 'notFound'>> {
	const found = /^[0-9a-f]{64}$/.test(sha256) ? await findFile(tx, sha256) : undefined;
	return found ? success(found) : failure('notFound');
}
