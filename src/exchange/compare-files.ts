import { createHash } from 'node:crypto';
import { compareTrees } from '#concept/domain/diff/compare-trees.ts';
import type { Comparison, NumberedTree } from '#concept/domain/diff/comparison.ts';
import { toTree } from '#concept/domain/recognition/to-tree.ts';
import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { readConcept } from './import/read-concept.ts';
import { readOwnFile } from './own-file.ts';
import { largestFile, tooLarge } from './read/limits.ts';

export interface NamedFile {
	readonly fileName: string;
	readonly bytes: Uint8Array;
}

/** Compares two concept files without a database. Details of a failure name the file. */
export async function compareFiles(before: NamedFile, after: NamedFile): Promise<Result<Comparison>> {
	const old = await readTree(before, 'old');
	if (!old.ok) return failure(old.failure.code, { ...old.failure.details, file: before.fileName });
	const now = await readTree(after, 'new');
	if (!now.ok) return failure(now.failure.code, { ...now.failure.details, file: after.fileName });
	return success(compareTrees(old.value, now.value));
}

/** Our own files by their head; anything else is recognised as in an import. */
async function readTree(file: NamedFile, side: 'old' | 'new'): Promise<Result<NumberedTree>> {
	if (file.bytes.length > largestFile) return tooLarge(largestFile);
	const own = readOwnFile(file.bytes);
	if (own) return own.ok ? success(own.value.file) : own;
	const recognised = await readConcept(file);
	if (!recognised.ok) return recognised;
	let count = 0;
	const nextId = () => nameId(`${side} ${count++}`);
	return success({ tree: toTree(recognised.value, nextId), numbers: new Map() });
}

/**
 * Foreign files have no ids: elements get one from their place, another one on each side, so that they are found by
 * their texts; and the same ones each time. A UUID of version 8 (RFC 9562 section 5.8).
 */
function nameId(name: string): Id {
	const hex = createHash('sha256').update(name).digest('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
