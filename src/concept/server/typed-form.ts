import * as v from 'valibot';
import { failure, success, type Result } from '#shared/result.ts';
import { limits } from '../domain/limits.ts';

const typedFormSchema = v.record(v.string(), v.array(v.string()));

/** The fields of a form as they were typed, whether or not they can be saved. */
export type TypedForm = Readonly<Record<string, readonly string[]>>;

/** As it comes out of the database. */
export function toTypedForm(stored: unknown): TypedForm {
	return v.parse(typedFormSchema, stored);
}

/**
 * A form as it can be kept: the one sign that the database cannot hold, and halves of signs, are left out; when the
 * form is sent, it reports them itself. A form that no text of the concept could fill is refused.
 */
export function storableForm(form: TypedForm): Result<TypedForm, 'tooLarge'> {
	const storable = Object.fromEntries(
		Object.entries(form).map(([name, values]) => [
			name,
			values.map((value) => value.replaceAll('\u0000', '').toWellFormed()),
		]),
	);
	return JSON.stringify(storable).length > 3 * limits.bodyBytes
		? failure('tooLarge', { limit: '600 kB' })
		: success(storable);
}
