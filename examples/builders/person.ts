import { createPerson, type CreatePersonInput } from '#people/server/create-person.ts';
import type { App } from '#platform/app.ts';
import type { Context, Municipality } from '#platform/context.ts';
import { unwrap } from '#shared/result.ts';
import { contextOf, operator } from './municipality.ts';

/** Enters a person and gives the context in which that person acts. */
export async function buildPerson(
	app: App,
	municipality: Municipality,
	person: CreatePersonInput,
): Promise<Context> {
	const { id } = unwrap(await createPerson(contextOf(app, municipality, operator), person));
	return contextOf(app, municipality, { personId: id, roles: person.roles, organizations: [] });
}
