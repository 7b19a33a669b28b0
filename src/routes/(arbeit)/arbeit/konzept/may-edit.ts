import { conceptAbilities } from '#concept/domain/abilities.ts';
import type { Context } from '#platform/context.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure } from '#shared/result.ts';

/** Pages that only lead to a change are not shown to those who may not make it. */
export function assertMayEdit(context: Context): void {
	if (conceptAbilities.editDraft(context.actor)) return;
	refuse(context, failure('forbidden').failure);
}
