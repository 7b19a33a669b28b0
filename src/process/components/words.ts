import { getLocale } from '#paraglide/runtime.js';
import { longDate } from '#concept/components/dates.ts';
import { m } from '#paraglide/messages.js';
import type { Failure } from '#shared/result.ts';
import { sentenceOf } from '#platform/http/failures.ts';
import type { Locale } from '#platform/context.ts';
import type { DemandKind } from '../domain/mandate.ts';
import type { PlanConflict } from '../domain/plan-conflicts.ts';
import type { StepKind } from '../domain/step.ts';
import type { Window } from '../domain/window.ts';

/** "1. bis 14. März 2027", "nach der Septembersitzung (…)", "noch offen". */
export function windowText(window: Window): string {
	switch (window.type) {
		case 'exact':
			return spanText(window.from, window.until);
		case 'vague':
			return m.process_window_vague({
				words: window.words,
				span: spanText(window.earliest, window.latest),
			});
		case 'open':
			return window.words === ''
				? m.process_window_open()
				: m.process_window_open_words({ words: window.words });
	}
}

export function spanText(from: string, until: string): string {
	return from === until ? longDate(from) : m.process_span({ from: longDate(from), until: longDate(until) });
}

export function stepKindWord(kind: StepKind): string {
	return {
		preparation: m.process_kind_preparation,
		event: m.process_kind_event,
		meeting: m.process_kind_meeting,
		work: m.process_kind_work,
		feedback: m.process_kind_feedback,
		review: m.process_kind_review,
		report: m.process_kind_report,
		decision: m.process_kind_decision,
		span: m.process_kind_span,
	}[kind]();
}

export function demandKindWord(kind: DemandKind): string {
	return {
		deliverable: m.process_demand_deliverable,
		partner: m.process_demand_partner,
		standard: m.process_demand_standard,
		recurringDuty: m.process_demand_recurring,
	}[kind]();
}

export function conflictSentence(conflict: PlanConflict): string {
	return {
		beginsTooEarly: m.process_conflict_early,
		outsideWhole: m.process_conflict_outside,
		inSummerBreak: m.process_conflict_summer,
		noWorkingDay: m.process_conflict_no_working_day,
	}[conflict]();
}

const fieldSentences: Readonly<Record<string, () => string>> = {
	required: m.process_problem_required,
	tooLong: m.process_problem_too_long,
	characters: m.process_problem_characters,
	unknown: m.process_problem_unknown,
	ended: m.process_problem_ended,
	date: m.process_problem_date,
	future: m.process_problem_future,
	order: m.process_problem_order,
	words: m.process_problem_words,
	beforeDecision: m.process_problem_before_decision,
	afterDeadline: m.process_problem_after_deadline,
	beforeBegin: m.process_problem_before_begin,
	taken: m.process_problem_taken,
	tooMany: m.process_problem_too_many,
	alreadyMember: m.process_problem_already_member,
	roleTaken: m.process_problem_role_taken,
};

export interface FormError {
	readonly field: string;
	readonly message: string;
}

/** What is wrong with a form, field by field; or the one sentence at the first field. */
export function formErrors(failure: Failure, locale: Locale, first: string): readonly FormError[] {
	const fields = Object.entries(failure.fields);
	if (fields.length > 0)
		return fields.map(([field, code]) => ({
			field,
			message: (fieldSentences[code] ?? m.process_problem_unknown)(),
		}));
	const { earliest } = failure.details;
	const message =
		failure.code === 'beginsTooEarly' && typeof earliest === 'string'
			? m.process_problem_too_early({ date: longDate(earliest) })
			: sentenceOf(failure, locale);
	return [{ field: first, message }];
}

export function errorOf(errors: readonly FormError[] | undefined, field: string): string | undefined {
	return errors?.find((one) => one.field === field)?.message;
}

/** "Oktober 2026" for "2026-10". */
export function monthName(month: string): string {
	return new Intl.DateTimeFormat(getLocale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
		new Date(`${month}-01T00:00:00Z`),
	);
}
