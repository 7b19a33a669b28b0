import { m } from '#paraglide/messages.js';
import type { Locale } from '#platform/context.ts';
import { sentenceOf } from '#platform/http/failures.ts';
import type { Failure } from '#shared/result.ts';
import type { FormError } from '#ui/types.ts';

const sentences: Readonly<Record<string, () => string>> = {
	'required groupIds': m.events_error_nobody,
	'required items': m.events_error_items,
	'required owner': m.events_error_owner,
	'required outcome': m.events_error_outcome,
	'required reason': m.events_error_reason,
	'time programme': m.events_error_programme,
	required: m.events_error_required,
	tooLong: m.events_error_tooLong,
	tooMany: m.events_error_tooMany,
	characters: m.events_error_characters,
	unknown: m.events_error_unknown,
	ended: m.events_error_ended,
	date: m.events_error_date,
	past: m.events_error_past,
	future: m.events_error_future,
	time: m.events_error_time,
	beforeStart: m.events_error_beforeStart,
	afterStart: m.events_error_afterStart,
	number: m.events_error_number,
	outside: m.events_error_outside,
	groupNeeded: m.events_error_groupNeeded,
	email: m.events_error_email,
	taken: m.events_error_taken,
};

/** What an empty field is called, so that the summary says which one is meant. */
const labels: Readonly<Record<string, () => string>> = {
	title: m.events_field_title,
	startsAt: m.events_field_startDay,
	endsAt: m.events_field_endTime,
	place: m.events_field_place,
	name: m.events_field_name,
	email: m.events_field_email,
	text: m.events_error_label_text,
	until: m.events_objections_last_day,
	dueOn: m.events_point_due,
	answer: m.events_answer,
	note: m.events_point_note,
	purpose: m.events_list_purpose,
	source: m.events_list_source,
	consentedOn: m.events_list_consentedOn,
};

/** Where a field of the form carries another name than what is checked. */
const controls: Readonly<Record<string, string>> = {
	startsAt: 'startDay',
	endsAt: 'endTime',
	items: 'title.0',
	stepId: 'title',
};

/** Why a form was refused, as sentences that say what to do: field by field, or one for all of it. */
export function errorsOf(failure: Failure, locale: Locale): readonly FormError[] {
	return failure.code === 'invalidInput'
		? eventErrors(failure.fields)
		: [{ field: undefined, message: sentenceOf(failure, locale) }];
}

function eventErrors(fields: Readonly<Record<string, string>>): readonly FormError[] {
	return Object.entries(fields).map(([field, code]) => ({
		field: controls[field] ?? field,
		message: sentenceFor(field, code),
	}));
}

function sentenceFor(field: string, code: string): string {
	const own = sentences[`${code} ${field}`];
	const label = labels[field];
	if (code === 'required' && !own && label) return m.events_error_required_field({ field: label() });
	return (own ?? sentences[code] ?? m.events_error_unknown)();
}

export function errorOf(errors: readonly FormError[], field: string): string | undefined {
	return errors.find((error) => error.field === field)?.message;
}
