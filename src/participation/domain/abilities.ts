import type { Actor } from '#platform/context.ts';
import { has, isSignedIn, type Role } from '#people/domain/roles.ts';
import type { Id } from '#shared/ids.ts';

const isOne =
	(...roles: readonly Role[]) =>
	(actor: Actor): boolean =>
		isSignedIn(actor) && has(actor, ...roles);

/** Who may do what with rounds and contributions. What was published is everybody's to read. */
export const participationAbilities = {
	/** In an open round; without an account. */
	submit: () => true,
	readPublished: () => true,
	/** All contributions, published or not; without the persons behind them. */
	read: isOne('processLead', 'department', 'groupMember', 'facilitator', 'committeeOffice', 'mayor'),
	/** Name, organisation and mail address, also where they are not to be published; and erase them. */
	readPersons: isOne('processLead'),
	readRemarks: isOne('processLead', 'department'),
	manageRounds: isOne('processLead'),
	typeCards: isOne('processLead', 'facilitator'),
	cluster: isOne('processLead', 'facilitator'),
	publish: isOne('processLead'),
	handOver: isOne('processLead'),
	/** In general; of which contributions says `mayAnswer`. */
	answer: isOne('processLead', 'department'),
	turnIntoElement: isOne('processLead'),
} as const satisfies Record<string, (actor: Actor) => boolean>;

/** Whose a contribution is to answer. */
export interface Assigned {
	/** The unit or group that was asked. */
	readonly handedTo: Id | null;
	/** The group that works on the field. */
	readonly groupId: Id | null;
}

/** The process lead answers everything; a department what was handed to its unit, or belongs to a group it sits in. */
export function mayAnswer(actor: Actor, { handedTo, groupId }: Assigned): boolean {
	if (!participationAbilities.answer(actor)) return false;
	if (has(actor, 'processLead')) return true;
	return [handedTo, groupId].some((id) => id !== null && actor.organizations.includes(id));
}
