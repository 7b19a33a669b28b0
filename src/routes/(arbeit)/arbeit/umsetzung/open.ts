import { redirect } from '@sveltejs/kit';
import { fieldErrors } from '#implementation/components/field-sentence.ts';
import { implementationAbilities } from '#implementation/domain/abilities.ts';
import { readSheet, type SheetReading } from '#implementation/server/read-sheet.ts';
import type { Context } from '#platform/context.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { Id } from '#shared/ids.ts';
import { failure, type Failure } from '#shared/result.ts';
import { assertMay } from '../assert-may.ts';
import { failedForm } from '../typed-form.ts';

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
export function failed<T>(context: Context, failure: Failure, typed: T) {
	return failedForm(context, failure, { typed }, fieldErrors);
}

export function back(page: string, done: string, count?: number): never {
	redirect(303, `${page}?getan=${done}${count === undefined ? '' : `&anzahl=${count}`}`);
}
