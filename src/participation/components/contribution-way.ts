import { longDate, machineDate } from '#concept/components/dates.ts';
import { m } from '#paraglide/messages.js';
import type { TimelineItem } from '#ui/types.ts';
import type { ContributionInContext } from '../domain/contribution.ts';
import { contributionState } from '../domain/state.ts';
import { outcomeWord } from './words.ts';

/** The steps of a contribution up to its answer, for the person who made it; what came then, the thread tells. */
export function contributionWay(contribution: ContributionInContext, today: string): readonly TimelineItem[] {
	const { receivedOn, publishedAt, handedOn, cluster, answer, answerUntil } = contribution;
	const step = (title: string, on: string | Date | null): TimelineItem => ({
		title,
		state: 'done',
		...(on === null ? {} : { date: longDate(on), dateTime: machineDate(on) }),
	});
	const steps = [
		step(m.participation_way_received(), receivedOn),
		...(cluster ? [step(m.participation_way_clustered({ title: cluster.title }), null)] : []),
		...(handedOn ? [step(m.participation_way_handed(), handedOn)] : []),
		...(publishedAt ? [step(m.participation_way_published(), publishedAt)] : []),
	];
	if (answer)
		return [
			...steps,
			step(m.participation_way_answered({ outcome: outcomeWord(answer.outcome) }), answer.answeredAt),
		];
	const overdue = contributionState({ answered: false, answerUntil }, today) === 'overdue';
	const date = longDate(answerUntil);
	const title = overdue
		? m.participation_way_awaiting_late({ date })
		: m.participation_way_awaiting({ date });
	return [...steps, { title, state: 'next' }];
}
