import { conceptAbilities } from '#concept/domain/abilities.ts';
import { has, isSignedIn } from '#people/domain/roles.ts';
import type { LayoutServerLoad } from './$types';

/** Who works here, and what they may do: the navigation shows only what leads somewhere; each page checks for itself. */
export const load: LayoutServerLoad = ({ locals }) => {
	const { actor, municipality, locale } = locals.context;
	return {
		municipalityName: municipality.name,
		locale,
		person: isSignedIn(actor) ? { name: '', roles: actor.roles } : null,
		may: {
			readDraft: conceptAbilities.readDraft(actor),
			editDraft: conceptAbilities.editDraft(actor),
			importConcept: conceptAbilities.importConcept(actor),
			publishEdition: conceptAbilities.publishEdition(actor),
			readOutbox: isSignedIn(actor) && has(actor, 'processLead', 'operator'),
		},
	};
};
