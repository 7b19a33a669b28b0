import { newId, type Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { appendEvent } from '#platform/events/events.ts';
import type { Transaction } from '#platform/transaction.ts';
import { applyTexts, type NewText } from '../domain/apply-texts.ts';
import { canonical } from '../domain/canonical.ts';
import type { Edition } from '../domain/edition.ts';
import type { ConceptEvents } from '../domain/events.ts';
import { recordChange } from './change.store.ts';
import { lockConcept } from './concept.store.ts';
import { contentHash } from './content-hash.ts';
import { findEdition, nextEditionNumber, loadContent } from './edition.store.ts';
import { lockElement, updateContent } from './element.store.ts';
import { keepEdition } from './publish-edition.ts';

export interface Adoption {
	/** The edition that was laid before the council. */
	readonly editionId: Id;
	/** Amendments that were carried. */
	readonly texts: readonly NewText[];
	readonly note: string;
	readonly decidedOn: PlainDate;
}

/**
 * The council room's door, within its transaction and after its own check of who may: adopts exactly the edition that
 * was laid before the council, with the amendments that were carried, whatever has been written in the working draft
 * since. The draft takes these wordings over; what stood there can be seen and undone.
 */
export async function adoptEdition(
	tx: Transaction,
	adoption: Adoption,
): Promise<Result<Edition, 'notFound'>> {
	const concept = await lockConcept(tx);
	const base = await findEdition(tx, adoption.editionId);
	// What a group recommended for one field is not the concept.
	if (!concept || base?.conceptId !== concept.id || base.scopeId !== null) return failure('notFound');
	const laid = await loadContent(tx, base);
	const tree = applyTexts(laid.tree, adoption.texts);
	const { numbers } = laid;
	const { title, numbering } = base;
	const edition: Edition = {
		...base,
		id: newId(),
		number: await nextEditionNumber(tx),
		state: 'adopted',
		note: adoption.note,
		decidedOn: adoption.decidedOn,
		publishedAt: tx.now,
		contentHash: contentHash({ title, numbering, tree, numbers }),
	};
	await keepEdition(tx, { edition, tree, numbers });
	for (const text of adoption.texts) await takeOver(tx, text);
	return success(edition);
}

/** An element that has left the draft since stays away; the adopted edition has it. */
async function takeOver(tx: Transaction, { elementId, title, body }: NewText): Promise<void> {
	const live = await lockElement(tx, elementId);
	if (!live) return;
	const { element: before, conceptId } = live;
	const after = { ...before, title, body };
	if (canonical(after) === canonical(before)) return;
	const revision = await updateContent(tx, elementId, after);
	await recordChange(tx, {
		conceptId,
		elementId,
		operation: 'edit',
		before: { element: before },
		after: { element: after },
		revisionAfter: revision,
	});
	await appendEvent<ConceptEvents, 'element.edited'>(tx, {
		type: 'element.edited',
		version: 1,
		subject: { kind: 'element', id: elementId },
		payload: { kind: after.kind, title, revision },
	});
}
