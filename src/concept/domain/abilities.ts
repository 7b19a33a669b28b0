import type { Actor } from '#platform/context.ts';
import { has, isSignedIn } from '#people/domain/roles.ts';

/** Who may do what with the concept. Editions are public; the working draft is not. */
export const conceptAbilities = {
	readEdition: () => true,
	readDraft: (actor: Actor) =>
		isSignedIn(actor) && has(actor, 'processLead', 'department', 'committeeOffice', 'mayor'),
	editDraft: (actor: Actor) => isSignedIn(actor) && has(actor, 'processLead'),
	importConcept: (actor: Actor) => isSignedIn(actor) && has(actor, 'processLead'),
	publishEdition: (actor: Actor) => isSignedIn(actor) && has(actor, 'processLead'),
} as const satisfies Record<string, (actor: Actor) => boolean>;

export type ConceptAbility = keyof typeof conceptAbilities;
