import type { Id } from '#shared/ids.ts';
import { eventRow } from '#platform/events/events.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Element } from '../domain/element.ts';
import type { ConceptEvents } from '../domain/events.ts';
import { changeRow } from './change.store.ts';
import { elementDraftDeletion } from './element-draft.store.ts';
import { contentUpdate, type LiveElement } from './element.store.ts';

/**
 * All that an edit writes, in one statement: the element, the change for undoing, the event; and the writer's draft
 * goes. The most frequent of all writings, and each way to the database costs as much as what is done there.
 * @param live locked, so that its revision is the one to count on from
 * @returns the id under which the change can be undone
 */
export async function writeEdit(tx: Transaction, live: LiveElement, after: Element): Promise<Id> {
	const { conceptId, element: before } = live;
	const revision = live.revision + 1;
	const change = changeRow(tx, {
		conceptId,
		elementId: before.id,
		operation: 'edit',
		before: { element: before },
		after: { element: after },
		revisionAfter: revision,
	});
	const event = eventRow<ConceptEvents, 'element.edited'>(tx, {
		type: 'element.edited',
		version: 1,
		subject: { kind: 'element', id: before.id },
		payload: { kind: after.kind, title: after.title, revision },
	});
	await tx.db
		.with('written', () => contentUpdate(tx, before.id, after))
		.with('recorded', (db) => db.insertInto('elementChange').values(change))
		.with('dropped', () => elementDraftDeletion(tx, before.id))
		.insertInto('domainEvent')
		.values(event)
		.execute();
	return change.id;
}
