import { m } from '#paraglide/messages.js';

const labels: Readonly<Record<string, () => string>> = {
	title: m.reporting_field_title,
	source: m.reporting_field_source,
	kind: m.reporting_field_kind,
	owedBy: m.reporting_field_owedBy,
	deputy: m.reporting_field_deputy,
	recipients: m.reporting_field_recipients,
	firstDue: m.reporting_field_firstDue,
	everyMonths: m.reporting_field_everyMonths,
	until: m.reporting_field_until,
	evidence: m.reporting_field_evidence,
	reason: m.reporting_field_reason,
	introduction: m.reporting_introduction,
	periodFrom: m.reporting_field_periodFrom,
	periodUntil: m.reporting_field_periodUntil,
	dueOn: m.reporting_field_dueOn,
	outcome: m.reporting_field_outcome,
	elementIds: m.reporting_field_elementIds,
};

const sentences: Readonly<Record<string, (inputs: { field: string }) => string>> = {
	required: m.reporting_wrong_required,
	tooLong: m.reporting_wrong_tooLong,
	characters: m.reporting_wrong_characters,
	unknown: m.reporting_wrong_unknown,
	date: m.reporting_wrong_date,
	past: m.reporting_wrong_past,
	before: m.reporting_wrong_order,
	order: m.reporting_wrong_order,
	range: m.reporting_wrong_range,
	twice: m.reporting_wrong_twice,
	new: m.reporting_wrong_new,
};

/** All of a failure, as errors of the form; the order of recipients begins with its first field. */
export function fieldErrors(
	fields: Readonly<Record<string, string>>,
): { readonly field: string; readonly message: string }[] {
	return Object.entries(fields).map(([field, code]) => ({
		field: field === 'recipients' ? 'recipients1' : field,
		message: (sentences[code] ?? m.reporting_wrong_invalid)({ field: labels[field]?.() ?? field }),
	}));
}
