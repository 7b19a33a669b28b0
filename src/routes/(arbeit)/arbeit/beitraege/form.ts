import { fail } from '@sveltejs/kit';
import { isId, type Id } from '#shared/ids.ts';
import type { Failure } from '#shared/result.ts';
import { formErrors } from '#participation/components/field-sentence.ts';
import type { FormError } from '#ui/types.ts';
import type { Choice } from '#participation/server/chosen.ts';
import type { Context } from '#platform/context.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { readDateField } from '#ui/date-input.ts';

/** A text field of a form; files and missing fields count as empty. */
export function text(form: FormData | URLSearchParams, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

/** All values of a field; ids that are none are left to the use case to refuse. */
export function texts(form: FormData | URLSearchParams, name: string): readonly string[] {
	return form.getAll(name).filter((value) => typeof value === 'string');
}

/** A day as a plain date; empty when none was typed, and as it was typed when there is no such day. */
export function day(form: FormData, name: string): string {
	const read = readDateField(form, name);
	return read === null ? '' : read === 'invalid' ? text(form, name) : read;
}

export function orNull(value: string): Id | null {
	return value === '' ? null : value;
}

/** Contributions that were ticked, or a cluster: `beitrag=…&beitrag=…` or `buendel=…`. */
export function choiceOf(form: FormData | URLSearchParams): Choice {
	const clusterId = text(form, 'buendel');
	return isId(clusterId) ? { clusterId } : { contributionIds: texts(form, 'beitrag').filter(isId) };
}

/** The same as part of an address. */
export function choiceQuery(choice: Choice): string {
	return choice.clusterId === undefined
		? choice.contributionIds.map((id) => `beitrag=${id}`).join('&')
		: `buendel=${choice.clusterId}`;
}

function errorsOf(context: Context, failure: Failure): readonly FormError[] {
	return Object.keys(failure.fields).length > 0
		? formErrors(failure.fields)
		: [{ field: undefined, message: sentenceOf(failure, context.locale) }];
}

/** The page again, with everything that was typed and what is wrong with it. */
export function failed<Typed extends object>(context: Context, failure: Failure, typed: Typed) {
	return fail(statusOf(failure), { typed, checked: false, errors: errorsOf(context, failure) });
}
