import { longDate } from '#concept/components/dates.ts';
import { demandKindWord } from '#process/components/words.ts';
import { listMandates } from '#process/server/read-mandates.ts';
import { listProcesses } from '#process/server/read-process.ts';
import type { PageServerLoad } from './$types';
import { asEverybody } from './as-everybody.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const context = asEverybody(locals.context);
	const processes = await listProcesses(context);
	const mandates = await listMandates(context);
	return {
		mandates: mandates.map((mandate) => ({
			id: mandate.id,
			title: mandate.title,
			number: mandate.decisionNumber,
			decidedOn: longDate(mandate.decidedOn),
			deadline: longDate(mandate.deadline),
			wording: mandate.wording,
			leadUnitName: mandate.leadUnitName,
			deliverable: mandate.deliverable,
			demands: mandate.demands.map(({ id, kind, text, evidence }) => ({
				id,
				kind: demandKindWord(kind),
				text,
				evidence: evidence.map((one) => ({ id: one.id, text: one.text, on: longDate(one.givenOn) })),
			})),
			processes: processes
				.filter(({ mandateId }) => mandateId === mandate.id)
				.map(({ id, title, startsOn }) => ({ id, title, startsOn: longDate(startsOn) })),
		})),
		/** Published plans of a mandate that is not public. */
		others: processes
			.filter(({ mandateId }) => !mandates.some(({ id }) => id === mandateId))
			.map(({ id, title, startsOn }) => ({ id, title, startsOn: longDate(startsOn) })),
	};
};
