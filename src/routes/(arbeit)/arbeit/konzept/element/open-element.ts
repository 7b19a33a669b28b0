import type { Context } from '#platform/context.ts';
import { refuse } from '#platform/http/refuse.ts';
import { readElement, type ElementForWork } from '#concept/server/read-element.ts';
import { readElementToEdit, type ElementToEdit } from '#concept/server/read-element-to-edit.ts';
import type { Result } from '#shared/result.ts';

/** The element of an address with all that its page shows, or the page that says why not. */
export async function openElement(context: Context, id: string): Promise<ElementForWork> {
	return orErrorPage(context, await readElement(context, id));
}

/** The same for a form that was sent, which needs much less. */
export async function openElementToEdit(context: Context, id: string): Promise<ElementToEdit> {
	return orErrorPage(context, await readElementToEdit(context, id));
}

function orErrorPage<Found>(context: Context, found: Result<Found>): Found {
	if (found.ok) return found.value;
	return refuse(context, found.failure);
}
