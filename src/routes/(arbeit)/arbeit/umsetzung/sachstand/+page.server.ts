import { implementationAbilities } from '#implementation/domain/abilities.ts';
import { listUnitReports } from '#implementation/server/list-unit-reports.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const reports = await listUnitReports(context);
	if (!reports.ok) refuse(context, reports.failure);
	const state = url.searchParams.get('stand') ?? '';
	const wanted = reports.value.filter(
		({ asked, reported, daysLate }) =>
			(state !== 'offen' || reported < asked) && (state !== 'ueberfaellig' || daysLate > 0),
	);
	return {
		reports: wanted,
		total: reports.value.length,
		late: reports.value.filter(({ daysLate }) => daysLate > 0).length,
		state,
		mayRequest: implementationAbilities.requestProgress(context.actor),
	};
};
