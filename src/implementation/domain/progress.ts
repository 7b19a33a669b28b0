import type { Id } from '#shared/ids.ts';
import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import { textProblem } from '#shared/text-input.ts';
import { amountLimits } from './amounts.ts';
import { judgementProblems, type Judged, type NewJudgement } from './judging.ts';
import { isAskedAbout } from './lifecycle.ts';
import { limits } from './limits.ts';
import { isAmount } from './resources.ts';
import { countSentences } from './sentences.ts';

/** The days about which units report. */
export interface Period {
	readonly from: PlainDate;
	readonly until: PlainDate;
}

export interface NewRequest {
	readonly period: Period;
	readonly dueOn: PlainDate;
	readonly note: string;
}

/** What a unit says of one measure. */
export interface Progress {
	readonly sheetId: Id;
	/** Everything stands as it stood; nothing else is looked at then. */
	readonly unchanged: boolean;
	/** At most three sentences. */
	readonly text: string;
	/** Only the judgements that change, each with its reason. */
	readonly judgements: readonly NewJudgement[];
	/** Spent in the last year of the period, in cents; null leaves what is known. */
	readonly spentCents: number | null;
}

/** Form fields: `required`, `date`, `order` (ends before it begins, due before it begins), `past` (due already). */
export function requestProblems(
	{ period, dueOn, note }: NewRequest,
	today: PlainDate,
): Record<string, string> {
	const fields: Record<string, string> = {};
	for (const [field, day] of Object.entries({ periodFrom: period.from, periodUntil: period.until, dueOn }))
		if (day === '') fields[field] = 'required';
		else if (!isPlainDate(day)) fields[field] = 'date';
	if (!fields['periodFrom'] && !fields['periodUntil'] && period.until < period.from)
		fields['periodUntil'] = 'order';
	if (!fields['dueOn'] && dueOn < today) fields['dueOn'] = 'past';
	const text = textProblem(note, limits.note, false);
	if (text) fields['note'] = text;
	return fields;
}

/**
 * Form fields, by the name of the field of this measure: `text` (`required`, `sentences`: more than three, or as a text),
 * `spent` (`amount`), `ended` (nobody reports on it), and of the judgements `<kind>`, `reason` and so on.
 */
export function progressProblems(progress: Progress, judged: Judged): Record<string, string> {
	if (progress.unchanged) return {};
	const fields: Record<string, string> = {};
	const text = textProblem(progress.text, limits.report, true);
	if (text) fields['text'] = text;
	else if (!isAskedAbout(judged.current.implementation)) fields['text'] = 'ended';
	else if (countSentences(progress.text) > limits.sentences) fields['text'] = 'sentences';
	if (!isAmount(progress.spentCents, amountLimits.cents)) fields['spent'] = 'amount';
	for (const judgement of progress.judgements)
		for (const [field, problem] of Object.entries(judgementProblems(judgement, judged)))
			fields[field === 'value' ? judgement.kind : field] = problem;
	return fields;
}
