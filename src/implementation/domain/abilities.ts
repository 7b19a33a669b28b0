import type { Actor } from '#platform/context.ts';
import { has, isSignedIn, type Role } from '#people/domain/roles.ts';
import type { Id } from '#shared/ids.ts';

const isOne =
	(...roles: readonly Role[]) =>
	(actor: Actor): boolean =>
		isSignedIn(actor) && has(actor, ...roles);

/** Who may do what with measure sheets. What was published is everybody's to read. */
export const implementationAbilities = {
	readPublished: () => true,
	/** All sheets with plan and money, published or not; not their risks and notes. */
	readSheets: isOne('processLead', 'department', 'committeeOffice', 'mayor'),
	/** After the adoption; by the lead, or by whoever records the deciding vote. */
	openSheets: isOne('processLead', 'committeeOffice'),
	/** Which unit is responsible, and what happens to the measures of somebody who leaves. */
	assignUnits: isOne('processLead'),
	/** In general; of which sheets says `mayWriteSheet`. */
	writeSheets: isOne('processLead', 'department'),
	requestProgress: isOne('processLead'),
	publishWords: isOne('processLead'),
} as const satisfies Record<string, (actor: Actor) => boolean>;

/** Whose a sheet is. */
export interface OfUnit {
	readonly unitId: Id | null;
}

/** The process lead writes on every sheet, a department on those of its unit. */
export function mayWriteSheet(actor: Actor, sheet: OfUnit): boolean {
	if (!implementationAbilities.writeSheets(actor)) return false;
	return has(actor, 'processLead') || isOwn(actor, sheet);
}

/** Risks and notes: the lead, the mayor, and the unit itself. */
export function mayReadInternals(actor: Actor, sheet: OfUnit): boolean {
	if (!implementationAbilities.readSheets(actor)) return false;
	return has(actor, 'processLead', 'mayor') || mayWriteSheet(actor, sheet);
}

function isOwn(actor: Actor, { unitId }: OfUnit): boolean {
	return unitId !== null && actor.organizations.includes(unitId);
}
