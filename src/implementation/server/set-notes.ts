import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { ImplementationEvents } from '../domain/events.ts';
import { limits } from '../domain/limits.ts';
import { sheetToWrite } from './one-sheet.ts';
import { setNotesOf, type SheetNotes } from './sheet.store.ts';

/** Risks and notes, for the unit, the lead and the mayor. Form fields: `tooLong`, `characters`. */
export async function setNotes(
	context: Context,
	input: SheetNotes & { readonly sheetId: Id },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput'>> {
	return inTransaction(context, async (tx) => {
		const found = await sheetToWrite(tx, input.sheetId);
		if (!found.ok) return found;
		const texts = { risks: tidy(input.risks), notes: tidy(input.notes) };
		const fields: Record<string, string> = {};
		for (const field of ['risks', 'notes'] as const) {
			const problem = textProblem(texts[field], limits.notes, false);
			if (problem) fields[field] = problem;
		}
		if (Object.keys(fields).length > 0) return failure('invalidInput', { limit: limits.notes }, fields);
		await setNotesOf(tx, found.value.id, texts);
		await appendEvent<ImplementationEvents, 'sheet.noted'>(tx, {
			type: 'sheet.noted',
			version: 1,
			subject: { kind: 'measureSheet', id: found.value.id },
			payload: {},
		});
		return success(null);
	});
}

function tidy(text: string): string {
	return text.replaceAll('\r\n', '\n').trim();
}
