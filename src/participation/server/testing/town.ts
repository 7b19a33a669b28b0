import { newId, type Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { publishEdition } from '#concept/server/publish-edition.ts';
import { smallDraft, type SmallDraft } from '#concept/server/testing/draft.ts';
import type { Context, Municipality } from '#platform/context.ts';
import type { TestApp } from '#platform/testing/app.ts';
import { openRound } from '../open-round.ts';

/** Signed in with one role. */
export function as(t: TestApp, municipality: Municipality, role: string, ...organizations: Id[]): Context {
	return t.context(municipality, { personId: newId(), roles: [role], organizations });
}

export interface Town {
	readonly municipality: Municipality;
	readonly lead: Context;
	readonly resident: Context;
	readonly draft: SmallDraft;
	readonly roundId: Id;
}

/** A town with a published concept and a round of feedback that is open on the day of the test's clock. */
export async function town(t: TestApp, today: string): Promise<Town> {
	const municipality = await t.municipality();
	const lead = as(t, municipality, 'processLead');
	const draft = await smallDraft(lead);
	unwrap(await publishEdition(lead, { state: 'publishedDraft', note: '', decidedOn: null }));
	const { id: roundId } = unwrap(
		await openRound(lead, {
			title: 'Feedbackrunde 1',
			question: 'Was fehlt?',
			opensOn: today,
			closesOn: '2026-10-19',
			answerUntil: '2026-11-30',
			fieldIds: [draft.field],
		}),
	);
	return { municipality, lead, resident: t.context(municipality), draft, roundId };
}
