import { error } from '@sveltejs/kit';
import { readImport, type ConceptImport } from '#exchange/import/server/read-imports.ts';
import type { Context } from '#platform/context.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';

/** The import of this address, or the error page. */
export async function loadImport(context: Context, id: string): Promise<ConceptImport> {
	const found = await readImport(context, id);
	if (!found.ok)
		error(statusOf(found.failure), {
			code: found.failure.code,
			message: sentenceOf(found.failure, context.locale),
			requestId: context.requestId,
		});
	return found.value;
}

export function stateOf({ adoptedAt, discardedAt }: ConceptImport): 'open' | 'adopted' | 'discarded' {
	return adoptedAt ? 'adopted' : discardedAt ? 'discarded' : 'open';
}
