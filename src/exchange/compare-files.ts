import { createHash } from 'node:crypto';
import { compareTrees, type Comparison, type NumberedTree } from '#concept/domain/compare.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import { toTree } from '#concept/domain/recognition/to-tree.ts';
import { newId } from '#shared/ids.ts';
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
	const old = await readTree(before);
	if (!old.ok) return failure(old.failure.code, { ...old.failure.details, file: before.fileName });
	const now = await readTree(after);
	if (!now.ok) return failure(now.failure.code, { ...now.failure.details, file: after.fileName });
	return success(compareTrees(old.value, now.value));
}

/** Our own files by their head; anything else is recognised as in an import. */
async function readTree(file: NamedFile): Promise<Result<NumberedTree>> {
	if (file.bytes.length > largestFile) return tooLarge(largestFile);
	const own = readOwnFile(file.bytes);
	if (own) return own.ok ? success(own.value.file) : own;
	const recognised = await readConcept(file);
	if (!recognised.ok) return recognised;
	return success(withEqualIds({ tree: toTree(recognised.value, newId), numbers: new Map() }));
}

/** Foreign files have no ids: what has the same kind and title (or text) gets the same id in both. */
function withEqualIds({ tree, numbers }: NumberedTree): NumberedTree {
	const seen = new Map<string, number>();
	const ids = new Map<string, string>();
	for (const { id, kind, title, body } of tree) {
		const name = `${kind} ${title === '' ? plainText(body) : title}`;
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		ids.set(id, nameId(`${name} ${count}`));
	}
	const renamed = (id: string) => ids.get(id) ?? id;
	return {
		numbers,
		tree: tree.map((element) => ({
			...element,
			id: renamed(element.id),
			parentId: element.parentId === null ? null : renamed(element.parentId),
			fields: element.fields.map(renamed),
		})),
	};
}

/** A UUID of version 8 (RFC 9562 section 5.8) from a name. */
function nameId(name: string): string {
	const hex = createHash('sha256').update(name).digest('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
