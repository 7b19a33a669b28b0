import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { ImplementationEvents } from '../domain/events.ts';
import { limits } from '../domain/limits.ts';
import { resourceProblems, type YearResources } from '../domain/resources.ts';
import { sheetToWrite } from './one-sheet.ts';
import { saveResources } from './plan.store.ts';

/** Money and staff of the years that are given; other years stay. Form fields: see `resourceProblems`. */
export async function setResources(
	context: Context,
	input: { readonly sheetId: Id; readonly years: readonly YearResources[] },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput'>> {
	return inTransaction(context, async (tx) => {
		const found = await sheetToWrite(tx, input.sheetId);
		if (!found.ok) return found;
		const years = input.years.map((year) => ({ ...year, budgetPosition: oneLine(year.budgetPosition) }));
		const fields = resourceProblems(years);
		if (Object.keys(fields).length > 0)
			return failure('invalidInput', { limit: limits.budgetPosition }, fields);
		await saveResources(tx, found.value.id, years);
		await appendEvent<ImplementationEvents, 'sheet.funded'>(tx, {
			type: 'sheet.funded',
			version: 1,
			subject: { kind: 'measureSheet', id: found.value.id },
			payload: { years: years.map(({ year }) => year) },
		});
		return success(null);
	});
}
