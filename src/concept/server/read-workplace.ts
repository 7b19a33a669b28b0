import type { Context } from '#platform/context.ts';
import type { StoredEvent } from '#platform/events/events.ts';
import { latestEvents } from '#platform/events/latest-events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { personNames } from '#people/server/person-names.ts';
import { conceptAbilities } from '../domain/abilities.ts';
import type { Edition } from '../domain/edition.ts';
import { findConcept } from './concept.store.ts';
import { findLatestEdition } from './edition.store.ts';
import { findOwnDrafts } from './element-draft.store.ts';
import { findNewElementDrafts } from './new-element-draft.store.ts';
import { hasUnpublishedChanges } from './replace-draft.ts';

export interface Workplace {
	readonly hasConcept: boolean;
	readonly latest: Edition | null;
	/** The draft differs from the last edition. */
	readonly unpublished: boolean;
	readonly drafts: Awaited<ReturnType<typeof findOwnDrafts>>;
	/** Elements begun and not added. */
	readonly begun: Awaited<ReturnType<typeof findNewElementDrafts>>;
	readonly news: readonly (StoredEvent & { readonly actorName: string | null })[];
}

const types = [
	'concept.created',
	'concept.draftReplaced',
	'concept.settingsChanged',
	'element.inserted',
	'element.edited',
	'element.moved',
	'element.retyped',
	'element.removed',
	'element.changeUndone',
	'edition.published',
];

/** What the concept room has to say on somebody's start page; nothing to those who may not read the draft. */
export async function readWorkplace(context: Context): Promise<Workplace | null> {
	if (!conceptAbilities.readDraft(context.actor)) return null;
	return inTransaction(context, async (tx) => {
		const concept = await findConcept(tx);
		const events = await latestEvents(tx, types, 8);
		const names = await personNames(
			tx,
			events.map((event) => event.actorId),
		);
		return {
			hasConcept: concept !== null,
			latest: await findLatestEdition(tx),
			unpublished: concept !== null && (await hasUnpublishedChanges(tx, concept)),
			drafts: await findOwnDrafts(tx),
			begun: await findNewElementDrafts(tx),
			news: events.map((event) => ({ ...event, actorName: names.get(event.actorId ?? '') ?? null })),
		};
	});
}
