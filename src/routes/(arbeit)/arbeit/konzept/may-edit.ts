import { error } from '@sveltejs/kit';
import { conceptAbilities } from '#concept/domain/abilities.ts';
import type { Context } from '#platform/context.ts';
import { sentenceOf } from '#platform/http/failures.ts';
import { failure } from '#shared/result.ts';

/** Pages that only lead to a change are not shown to those who may not make it. */
export function assertMayEdit(context: Context): void {
	if (conceptAbilities.editDraft(context.actor)) return;
	const { code } = failure('forbidden').failure;
	error(403, {
		code,
		message: sentenceOf(failure('forbidden').failure, context.locale),
		requestId: context.requestId,
	});
}
