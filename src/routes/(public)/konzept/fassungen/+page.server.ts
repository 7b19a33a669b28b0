import { listEditions } from '#concept/server/read-editions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ editions: await listEditions(locals.context) });
