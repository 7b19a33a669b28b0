import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { participationAbilities } from '../domain/abilities.ts';
import { tidyText } from '../domain/contribution-input.ts';
import { limits } from '../domain/limits.ts';
import { setRemark, setTranslation } from './contribution.store.ts';
import { findContributions } from './find-contributions.store.ts';

/** A remark for those who answer. It is no answer: nobody else ever reads it, and no event tells of it. */
export async function writeRemark(
	context: Context,
	input: { readonly id: Id; readonly remark: string },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!participationAbilities.readRemarks(context.actor)) return failure('forbidden');
	const remark = tidyText(input.remark);
	const problem = textProblem(remark, limits.remark, false);
	if (problem) return failure('invalidInput', {}, { remark: problem });
	return write(context, input.id, (tx) => setRemark(tx, input.id, remark));
}

/** A German translation, beside the original; empty takes it away. */
export async function translateContribution(
	context: Context,
	input: { readonly id: Id; readonly translation: string },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!participationAbilities.typeCards(context.actor)) return failure('forbidden');
	const translation = tidyText(input.translation);
	const problem = textProblem(translation, limits.text, false);
	if (problem) return failure('invalidInput', {}, { translation: problem });
	return write(context, input.id, (tx) => setTranslation(tx, input.id, translation || null));
}

async function write(
	context: Context,
	id: Id,
	change: (tx: Parameters<typeof setRemark>[0]) => Promise<void>,
): Promise<Result<null, 'notFound'>> {
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		if ((await findContributions(tx, [id])).length === 0) return failure('notFound');
		await change(tx);
		return success(null);
	});
}
