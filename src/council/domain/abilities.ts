import type { Id } from '#shared/ids.ts';
import type { Actor } from '#platform/context.ts';
import { has, isSignedIn } from '#people/domain/roles.ts';

/** Who may do what with papers and their way through the bodies. What is public, everybody may read. */
export const councilAbilities = {
	/** The room itself at the workplace. */
	openRoom: (actor: Actor) => isSignedIn(actor) && has(actor, 'committeeOffice', 'mayor', 'processLead'),
	/** Papers, amendments, motions, results and votes. */
	keepPapers: (actor: Actor) => isSignedIn(actor) && has(actor, 'committeeOffice'),
	readNonPublic: (actor: Actor) => isSignedIn(actor) && has(actor, 'committeeOffice', 'mayor', 'processLead'),
} as const satisfies Record<string, (actor: Actor) => boolean>;

/** Members of a body know what their body consults on behind closed doors. */
export function mayReadConsultation(
	actor: Actor,
	{ isPublic, organizationId }: { readonly isPublic: boolean; readonly organizationId: Id },
): boolean {
	return isPublic || councilAbilities.readNonPublic(actor) || actor.organizations.includes(organizationId);
}

/** Papers and amendments that are not public are for those who keep or lead the matter. */
export function mayReadPaper(actor: Actor, { isPublic }: { readonly isPublic: boolean }): boolean {
	return isPublic || councilAbilities.readNonPublic(actor);
}
