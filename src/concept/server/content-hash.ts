import { createHash } from 'node:crypto';
import { canonicalJson, type FixedContent } from '../domain/canonical.ts';

/** SHA-256 of the canonical JSON, in hexadecimal: the same content has the same hash in every installation. */
export function contentHash(content: FixedContent): string {
	return createHash('sha256').update(canonicalJson(content), 'utf8').digest('hex');
}
