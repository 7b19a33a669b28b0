import { longDate } from '#concept/components/dates.ts';
import { processAbilities } from '#process/domain/abilities.ts';
import { listMandates } from '#process/server/read-mandates.ts';
import { listProcesses } from '#process/server/read-process.ts';
import { assertMay } from '../assert-may.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	assertMay(context, processAbilities.readInternal(context.actor));
	const mandates = await listMandates(context);
	return {
		mayPlan: processAbilities.planProcess(context.actor) && mandates.length > 0,
		hasMandate: mandates.length > 0,
		processes: (await listProcesses(context)).map((process) => ({
			id: process.id,
			title: process.title,
			startsOn: longDate(process.startsOn),
			published: process.publishedAt !== null,
			mandate: mandates.find(({ id }) => id === process.mandateId)?.title ?? '',
		})),
	};
};
