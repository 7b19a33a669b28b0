import { failure } from '#shared/result.ts';
import { participationAbilities } from '#participation/domain/abilities.ts';
import type { Context } from '#platform/context.ts';
import { refuse } from '#platform/http/refuse.ts';

/** Ends a page for those who may not do what it is for. */
export function assertMay(context: Context, ability: keyof typeof participationAbilities): void {
	if (!participationAbilities[ability](context.actor)) refuse(context, failure('forbidden').failure);
}
