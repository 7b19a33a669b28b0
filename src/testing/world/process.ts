import type { Context } from '#platform/context.ts';
import { enterCalendar } from '#process/server/enter-calendar.ts';
import { publishProcess } from '#process/server/publish-process.ts';
import { readMandate } from '#process/server/read-mandates.ts';
import { recordMandate } from '#process/server/record-mandate.ts';
import { startProcess } from '#process/server/start-process.ts';
import { tickDemand } from '#process/server/tick-demand.ts';
import { addDays, plainDateAt } from '#shared/plain-date.ts';
import { unwrap } from '#shared/result.ts';
import type { PeopleWorld } from './people.ts';

export interface ProcessWorld {
	readonly mandate: string;
	readonly demand: string;
	readonly evidence: string;
	/** The public sees it. */
	readonly process: string;
	/** One of its steps that can be left out. */
	readonly step: string;
	/** A process that the public does not see yet. */
	readonly plan: string;
	readonly calendarEntry: string;
}

export async function buildProcess(
	lead: Context,
	{ unit, group, body }: PeopleWorld,
	field: string,
	word: string,
): Promise<ProcessWorld> {
	const today = plainDateAt(lead.app.clock());
	const mandate = unwrap(
		await recordMandate(lead, {
			title: `Auftrag ${word}`,
			decisionNumber: `1 ${word}`,
			decidedOn: addDays(today, -60),
			wording: `Beauftragt wird ${word}.`,
			leadUnitId: unit,
			deliverable: `Konzept ${word}`,
			deadline: addDays(today, 700),
			demands: [{ kind: 'partner', text: `Beirat ${word}` }],
			visibility: 'internal',
		}),
	).id;
	const demand = unwrap(await readMandate(lead, mandate)).demands[0]?.id ?? '';
	const evidence = unwrap(
		await tickDemand(lead, { demandId: demand, evidence: { text: `Beteiligt ${word}` } }),
	).id;
	const start = async (title: string) =>
		unwrap(
			await startProcess(lead, {
				mandateId: mandate,
				title: `${title} ${word}`,
				template: 'workingGroupsInSequence',
				startsOn: addDays(today, -30),
				fields: [{ title: `Feld ${word}`, elementId: field, groupId: group }],
			}),
		);
	const plan = await start('Entwurf');
	const process = await start('Prozess');
	unwrap(await publishProcess(lead, process.id));
	const calendarEntry = unwrap(
		await enterCalendar(lead, {
			kind: 'session',
			title: `Sitzung ${word}`,
			from: addDays(today, 30),
			organizationId: body,
		}),
	).id;
	return {
		mandate,
		demand,
		evidence,
		process: process.id,
		step: process.steps.find(({ optional }) => optional)?.id ?? '',
		plan: plan.id,
		calendarEntry,
	};
}
