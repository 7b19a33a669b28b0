import { m } from '#paraglide/messages.js';
import type { FormError } from '#ui/types.ts';

const sentences: Readonly<Record<string, () => string>> = {
	'required text': m.participation_error_text,
	'required kind': m.participation_error_kind,
	'required outcome': m.participation_error_outcome,
	'required reason': m.participation_error_reason,
	'required contributionIds': m.participation_error_chosen,
	required: m.participation_error_required,
	tooLong: m.participation_error_too_long,
	tooMany: m.participation_error_too_many,
	characters: m.participation_error_characters,
	email: m.participation_error_email,
	nothingToPublish: m.participation_error_nothing_to_publish,
	trap: m.participation_error_trap,
	date: m.participation_error_date,
	future: m.participation_error_future,
	beforeStart: m.participation_error_before_start,
	beforeEnd: m.participation_error_before_end,
	clustered: m.participation_error_clustered,
	last: m.participation_error_last,
};

/** What is wrong with a field, as a sentence that says what to do. */
function fieldSentence(field: string, code: string): string {
	const [, place, ofCard] = /^cards\.(\d+)\.(\w+)$/.exec(field) ?? [];
	if (place !== undefined && ofCard !== undefined)
		return m.participation_error_card({ place: Number(place) + 1, problem: fieldSentence(ofCard, code) });
	return (sentences[`${code} ${field}`] ?? sentences[code] ?? m.participation_error_unknown)();
}

/** Errors of single fields, for the summary above a form and beside its fields. */
export function formErrors(fields: Readonly<Record<string, string>>): readonly FormError[] {
	return Object.entries(fields).map(([field, code]) => ({
		field: field.startsWith('cards.') ? 'text' : field,
		message: fieldSentence(field, code),
	}));
}
