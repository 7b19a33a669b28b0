import { m } from '#paraglide/messages.js';
import type { FormError } from '#ui/types.ts';

const labels: Readonly<Record<string, () => string>> = {
	value: m.implementation_field_value,
	implementation: m.implementation_kind_implementation,
	schedule: m.implementation_kind_schedule,
	effect: m.implementation_kind_effect,
	reason: m.implementation_field_reason,
	decisionNumber: m.implementation_field_decisionNumber,
	decidedOn: m.implementation_field_decidedOn,
	mergedInto: m.implementation_field_mergedInto,
	splitInto: m.implementation_field_splitInto,
	unitId: m.implementation_unit,
	ownerId: m.implementation_owner,
	deputyId: m.implementation_deputy,
	contributingUnitIds: m.implementation_contributing,
	startsOn: m.implementation_field_startsOn,
	endsOn: m.implementation_field_endsOn,
	title: m.implementation_milestone,
	plannedOn: m.implementation_field_plannedOn,
	actualOn: m.implementation_field_actualOn,
	year: m.implementation_field_year,
	plannedCents: m.implementation_field_plannedCents,
	approvedCents: m.implementation_field_approvedCents,
	spentCents: m.implementation_field_spentCents,
	plannedStaff: m.implementation_field_plannedStaff,
	approvedStaff: m.implementation_field_approvedStaff,
	actualStaff: m.implementation_field_actualStaff,
	budgetPosition: m.implementation_field_budgetPosition,
	risks: m.implementation_risks,
	notes: m.implementation_notes,
	periodFrom: m.implementation_field_periodFrom,
	periodUntil: m.implementation_field_periodUntil,
	dueOn: m.implementation_field_dueOn,
	note: m.implementation_field_note,
	unitIds: m.implementation_field_unitIds,
	unitReportIds: m.implementation_field_unitIds,
	sheetIds: m.implementation_measures,
	text: m.implementation_field_text,
	spent: m.implementation_field_spentCents,
};

const sentences: Readonly<Record<string, (inputs: { field: string }) => string>> = {
	required: m.implementation_error_required,
	tooLong: m.implementation_error_tooLong,
	characters: m.implementation_error_characters,
	unknown: m.implementation_error_unknown,
	same: m.implementation_error_same,
	'same deputyId': m.implementation_error_same_deputy,
	ended: m.implementation_error_ended,
	'ended mergedInto': m.implementation_error_ended_target,
	transition: m.implementation_error_transition,
	date: m.implementation_error_date,
	future: m.implementation_error_future,
	past: m.implementation_error_past,
	order: m.implementation_error_order,
	beforeStart: m.implementation_error_beforeStart,
	self: m.implementation_error_self,
	two: m.implementation_error_two,
	tooMany: m.implementation_error_tooMany,
	amount: m.implementation_error_amount,
	year: m.implementation_error_year,
	twice: m.implementation_error_twice,
	sentences: m.implementation_error_sentences,
};

/** What is wrong with a field of a form of this room; of a name like `milestone-0-title` the last part counts. */
function fieldSentence(name: string, code: string): string {
	const last = name.split('-').at(-1) ?? name;
	const field = labels[last]?.() ?? last;
	return (sentences[`${code} ${last}`] ?? sentences[code] ?? m.implementation_error_invalid)({ field });
}

/** All of a failure, as errors of the form. */
export function fieldErrors(fields: Readonly<Record<string, string>>): readonly FormError[] {
	return Object.entries(fields).map(([field, code]) => ({ field, message: fieldSentence(field, code) }));
}

export function errorOf(errors: readonly FormError[], field: string): string | undefined {
	return errors.find((error) => error.field === field)?.message;
}
