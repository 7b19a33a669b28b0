import type { Actor } from '#platform/context.ts';
import { has, isSignedIn } from './roles.ts';

/** Who may do what with people, and with what belongs to nobody's room: kept mails and files. */
export const peopleAbilities = {
	/** Also by the operator at the command line, who is nobody in the list of persons. */
	createPerson: (actor: Actor) => has(actor, 'processLead', 'operator'),
	/** Units, outside organisations, groups and bodies, and who belongs to them. */
	manageOrganizations: (actor: Actor) => has(actor, 'processLead', 'operator'),
	readOrganizations: (actor: Actor) => isSignedIn(actor),
	ownSessions: (actor: Actor) => isSignedIn(actor),
	followEvents: (actor: Actor) => isSignedIn(actor),
	readOutbox: (actor: Actor) => isSignedIn(actor) && has(actor, 'processLead', 'operator'),
	/** How the program itself is doing. */
	readInstallation: (actor: Actor) => isSignedIn(actor) && has(actor, 'operator'),
	downloadFile: (actor: Actor) => isSignedIn(actor) && has(actor, 'processLead'),
} as const satisfies Record<string, (actor: Actor) => boolean>;
