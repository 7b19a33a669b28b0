import type { Id } from '#shared/ids.ts';
import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { elementNames, type ElementName } from '#concept/server/element-names.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { participationAbilities } from '../domain/abilities.ts';
import { chosenTogether, type Choice, type Chosen } from './chosen.ts';

/** What somebody ticked, before something is done with it. */
export async function readChoice(
	context: Context,
	choice: Choice,
): Promise<
	Result<
		Chosen & { readonly fields: ReadonlyMap<Id, ElementName>; readonly today: PlainDate },
		'forbidden' | 'notFound' | 'invalidInput'
	>
> {
	if (!participationAbilities.read(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const together = await chosenTogether(tx, choice);
		if (!together.ok) return together;
		const fields = await elementNames(
			tx,
			together.value.contributions.flatMap((one) => one.fieldIds),
		);
		return success({ ...together.value, fields, today: plainDateAt(tx.now) });
	});
}
