import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import { canonical } from '../domain/canonical.ts';
import type { ConceptEvents } from '../domain/events.ts';
import { checkConceptTitle } from '../domain/limits.ts';
import type { NumberingScheme } from '../domain/numbering.ts';
import { lockConcept, updateConcept } from './concept.store.ts';

/** Title and numbering of the working draft; editions keep theirs. */
export async function changeSettings(
	context: Context,
	input: { readonly title: string; readonly numbering: NumberingScheme },
): Promise<Result<null>> {
	if (!conceptAbilities.editDraft(context.actor)) return failure('forbidden');
	const title = checkConceptTitle(input.title);
	if (!title.ok) return title;
	return inTransaction(context, async (tx) => {
		const before = await lockConcept(tx);
		if (!before) return failure('notFound');
		const numberingChanged = canonical(before.numbering) !== canonical(input.numbering);
		if (title.value === before.title && !numberingChanged) return success(null);
		await updateConcept(tx, { id: before.id, title: title.value, numbering: input.numbering });
		await appendEvent<ConceptEvents, 'concept.settingsChanged'>(tx, {
			type: 'concept.settingsChanged',
			version: 1,
			subject: { kind: 'concept', id: before.id },
			payload: { title: title.value, numberingChanged },
		});
		return success(null);
	});
}
