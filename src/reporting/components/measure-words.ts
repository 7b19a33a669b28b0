import { valueWord } from '#implementation/components/words.ts';
import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import { longDate } from '#concept/components/dates.ts';
import type { Locale } from '#platform/context.ts';
import type { Tone } from '#ui/types.ts';
import type { Outcome } from '../domain/balance.ts';
import type { ReportMeasure } from '../domain/report.ts';

/** What is said of how a measure stands, on pages and in documents. */
export type Standing = Pick<
	ReportMeasure,
	'implementation' | 'schedule' | 'reason' | 'decision' | 'successors'
>;

const tones: Readonly<Record<Outcome, Tone>> = {
	notBegun: 'neutral',
	running: 'progress',
	done: 'success',
	changed: 'info',
	merged: 'info',
	split: 'info',
	stopped: 'danger',
};

/** A traffic light of shape, word and colour: late stands before anything else. */
export function lightOf(standing: Standing): { readonly tone: Tone; readonly label: string } {
	const word = valueWord('implementation', standing.implementation, getLocale());
	if (standing.schedule === 'late')
		return { tone: 'warning', label: m.reporting_late({ word }, { locale: getLocale() }) };
	return { tone: tones[standing.implementation], label: word };
}

/** Why, by which decision, and what goes on instead; each a sentence. */
export function whyOf(standing: Standing, locale: Locale = getLocale()): readonly string[] {
	const { reason, decision, successors, implementation } = standing;
	const names = successors.join('; ');
	return [
		...(reason === '' ? [] : [reason]),
		...(decision
			? [
					m.reporting_decision(
						{ number: decision.number, date: longDate(decision.decidedOn, locale) },
						{ locale },
					),
				]
			: []),
		...(names === '' || implementation !== 'merged' ? [] : [m.reporting_merged_into({ names }, { locale })]),
		...(names === '' || implementation !== 'split' ? [] : [m.reporting_split_into({ names }, { locale })]),
	];
}

/** What the unit said, or that it said nothing. */
export function wordOf({ word }: Pick<ReportMeasure, 'word'>, locale: Locale = getLocale()): string {
	if (word === null) return m.reporting_no_word({}, { locale });
	return word.unchanged ? m.reporting_unchanged({}, { locale }) : word.text;
}
