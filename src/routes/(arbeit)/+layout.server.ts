import { conceptAbilities } from '#concept/domain/abilities.ts';
import { consolidationAbilities } from '#consolidation/domain/abilities.ts';
import { councilAbilities } from '#council/domain/abilities.ts';
import { implementationAbilities } from '#implementation/domain/abilities.ts';
import { peopleAbilities } from '#people/domain/abilities.ts';
import { eventAbilities } from '#process/domain/event-abilities.ts';
import { participationAbilities } from '#participation/domain/abilities.ts';
import { processAbilities } from '#process/domain/abilities.ts';
import { reportingAbilities } from '#reporting/domain/abilities.ts';
import type { LayoutServerLoad } from './$types.ts';

/** Who works here, and what they may do: pages show only what leads somewhere. */
export const load: LayoutServerLoad = ({ locals }) => {
	const { actor, municipality, locale } = locals.context;
	return {
		municipalityName: municipality.name,
		locale,
		filling: locals.context.app.filling.demo,
		person: locals.session ? { name: locals.session.personName, roles: actor.roles } : null,
		may: {
			readDraft: conceptAbilities.readDraft(actor),
			editDraft: conceptAbilities.editDraft(actor),
			importConcept: conceptAbilities.importConcept(actor),
			publishEdition: conceptAbilities.publishEdition(actor),
			readContributions: participationAbilities.read(actor),
			readQuestionnaires: consolidationAbilities.readQuestionnaire(actor),
			readReviews: consolidationAbilities.readReviews(actor),
			openCouncil: councilAbilities.openRoom(actor),
			readSheets: implementationAbilities.readSheets(actor),
			readDuties: reportingAbilities.readDuties(actor),
			readContinuation: reportingAbilities.readContinuation(actor),
			readProcess: processAbilities.readInternal(actor),
			readOrganizations: peopleAbilities.readOrganizations(actor),
			manageLists: eventAbilities.manageLists(actor),
			readOutbox: peopleAbilities.readOutbox(actor),
		},
	};
};
