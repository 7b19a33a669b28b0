import { m } from '#paraglide/messages.js';
import { limits } from '../domain/limits.ts';
import type { NotationProblem } from '../domain/notation/read-inline.ts';

const limitOf: Readonly<Record<string, number>> = {
	title: limits.title,
	source: limits.source,
	note: limits.note,
	reason: limits.reason,
};

/** What is wrong with a field, as a sentence that says what to do. */
export function fieldSentence(field: string, code: string): string {
	if (code === 'required') {
		if (field === 'reason') return m.concept_error_reason();
		if (field === 'decidedOn') return m.concept_error_decision_required();
		if (field === 'state') return m.concept_error_state();
		return m.concept_error_title_required();
	}
	if (code === 'tooLong')
		return field === 'body'
			? m.concept_error_body_long()
			: m.concept_error_long({ limit: limitOf[field] ?? limits.detail });
	if (code === 'characters') return m.concept_error_characters();
	if (code === 'unknownTerm') return m.concept_error_term_gone();
	if (code === 'unknown') return m.concept_error_field_gone();
	if (code === 'date') return m.concept_error_date();
	if (code === 'future') return m.concept_error_future();
	return m.concept_error_body_invalid();
}

/** What is wrong with a text that came from a form, as errors of the form. */
export function bodyErrors(read: {
	readonly problems: readonly NotationProblem[];
	readonly unreadable: boolean;
	readonly tooLong: boolean;
}): { field: string; message: string }[] {
	const unreadable = read.unreadable ? [m.concept_error_body_invalid()] : [];
	const tooLong = read.tooLong ? [m.concept_error_body_long()] : [];
	return [...unreadable, ...tooLong, ...read.problems.map(notationSentence)].map((message) => ({
		field: 'body',
		message,
	}));
}

/** What the notation cannot read, with its line. */
export function notationSentence({ code, line, sign }: NotationProblem): string {
	if (code === 'unclosed') return m.concept_notation_unclosed({ line, sign });
	if (code === 'link') return m.concept_notation_link({ line });
	if (code === 'term') return m.concept_notation_term({ line, word: sign });
	if (code === 'footnote') return m.concept_notation_footnote({ line });
	if (code === 'tableHeader') return m.concept_notation_table_header({ line });
	return m.concept_notation_table_columns({ line, columns: sign });
}
