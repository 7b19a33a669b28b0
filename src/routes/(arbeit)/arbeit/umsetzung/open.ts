import { fail, redirect } from '@sveltejs/kit';
import { fieldErrors, type FormError } from '#implementation/components/field-sentence.ts';
import { implementationAbilities } from '#implementation/domain/abilities.ts';
import { readSheet, type SheetReading } from '#implementation/server/read-sheet.ts';
import type { Context } from '#platform/context.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { Id } from '#shared/ids.ts';
import { failure, type Failure } from '#shared/result.ts';
import { readDateField } from '#ui/date-input.ts';
import { assertMay } from '../assert-may.ts';

export async function openSheet(context: Context, id: Id): Promise<SheetReading> {
	const sheet = await readSheet(context, id);
	return sheet.ok ? sheet.value : refuse(context, sheet.failure);
}

/** For pages that only lead to a change: they are shown to those who may make it. */
export async function openSheetToWrite(context: Context, id: Id): Promise<SheetReading> {
	assertMay(context, implementationAbilities.writeSheets(context.actor));
	const reading = await openSheet(context, id);
	return reading.may.write ? reading : refuse(context, failure('forbidden').failure);
}

/** A failed form with everything that was typed, and its errors as sentences. */
export function failed<Typed>(context: Context, reason: Failure, typed: Typed) {
	const fields = fieldErrors(reason.fields);
	const errors: readonly FormError[] =
		fields.length > 0
			? fields
			: [{ field: undefined as string | undefined, message: sentenceOf(reason, context.locale) }];
	return fail(statusOf(reason), { typed, errors });
}

/** Fields as they were typed, so that nothing is lost. */
export type Typed = Readonly<Record<string, string>>;

/** Of a field that comes twice the first counts, as everywhere. */
export function typedFields(form: FormData): Typed {
	return Object.fromEntries(
		[...form.entries()]
			.toReversed()
			.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
	);
}

/** A day as the use cases take it; what cannot be read is refused there. */
export function dayOf(form: FormData, name: string): string {
	const day = readDateField(form, name);
	return day === 'invalid' ? 'invalid' : (day ?? '');
}

export function back(page: string, done: string, count?: number): never {
	redirect(303, `${page}?getan=${done}${count === undefined ? '' : `&anzahl=${count}`}`);
}
