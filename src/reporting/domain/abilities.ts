import type { Actor } from '#platform/context.ts';
import type { Id } from '#shared/ids.ts';
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

/** Who has a report: null is the public, a day says that it was handed on. */
export interface HandedTo {
	readonly organizationId: Id | null;
	readonly handedAt: Date | null;
}

/** A draft is for the lead and the mayor, a frozen report for the administration and whoever has got it. */
export function mayReadReport(
	actor: Actor,
	report: { readonly publishedAt: Date | null; readonly recipients: readonly HandedTo[] },
): boolean {
	if (reportingAbilities.readDraftReports(actor)) return true;
	if (report.publishedAt === null) return false;
	if (reportingAbilities.readDuties(actor)) return true;
	return report.recipients.some(
		({ organizationId, handedAt }) =>
			handedAt !== null &&
			(organizationId === null || (isSignedIn(actor) && actor.organizations.includes(organizationId))),
	);
}
