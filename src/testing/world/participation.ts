import type { Id } from '#shared/ids.ts';
import { addDays, plainDateAt } from '#shared/plain-date.ts';
import { unwrap } from '#shared/result.ts';
import { createCluster } from '#participation/server/create-cluster.ts';
import { openRound } from '#participation/server/open-round.ts';
import { publishContributions } from '#participation/server/publish-contributions.ts';
import { submitContribution, type Receipt } from '#participation/server/submit-contribution.ts';
import type { Context } from '#platform/context.ts';

/** Rounds, and what people said in one of them. */
export interface ParticipationWorld {
	readonly round: Id;
	readonly roundToChange: Id;
	readonly contribution: Id;
	/** Opens the private page of the contribution. */
	readonly contributionToken: string;
	/** In no cluster. */
	readonly looseContribution: Id;
	readonly publishedContribution: Id;
	readonly cluster: Id;
}

export async function buildParticipation(
	lead: Context,
	word: string,
	field: Id,
): Promise<ParticipationWorld> {
	const today = plainDateAt(lead.app.clock());
	const open = async (title: string) =>
		unwrap(
			await openRound(lead, {
				title: `${title} ${word}`,
				question: `Was fehlt in ${word}?`,
				opensOn: today,
				closesOn: addDays(today, 30),
				answerUntil: addDays(today, 60),
				fieldIds: [field],
			}),
		).id;
	const round = await open('Runde');
	const say = async (text: string): Promise<Receipt> =>
		unwrap(
			await submitContribution(lead, {
				roundId: round,
				text: `${text} ${word}`,
				language: 'en',
				kind: 'concern',
				fieldIds: [field],
				name: `Name ${word}`,
				organisation: `Verein ${word}`,
				email: `beitrag@${word.toLowerCase()}.example`,
			}),
		);
	const contribution = await say('Beitrag');
	const loose = await say('Einzeln');
	const published = await say('Öffentlich');
	unwrap(await publishContributions(lead, [published.id]));
	const members = [contribution.id, (await say('Ähnlich')).id];
	return {
		round,
		roundToChange: await open('Zweite Runde'),
		contribution: contribution.id,
		contributionToken: contribution.token,
		looseContribution: loose.id,
		publishedContribution: published.id,
		cluster: unwrap(await createCluster(lead, { title: `Bündel ${word}`, contributionIds: members })).id,
	};
}
