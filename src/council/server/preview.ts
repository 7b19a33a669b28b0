import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';

/**
 * What a use case would do, told by doing it and taking everything back: the check before saving can say nothing else
 * than what saving does.
 */
export async function preview<Value, Code extends string>(
	context: Context,
	work: (tx: Transaction) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code>> {
	let done: { readonly value: Value } | null = null;
	const outcome = await inTransaction(context, async (tx) => {
		const result = await work(tx);
		if (!result.ok) return result;
		done = { value: result.value };
		return failure('takenBack');
	});
	if (done) return success((done as { readonly value: Value }).value);
	return outcome as Result<Value, Code>;
}
