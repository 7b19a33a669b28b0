import type { Id } from '#shared/ids.ts';

/** Who may see a thing, from everybody to a few (product.md, "Across all stations"). */
export type Visibility = 'public' | 'participants' | 'internal' | 'body' | 'confidential';

/** What somebody may see: levels, and of the level "body" only these bodies' matters. */
export interface Audience {
	readonly levels: readonly Exclude<Visibility, 'body'>[];
	readonly bodies: readonly Id[];
}

export const everybody: Audience = { levels: ['public'], bodies: [] };

/** Of a thing: its level, and for "body" whose it is. */
export interface Seen {
	readonly visibility: Visibility;
	readonly bodyId: Id | null;
}

export function maySee(audience: Audience, { visibility, bodyId }: Seen): boolean {
	return visibility === 'body'
		? bodyId !== null && audience.bodies.includes(bodyId)
		: audience.levels.includes(visibility);
}
