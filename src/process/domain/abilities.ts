import type { Actor } from '#platform/context.ts';
import { has, isSignedIn } from '#people/domain/roles.ts';

/** Who may do what with mandates and with the plan of the process. */
export const processAbilities = {
	/** Internal mandates and plans that are not yet published. */
	readInternal: (actor: Actor) =>
		isSignedIn(actor) && has(actor, 'processLead', 'department', 'committeeOffice', 'mayor'),
	recordMandate: (actor: Actor) => isSignedIn(actor) && has(actor, 'processLead', 'committeeOffice'),
	tickDemand: (actor: Actor) => isSignedIn(actor) && has(actor, 'processLead'),
	planProcess: (actor: Actor) => isSignedIn(actor) && has(actor, 'processLead'),
	publishProcess: (actor: Actor) => isSignedIn(actor) && has(actor, 'processLead'),
	/** School holidays, summer break, days on which bodies meet. */
	enterCalendar: (actor: Actor) => isSignedIn(actor) && has(actor, 'processLead', 'committeeOffice'),
} as const satisfies Record<string, (actor: Actor) => boolean>;
