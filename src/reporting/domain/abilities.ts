import type { Actor } from '#platform/context.ts';
import { has, isSignedIn } from '#people/domain/roles.ts';

/** Who may do what with duties, reports and the continuation. What is published is public. */
export const reportingAbilities = {
	readDuties: (actor: Actor) =>
		isSignedIn(actor) && has(actor, 'processLead', 'department', 'committeeOffice', 'mayor'),
	manageDuties: (actor: Actor) => isSignedIn(actor) && has(actor, 'processLead'),
	compileReport: (actor: Actor) => isSignedIn(actor) && has(actor, 'processLead'),
	readDraftReports: (actor: Actor) => isSignedIn(actor) && has(actor, 'processLead', 'mayor'),
	publishReport: (actor: Actor) => isSignedIn(actor) && has(actor, 'processLead', 'mayor'),
	continueConcept: (actor: Actor) => isSignedIn(actor) && has(actor, 'processLead'),
	readContinuation: (actor: Actor) =>
		isSignedIn(actor) && has(actor, 'processLead', 'department', 'committeeOffice', 'mayor'),
} as const satisfies Record<string, (actor: Actor) => boolean>;

export type ReportingAbility = keyof typeof reportingAbilities;
