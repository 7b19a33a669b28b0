import { longDate } from '#concept/components/dates.ts';
import { processAbilities } from '#process/domain/abilities.ts';
import { listMandates } from '#process/server/read-mandates.ts';
import { assertMay } from '../assert-may.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	assertMay(context, processAbilities.readInternal(context.actor));
	return {
		mayRecord: processAbilities.recordMandate(context.actor),
		mandates: (await listMandates(context)).map((mandate) => ({
			id: mandate.id,
			title: mandate.title,
			number: mandate.decisionNumber,
			decidedOn: longDate(mandate.decidedOn),
			deadline: longDate(mandate.deadline),
			internal: mandate.visibility === 'internal',
			demands: mandate.demands.length,
			met: mandate.demands.filter(({ evidence }) => evidence.length > 0).length,
		})),
	};
};
