import type { Failure } from '#shared/result.ts';
import { m } from '#paraglide/messages.js';
import type { Locale } from '#platform/context.ts';
import { sentenceOf } from '#platform/http/failures.ts';
import type { FormError } from '#ui/types.ts';

/** What is wrong with a form, field by field; what is no matter of a field stands alone. */
export function formErrors(failure: Failure, locale: Locale): FormError[] {
	const fields = Object.entries(failure.fields);
	return failure.code === 'invalidInput' && fields.length > 0
		? fields.map(([field, code]) => ({ field, message: fieldSentence(field, code) }))
		: [{ field: undefined, message: sentenceOf(failure, locale) }];
}

const labels: Readonly<Record<string, () => string>> = {
	elementId: m.consolidation_element,
	elementIds: m.consolidation_review_elements,
	unitIds: m.consolidation_review_units,
	groupId: m.consolidation_group,
	fieldId: m.consolidation_field,
	organizationId: m.consolidation_decide_body,
	question: m.consolidation_review_question,
	closesOn: m.consolidation_closes_on,
	dueOn: m.consolidation_review_due,
	decidedOn: m.consolidation_decided_on,
	opensOn: m.consolidation_feedback_opens,
	title: m.consolidation_fix_title,
	text: m.consolidation_fix_text,
	verdict: m.consolidation_verdict,
	outcome: m.consolidation_outcome,
	reason: m.consolidation_reason,
	note: m.consolidation_note,
};

/** Read above the form it must say which field is meant, and in the form it does no harm. */
function fieldSentence(field: string, code: string): string {
	const [, number] = /^question-(\d+)$/.exec(field) ?? [];
	const label =
		number === undefined ? labels[field]?.() : m.consolidation_question_n({ number: Number(number) });
	const problem = problemSentence(field, code);
	return label === undefined ? problem : m.consolidation_error_of({ field: label, problem });
}

function problemSentence(field: string, code: string): string {
	switch (code) {
		case 'required':
			return field.endsWith('Ids') || field === 'verdict' || field === 'outcome'
				? m.consolidation_error_choose()
				: m.consolidation_error_required();
		case 'tooLong':
			return m.consolidation_error_tooLong();
		case 'characters':
			return m.consolidation_error_characters();
		case 'unknown':
		case 'ended':
			return m.consolidation_error_unknown();
		case 'kind':
			return m.consolidation_error_kind();
		case 'date':
			return m.consolidation_error_date();
		case 'past':
			return m.consolidation_error_past();
		case 'future':
			return m.consolidation_error_future();
		case 'beforeStart':
			return m.consolidation_error_beforeStart();
		case 'tooMany':
			return m.consolidation_error_tooMany();
		case 'invalid':
			return m.consolidation_error_invalid();
		default:
			return m.consolidation_error_other();
	}
}
