import type { Id } from '#shared/ids.ts';
import type { Transaction } from '../transaction.ts';

/**
 * A typed, versioned fact. Each room declares its own as a map from type to payload, so that what is appended and
 * what is read have the same shape: `type ConceptEvents = { 'element.edited': { version: 1; payload: {...} } }`.
 */
export type EventMap = Readonly<Record<string, { readonly version: number; readonly payload: object }>>;

export interface NewEvent<Events extends EventMap, Type extends keyof Events & string> {
	readonly type: Type;
	readonly version: Events[Type]['version'];
	readonly subject: { readonly kind: string; readonly id: Id };
	readonly payload: Events[Type]['payload'];
	/** Why, where somebody was asked for a reason. */
	readonly reason?: string;
}

export interface StoredEvent {
	readonly id: number;
	readonly type: string;
	readonly version: number;
	readonly subject: { readonly kind: string; readonly id: Id };
	readonly payload: unknown;
	readonly reason: string;
	readonly actorId: Id | null;
	readonly occurredAt: Date;
}

/** Appends an event in the use case's transaction: either both are there afterwards, or neither. */
export async function appendEvent<Events extends EventMap, Type extends keyof Events & string>(
	tx: Transaction,
	event: NewEvent<Events, Type>,
): Promise<void> {
	await tx.db.insertInto('domainEvent').values(eventRow<Events, Type>(tx, event)).execute();
}

/** The event as its row, for a statement that writes more than the event. */
export function eventRow<Events extends EventMap, Type extends keyof Events & string>(
	tx: Transaction,
	event: NewEvent<Events, Type>,
) {
	return {
		municipalityId: tx.municipality.id,
		type: event.type,
		version: event.version,
		subjectKind: event.subject.kind,
		subjectId: event.subject.id,
		actorId: tx.actor.personId,
		reason: event.reason ?? '',
		payload: JSON.stringify(event.payload),
		requestId: tx.requestId,
		occurredAt: tx.now,
	};
}
