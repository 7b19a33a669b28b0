import { conceptAbilities } from '#concept/domain/abilities.ts';
import { listEditions } from '#concept/server/read-editions.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, url }) => ({
	editions: await listEditions(locals.context),
	mayPublish: conceptAbilities.publishEdition(locals.context.actor),
	done: url.searchParams.get('getan'),
});
