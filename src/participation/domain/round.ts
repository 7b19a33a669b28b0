import type { Id } from '#shared/ids.ts';
import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import { textProblem } from '#shared/text-input.ts';
import { limits } from './limits.ts';

/** A time in which everybody may say something to a question, and by when everybody has an answer. */
export interface FeedbackRound {
	readonly id: Id;
	readonly title: string;
	readonly question: string;
	readonly opensOn: PlainDate;
	readonly closesOn: PlainDate;
	readonly answerUntil: PlainDate;
	/** Whether contributions are taken after the end, marked as late. */
	readonly acceptsLate: boolean;
	readonly processId: Id | null;
	readonly stepId: Id | null;
	readonly groupId: Id | null;
	/** The edition that it asks about. */
	readonly editionId: Id | null;
	readonly cancelledReason: string | null;
}

export type RoundState = 'planned' | 'open' | 'closed' | 'cancelled';

/** Follows from the days; the last day belongs to the round. */
export function roundState(
	round: Pick<FeedbackRound, 'opensOn' | 'closesOn' | 'cancelledReason'>,
	today: PlainDate,
): RoundState {
	if (round.cancelledReason !== null) return 'cancelled';
	if (today < round.opensOn) return 'planned';
	return today <= round.closesOn ? 'open' : 'closed';
}

/** Whether something can be said today. */
export function takesContributions(round: FeedbackRound, today: PlainDate): boolean {
	const state = roundState(round, today);
	return state === 'open' || (state === 'closed' && round.acceptsLate);
}

export type RoundDays = Pick<FeedbackRound, 'title' | 'question' | 'opensOn' | 'closesOn' | 'answerUntil'>;

/** Form fields: `required`, `tooLong`, `characters`, `date`, `beforeStart`, `beforeEnd`. */
export function roundProblems(round: RoundDays): Record<string, string> {
	const fields: Record<string, string> = {};
	const title = textProblem(round.title, limits.title, true);
	if (title) fields['title'] = title;
	const question = textProblem(round.question, limits.question, true);
	if (question) fields['question'] = question;
	for (const day of ['opensOn', 'closesOn', 'answerUntil'] as const)
		if (!isPlainDate(round[day])) fields[day] = round[day] === '' ? 'required' : 'date';
	if (!fields['opensOn'] && !fields['closesOn'] && round.closesOn < round.opensOn)
		fields['closesOn'] = 'beforeStart';
	if (!fields['closesOn'] && !fields['answerUntil'] && round.answerUntil < round.closesOn)
		fields['answerUntil'] = 'beforeEnd';
	return fields;
}
