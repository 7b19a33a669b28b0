import { readRecommendations } from '#consolidation/server/read-deviations.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => readRecommendations(locals.context);
