import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Transaction } from '#platform/transaction.ts';
import { termsOf, type ElementContent } from '../domain/element-content.ts';
import { findLiveOfKind } from './element.store.ts';

/**
 * Further fields and glossary terms must be there, in this concept. What the element pointed to before is not asked
 * again: a definition may have ended since, and the text that names it stays as it is.
 */
export async function checkReferences(
	tx: Transaction,
	conceptId: Id,
	content: ElementContent,
	before: ElementContent | null,
): Promise<Result<null, 'invalidInput'>> {
	const known = new Set([...(before?.fields ?? []), ...(before ? termsOf(before.body) : [])]);
	const newFields = content.fields.filter((id) => !known.has(id));
	const newTerms = [...termsOf(content.body)].filter((id) => !known.has(id));
	const problems: Record<string, string> = {};
	if (!(await allThere(tx, conceptId, 'fieldOfAction', newFields))) problems['fields'] = 'unknown';
	if (!(await allThere(tx, conceptId, 'definition', newTerms))) problems['body'] = 'unknownTerm';
	return Object.keys(problems).length > 0 ? failure('invalidInput', {}, problems) : success(null);
}

async function allThere(
	tx: Transaction,
	conceptId: Id,
	kind: 'fieldOfAction' | 'definition',
	ids: readonly Id[],
): Promise<boolean> {
	return (await findLiveOfKind(tx, conceptId, kind, ids)).size === new Set(ids).size;
}
