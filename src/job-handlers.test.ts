import { expect, test, vi } from 'vitest';
import { recordVote } from '#council/server/record-vote.ts';
import { planned, town } from '#council/testing/town.ts';
import { listSheets } from '#implementation/server/list-sheets.ts';
import { tasksOfImplementation } from '#implementation/server/read-tasks.ts';
import { startWorkers } from '#platform/jobs/workers.ts';
import { testApp } from '#platform/testing/app.ts';
import { unwrap } from '#shared/result.ts';
import { jobHandlers } from './job-handlers.ts';

const t = await testApp({ clock: () => new Date('2027-05-01T10:00:00Z') });

test.each([
	{ leadUnit: 'Fachbereich Bildung', unitName: 'Fachbereich Bildung', tasks: ['nameOwners'] },
	{ leadUnit: '', unitName: '', tasks: ['assignUnits'] },
])(
	'the deciding vote opens the measure sheets; a measure led by "$leadUnit" asks for $tasks',
	async ({ leadUnit, unitName, tasks }) => {
		const here = await town(t, leadUnit);
		const { inCouncil } = await planned(here);
		const subject = { kind: 'paper', consultationId: inCouncil } as const;
		const vote = { subject, yes: 30, no: 10, abstain: 2, present: 42, announced: 'adopted' } as const;
		unwrap(await recordVote(here.office, { ...vote, confirmOwnerless: true }));
		expect(unwrap(await listSheets(here.lead))).toEqual([]);

		const workers = await startWorkers(t.app, jobHandlers, { pollingSeconds: 0.5 });
		await vi.waitFor(
			async () =>
				expect(unwrap(await listSheets(here.lead))).toMatchObject([{ title: 'Sprachcafé', unitName }]),
			20_000,
		);
		await workers.stop();
		expect((await tasksOfImplementation(here.lead)).map(({ kind }) => kind)).toEqual(tasks);
	},
);
