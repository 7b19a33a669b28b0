import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Ref } from '../domain/ref.ts';
import type { Relation } from '../domain/relation.ts';
import type { Visibility } from '../domain/visibility.ts';
import { findKnown, saveEdges, saveNodes } from './thread.store.ts';

/** A thing as a room reports it to the thread. */
export interface Recorded {
	readonly ref: Ref;
	readonly title: string;
	readonly visibility: Visibility;
	/** Only with the visibility "body". */
	readonly bodyId?: Id;
	/** The day it belongs to; unless given, the day on which the thread first heard of it. */
	readonly occurredOn?: PlainDate;
}

const titleLimit = 200;

/** Every room's door: makes things known to the thread, or brings what it knows up to date, in the room's own transaction. */
export async function recordNodes(tx: Transaction, ...recorded: readonly Recorded[]): Promise<void> {
	await saveNodes(
		tx,
		recorded.map(({ ref, title, visibility, bodyId, occurredOn }) => ({
			ref,
			title: shortened(title),
			visibility,
			bodyId: bodyId ?? null,
			occurredOn: occurredOn ?? null,
		})),
		plainDateAt(tx.now),
	);
}

/** Whether the thread knows all of these, so that something can be linked to them. */
export async function areKnown(tx: Transaction, refs: readonly Ref[]): Promise<boolean> {
	return refs.length === 0 || (await findKnown(tx, refs)).length === refs.length;
}

/** The same for things of a room above: makes known what is not known yet, and leaves alone what is. */
export async function recordUnknownNodes(tx: Transaction, ...recorded: readonly Recorded[]): Promise<void> {
	const known = await findKnown(
		tx,
		recorded.map(({ ref }) => ref),
	);
	await recordNodes(tx, ...recorded.filter(({ ref }) => !known.includes(ref)));
}

export interface Link {
	readonly from: Ref;
	readonly relation: Relation;
	readonly to: Ref;
	readonly reason?: string;
}

/** Every room's door: says what followed from what. Both ends must be known to the thread. */
export async function linkNodes(tx: Transaction, ...links: readonly Link[]): Promise<void> {
	await saveEdges(
		tx,
		links.map((link) => ({ ...link, reason: link.reason ?? '' })),
	);
}

/** A title is one line that can be read at a glance; a text without a title stands for itself, cut at a word. */
function shortened(title: string): string {
	const line = title.replace(/\s+/g, ' ').trim();
	if (line.length <= titleLimit) return line === '' ? '–' : line;
	return `${line.slice(0, titleLimit).replace(/\s+\S*$/, '')} …`;
}
