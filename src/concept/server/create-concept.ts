import { newId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import type { ConceptEvents } from '../domain/events.ts';
import type { NumberingScheme } from '../domain/numbering.ts';
import { checkConceptTitle } from '../domain/limits.ts';
import { insertConcept } from './concept.store.ts';

export interface NewConcept {
	readonly title: string;
	readonly numbering: NumberingScheme;
}

/** Starts the concept with an empty working draft; a municipality has one concept (`alreadyDone`). */
export async function createConcept(context: Context, input: NewConcept): Promise<Result<{ id: Id }>> {
	if (!conceptAbilities.editDraft(context.actor)) return failure('forbidden');
	return inTransaction(context, (tx) => createConceptIn(tx, input));
}

export async function createConceptIn(tx: Transaction, input: NewConcept): Promise<Result<{ id: Id }>> {
	const title = checkConceptTitle(input.title);
	if (!title.ok) return title;
	const id = newId();
	const inserted = await insertConcept(tx, { id, title: title.value, numbering: input.numbering });
	if (!inserted) return failure('alreadyDone');
	await appendEvent<ConceptEvents, 'concept.created'>(tx, {
		type: 'concept.created',
		version: 1,
		subject: { kind: 'concept', id },
		payload: { title: title.value },
	});
	return success({ id });
}
