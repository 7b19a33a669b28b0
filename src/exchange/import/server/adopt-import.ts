import { conceptAbilities } from '#concept/domain/abilities.ts';
import { numberingSchemes, type NumberingSchemeName } from '#concept/domain/numbering.ts';
import { toTree } from '#concept/domain/recognition/to-tree.ts';
import { replaceDraftIn, type Replaced } from '#concept/server/replace-draft.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { newId, type Id } from '#shared/ids.ts';
import { failure, type Result } from '#shared/result.ts';
import type { ImportEvents } from '../events.ts';
import { endImport, findImport } from './import.store.ts';

export interface Adoption {
	readonly id: Id;
	/** Of the recognition that the person has seen. */
	readonly revision: number;
	/** For documents; a file that Ratschlag wrote brings its own. */
	readonly numbering: NumberingSchemeName;
	/** Kept with every element of the old draft that ends. */
	readonly reason: string;
	readonly replaceUnpublished: boolean;
}

/** The reviewed import becomes the working draft, in one transaction: both happen or neither. */
export async function adoptImport(context: Context, input: Adoption): Promise<Result<Replaced>> {
	if (!conceptAbilities.importConcept(context.actor)) return failure('forbidden');
	return inTransaction(context, (tx) => adoptImportIn(tx, input));
}

export async function adoptImportIn(tx: Transaction, input: Adoption): Promise<Result<Replaced>> {
	const found = await findImport(tx, input.id, true);
	if (!found) return failure('notFound');
	if (found.adoptedAt || found.discardedAt) return failure('alreadyDone');
	if (found.revision !== input.revision) return failure('conflict');
	const { recognition } = found;
	const replaced = await replaceDraftIn(tx, {
		title: recognition.title,
		numbering: recognition.numbering ?? numberingSchemes[input.numbering],
		tree: toTree(recognition, newId),
		reason: input.reason,
		replaceUnpublished: input.replaceUnpublished,
	});
	if (!replaced.ok) return replaced;
	await endImport(tx, input.id, 'adoptedAt');
	await appendEvent<ImportEvents, 'import.adopted'>(tx, {
		type: 'import.adopted',
		version: 1,
		subject: { kind: 'import', id: input.id },
		payload: {
			title: recognition.title,
			elements: recognition.elements.length,
			leftOut: recognition.leftOut.length,
		},
	});
	return replaced;
}
