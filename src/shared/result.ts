/**
 * Expected failure is a value: a stable code, mapped once to an HTTP status and to a message in
 * the reader's language (`#platform/http/failures.ts`). A bug throws.
 */
export type Result<Value, Code extends string = string> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure<Code> };

export interface Failure<Code extends string = string> {
	readonly code: Code;
	/** Values the message needs, e.g. a file name or a limit; never personal data. */
	readonly details: Readonly<Record<string, string | number>>;
	/** Failures of single form fields, by field name. */
	readonly fields: Readonly<Record<string, string>>;
}

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
	return { ok: true, value };
}

export function failure<Code extends string>(
	code: Code,
	details: Readonly<Record<string, string | number>> = {},
	fields: Readonly<Record<string, string>> = {},
): { readonly ok: false; readonly failure: Failure<Code> } {
	return { ok: false, failure: { code, details, fields } };
}

/** For tests, builders and the command line, where a failure means that the caller is wrong. */
export function unwrap<Value>(result: Result<Value>): Value {
	if (result.ok) return result.value;
	throw new Error(`${result.failure.code} ${JSON.stringify(result.failure)}`);
}
