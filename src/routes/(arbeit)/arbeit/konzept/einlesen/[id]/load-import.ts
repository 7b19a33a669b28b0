import { readImport, type ConceptImport } from '#exchange/import/server/read-imports.ts';
import type { Context } from '#platform/context.ts';
import { refuse } from '#platform/http/refuse.ts';

/** The import of this address, or the error page. */
export async function loadImport(context: Context, id: string): Promise<ConceptImport> {
	const found = await readImport(context, id);
	if (!found.ok) refuse(context, found.failure);
	return found.value;
}

export function stateOf({ adoptedAt, discardedAt }: ConceptImport): 'open' | 'adopted' | 'discarded' {
	return adoptedAt ? 'adopted' : discardedAt ? 'discarded' : 'open';
}
