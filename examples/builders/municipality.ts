import { newId } from '#shared/ids.ts';
import type { Role } from '#people/domain/roles.ts';
import type { App } from '#platform/app.ts';
import type { Actor, Context, Municipality } from '#platform/context.ts';
import { createMunicipality } from '#platform/database/municipalities.ts';

export async function buildMunicipality(
	app: App,
	described: Omit<Municipality, 'id'>,
): Promise<Municipality> {
	const municipality: Municipality = { id: newId(), ...described };
	await app.database.withoutMunicipality((db) => createMunicipality(db, municipality, app.clock()));
	return municipality;
}

/** The installation's operator at the command line, who is nobody in the municipality's list of persons. */
export const operator: Actor = {
	personId: null,
	roles: ['operator'] satisfies Role[],
	organizations: [],
};

/** A call as the use cases get it, by whoever acts in the example. */
export function contextOf(app: App, municipality: Municipality, actor: Actor): Context {
	return { app, municipality, actor, locale: 'de', requestId: 'examples' };
}

/** The same app on another day, so that an example's past has its own dates. */
export function on(app: App, instant: string): App {
	const then = new Date(instant);
	return { ...app, clock: () => then };
}
