import { listPublicReports } from '#reporting/server/read-reports.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context } }) => ({
	reports: await listPublicReports(context),
});
