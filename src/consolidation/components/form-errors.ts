import type { Failure } from '#shared/result.ts';
import { m } from '#paraglide/messages.js';
import type { Locale } from '#platform/context.ts';
import { sentenceOf } from '#platform/http/failures.ts';
import type { FormError } from '#ui/types.ts';

/** What is wrong with a form, field by field; what is no matter of a field stands alone. */
export function formErrors(failure: Failure, locale: Locale): FormError[] {
	const fields = Object.entries(failure.fields);
	return failure.code === 'invalidInput' && fields.length > 0
		? fields.map(([field, code]) => ({ field, message: problemSentence(field, code) }))
		: [{ field: undefined, message: sentenceOf(failure, locale) }];
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
