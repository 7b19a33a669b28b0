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

/**
 * The same app without a postman: mails are written and kept, and nobody is asked to send them. An example's people
 * have no mailboxes, so a mail server must never hear of them.
 */
export function withoutPost(app: App): App {
	const boss = { send: async () => null } as unknown as Awaited<ReturnType<App['jobs']['boss']>>;
	return { ...app, jobs: { boss: async () => boss, close: async () => {} } };
}

/**
 * Everything that is done with the given app is one transaction: all of it is there afterwards, or nothing. A use
 * case that fails inside must not be gone on from.
 * @param signal gives up what was done so far
 */
export async function inOneTransaction<Value>(
	app: App,
	municipality: Municipality,
	work: (app: App) => Promise<Value>,
	signal?: AbortSignal,
): Promise<Value> {
	return app.database.forMunicipality(municipality.id, (db) =>
		work({
			...app,
			database: {
				...app.database,
				forMunicipality: (_municipality, inner) => {
					signal?.throwIfAborted();
					return inner(db);
				},
			},
		}),
	);
}
