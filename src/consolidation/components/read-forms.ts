import { aspects, emptyOpinion, type TypedOpinion } from '../domain/opinion.ts';
import { positions, type AnswerInput } from '../domain/questionnaire.ts';
import { readDateField } from '#ui/date-input.ts';

/** A text field of a form; files and missing fields count as empty. */
export function text(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

export function texts(form: FormData, name: string): string[] {
	return form.getAll(name).filter((value) => typeof value === 'string');
}

/** A plain date, or what was typed where it is none. */
export function day(form: FormData, name: string): string {
	const read = readDateField(form, name);
	return read === null || read === 'invalid' ? text(form, name) : read;
}

export function readOpinion(form: FormData): TypedOpinion {
	const fields = ['verdict', 'reason', ...aspects] as const;
	return { ...emptyOpinion, ...Object.fromEntries(fields.map((field) => [field, text(form, field)])) };
}

const reasonPrefix = 'reason-';

/** Reasons for deviations by `deviationKey`, and as they were typed by the names of their fields. */
export function readReasons(form: FormData) {
	const typed = Object.fromEntries(
		[...form.keys()].filter((name) => name.startsWith(reasonPrefix)).map((name) => [name, text(form, name)]),
	);
	const reasons = new Map(
		Object.entries(typed).map(([name, reason]) => [name.slice(reasonPrefix.length), reason]),
	);
	return { typed, reasons };
}

export function readAnswers(form: FormData): AnswerInput[] {
	return positions.map((position) => ({
		text: text(form, `answer-${position}`),
		disagrees: form.has(`disagrees-${position}`),
	}));
}
