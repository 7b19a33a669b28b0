import type { Id } from '#shared/ids.ts';
import type { Actor } from '#platform/context.ts';
import { has, isSignedIn, type Role } from '#people/domain/roles.ts';

const isOne =
	(...roles: readonly Role[]) =>
	(actor: Actor): boolean =>
		isSignedIn(actor) && has(actor, ...roles);

/** Who may do what on the way from contributions to the draft. Recommendations and reasons for deviations are public. */
export const consolidationAbilities = {
	openQuestionnaire: isOne('processLead'),
	/** In general; of which group says `belongsTo`. */
	answerQuestionnaire: isSignedIn,
	readQuestionnaire: isSignedIn,
	fixWording: isOne('processLead'),
	recommendField: isOne('processLead'),
	requestReview: isOne('processLead'),
	readReviews: isOne('processLead', 'department', 'committeeOffice', 'mayor'),
	/** In general, and without a link; for which unit says `belongsTo`. */
	giveOpinion: isOne('processLead', 'department'),
	readQuality: isOne('processLead', 'department', 'committeeOffice', 'mayor'),
	publishDraft: isOne('processLead'),
	explainDeviation: isOne('processLead'),
	decideDraft: isOne('processLead', 'committeeOffice'),
	readRecommendation: () => true,
} as const satisfies Record<string, (actor: Actor) => boolean>;

/** Whether somebody sits in a group or works in a unit today. */
export function belongsTo(actor: Actor, organizationId: Id | null): boolean {
	return organizationId !== null && isSignedIn(actor) && actor.organizations.includes(organizationId);
}

/** What a group says is read by its members and the process lead, and by nobody else. */
export function mayReadQuestionnaire(actor: Actor, { groupId }: { readonly groupId: Id }): boolean {
	return belongsTo(actor, groupId) || consolidationAbilities.openQuestionnaire(actor);
}

/** The process lead may enter an opinion for a unit that gave it on paper. */
export function mayGiveOpinion(actor: Actor, { unitId }: { readonly unitId: Id }): boolean {
	if (!consolidationAbilities.giveOpinion(actor)) return false;
	return has(actor, 'processLead') || belongsTo(actor, unitId);
}
