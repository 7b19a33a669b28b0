import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import { canonical } from '../domain/canonical.ts';
import type { ConceptRow } from './concept.store.ts';
import { contentHash } from './content-hash.ts';
import { draftStamp } from './draft.store.ts';
import { draftOf } from './read-draft.ts';

/** By concept: the hash of its draft when last asked for, and which draft that was. */
const kept = new Map<Id, { readonly draft: string; readonly hash: string }>();

/**
 * The content hash that an edition of this draft would have. Start pages ask for it at every visit, so it is made
 * anew only when the draft is another one.
 */
export async function draftHash(tx: Transaction, concept: ConceptRow, stamp: string): Promise<string> {
	const draft = draftName(concept, stamp);
	const known = kept.get(concept.id);
	if (known?.draft === draft) return known.hash;
	const { tree, numbers } = await draftOf(tx, concept);
	const hash = contentHash({ ...concept, tree, numbers });
	// Somebody may have saved between the two readings: then it is not known which draft this was.
	if (draftName(concept, await draftStamp(tx, concept.id)) === draft) kept.set(concept.id, { draft, hash });
	return hash;
}

function draftName({ title, numbering }: ConceptRow, stamp: string): string {
	return canonical({ title, numbering, stamp });
}
