import type { Actor } from '#platform/context.ts';
import { has, isSignedIn } from './roles.ts';
import type { Id } from '#shared/ids.ts';

type Level = 'public' | 'participants' | 'internal' | 'confidential';

/** What somebody may see of whatever carries a visibility; the shape is that of `#thread/domain/visibility.ts`. */
export function audienceOf(actor: Actor): {
	readonly levels: readonly Level[];
	readonly bodies: readonly Id[];
} {
	const levels: Level[] = ['public'];
	if (isSignedIn(actor)) levels.push('participants');
	if (isSignedIn(actor) && has(actor, 'processLead', 'department', 'committeeOffice', 'mayor'))
		levels.push('internal');
	if (isSignedIn(actor) && has(actor, 'processLead')) levels.push('confidential');
	return { levels, bodies: actor.organizations };
}
