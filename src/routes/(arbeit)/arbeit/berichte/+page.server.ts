import { reportingAbilities } from '#reporting/domain/abilities.ts';
import { readReports } from '#reporting/server/read-reports.ts';
import type { PageServerLoad } from './$types.ts';

/** For everybody who is signed in: members of a body find here what was handed to it. */
export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const reports = await readReports(context);
	const stand = url.searchParams.get('stand') ?? '';
	return {
		reports: reports.filter(({ publishedAt }) =>
			stand === 'entwurf' ? publishedAt === null : stand !== 'festgestellt' || publishedAt !== null,
		),
		stand,
		mayCompile: reportingAbilities.compileReport(context.actor),
		mayReadDuties: reportingAbilities.readDuties(context.actor),
	};
};
