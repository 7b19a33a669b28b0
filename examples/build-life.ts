import { readDraft } from '#concept/server/read-draft.ts';
import { listEditions } from '#concept/server/read-editions.ts';
import { listOrganizations } from '#people/server/list-organizations.ts';
import { commandLine } from '#people/domain/roles.ts';
import type { App } from '#platform/app.ts';
import type { Municipality } from '#platform/context.ts';
import { listRounds } from '#participation/server/list-rounds.ts';
import { listMandates } from '#process/server/read-mandates.ts';
import { unwrap } from '#shared/result.ts';
import { contextOf, inOneTransaction, withoutPost } from './builders/municipality.ts';
import { enterReview } from './demo/life/consolidation.ts';
import { enterContinuation } from './demo/life/continuation.ts';
import { enterAdoption, enterInterimReport } from './demo/life/council.ts';
import { enterFirstCycle, enterSecondCycle } from './demo/life/cycles.ts';
import { enterDrafts, explainAdopted } from './demo/life/drafts.ts';
import { enterDistributionList } from './demo/life/events.ts';
import { endEarlierGroups, enterPeople, meetPeople } from './demo/life/people.ts';
import { enterCalendars } from './demo/life/process.ts';
import { enterProgress } from './demo/life/progress.ts';
import { reviews2022 } from './demo/life/review-sketches.ts';
import { enterSheets } from './demo/life/sheets.ts';
import { enterDuties, enterReports } from './demo/life/yearly-reports.ts';
import { found, Town } from './demo/life/town.ts';

/**
 * What a visitor of the demo meets first: everybody who acts, and the concept that the council adopted. All of it or,
 * when it is cut off, nothing.
 */
export async function buildTown(app: App, municipality: Municipality): Promise<void> {
	await inOneTransaction(withoutPost(app), municipality, async (within) => {
		const town = new Town(within, municipality);
		await enterPeople(town);
		const { editionId } = await enterDrafts(town);
		await enterAdoption(town, editionId);
		await explainAdopted(town);
	});
}

/** Whether there is a town of `buildTown` without the life of `buildLife`. */
export async function lacksLife(app: App, municipality: Municipality): Promise<boolean> {
	const context = contextOf(app, municipality, commandLine);
	const organizations = await listOrganizations(context);
	return organizations.length > 0 && (await listMandates(context)).length === 0;
}

/**
 * How the town came to its concept, and what became of it since. All of it or nothing, so that it can be entered while
 * people look at the town already.
 * @param signal ends it early; the town is then as it was before
 */
export async function buildLife(app: App, municipality: Municipality, signal?: AbortSignal): Promise<void> {
	await inOneTransaction(
		withoutPost(app),
		municipality,
		async (within) => {
			const town = new Town(within, municipality);
			await meetPeople(town);
			const context = contextOf(within, municipality, commandLine);
			town.addElements(unwrap(await readDraft(context)).tree);
			const editions = await listEditions(context);
			const adopted = found(
				editions.find(({ state }) => state === 'adopted'),
				'adopted edition',
			);
			const [feedback] = await listRounds(context);
			await enterCalendars(town);
			const listId = await enterDistributionList(town);
			const first = await enterFirstCycle(town, listId, found(feedback, 'feedback').id, adopted.id);
			for (const review of reviews2022) await enterReview(town, first.processId, review);
			await endEarlierGroups(town);
			const second = await enterSecondCycle(town, listId);
			await enterInterimReport(town);
			await enterSheets(town, adopted.id);
			await enterProgress(town);
			await enterDuties(town);
			await enterReports(town, adopted.id);
			await enterContinuation(town, adopted.id, second.processId);
		},
		signal,
	);
}
