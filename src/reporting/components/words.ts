import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import { longDate } from '#concept/components/dates.ts';
import type { Locale } from '#platform/context.ts';
import type { ContinuationKind } from '../domain/continuation-kind.ts';
import type { ContinuationOutcome } from '../domain/continuation.ts';
import type { DueState, DutyKind } from '../domain/duty.ts';
import type { EntryState, ReportPeriod } from '../domain/report.ts';
import type { Tone } from '#ui/types.ts';

export { longDate };

type Word = (inputs: Record<string, never>, options: { locale: Locale }) => string;

const kinds: Readonly<Record<DutyKind, Word>> = {
	unitReports: m.reporting_kind_unitReports,
	steeringReport: m.reporting_kind_steeringReport,
	councilReport: m.reporting_kind_councilReport,
	publicReport: m.reporting_kind_publicReport,
	meeting: m.reporting_kind_meeting,
	update: m.reporting_kind_update,
};

export function kindWord(kind: DutyKind, locale: Locale = getLocale()): string {
	return kinds[kind]({}, { locale });
}

export function periodWords({ from, until }: ReportPeriod, locale: Locale = getLocale()): string {
	// A whole year is called by its number.
	if (from.endsWith('-01-01') && until === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
	return m.reporting_period({ from: longDate(from, locale), until: longDate(until, locale) }, { locale });
}

const dueStates: Readonly<Record<DueState, Word>> = {
	fulfilled: m.reporting_due_fulfilled,
	fulfilledLate: m.reporting_due_fulfilledLate,
	later: m.reporting_due_later,
	soon: m.reporting_due_soon,
	overdue: m.reporting_due_overdue,
};

export function dueWord(state: DueState): string {
	return dueStates[state]({}, { locale: getLocale() });
}

const entryStates: Readonly<Record<EntryState, Word>> = {
	open: m.reporting_entry_open,
	accepted: m.reporting_entry_accepted,
	returned: m.reporting_entry_returned,
};

export function entryWord(state: EntryState): string {
	return entryStates[state]({}, { locale: getLocale() });
}

const continued: Readonly<Record<ContinuationOutcome, Word>> = {
	carriedOver: m.reporting_outcome_carriedOver,
	changed: m.reporting_outcome_changed,
	dropped: m.reporting_outcome_dropped,
	new: m.reporting_outcome_new,
};

export function continuedWord(outcome: ContinuationOutcome, locale: Locale = getLocale()): string {
	return continued[outcome]({}, { locale });
}

const continuationKindWords: Readonly<Record<ContinuationKind, Word>> = {
	update: m.reporting_continuation_update,
	revision: m.reporting_continuation_revision,
};

export function continuationKindWord(kind: ContinuationKind): string {
	return continuationKindWords[kind]({}, { locale: getLocale() });
}

const dueTones: Readonly<Record<DueState, Tone>> = {
	fulfilled: 'success',
	fulfilledLate: 'success',
	later: 'neutral',
	soon: 'warning',
	overdue: 'danger',
};

export function dueTone(state: DueState): Tone {
	return dueTones[state];
}

const entryTones: Readonly<Record<EntryState, Tone>> = {
	open: 'warning',
	accepted: 'success',
	returned: 'info',
};

export function entryTone(state: EntryState): Tone {
	return entryTones[state];
}

/** "jährlich", "alle 2 Jahre", "alle 6 Monate". */
export function rhythmWords(months: number): string {
	if (months === 12) return m.reporting_yearly();
	if (months === 1) return m.reporting_monthly();
	return months % 12 === 0
		? m.reporting_every_years({ count: months / 12 })
		: m.reporting_every_months({ count: months });
}
