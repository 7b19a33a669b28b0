import type { Context } from '#platform/context.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure } from '#shared/result.ts';

/** Pages are shown to those only who may do what they are for. */
export function assertMay(context: Context, allowed: boolean): void {
	if (!allowed) refuse(context, failure('forbidden').failure);
}
