import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { MinutesDates } from '../domain/minutes-lifecycle.ts';
import type { MinutesItem, Outcome } from '../domain/minutes.ts';

export interface Minutes extends MinutesDates {
	readonly id: Id;
	readonly eventId: Id;
	readonly revision: number;
	readonly items: readonly MinutesItem[];
	readonly savedAt: Date;
}

export interface Objection {
	readonly id: Id;
	readonly revision: number;
	readonly personId: Id;
	readonly text: string;
	readonly madeAt: Date;
	readonly outcome: Outcome | null;
	readonly answer: string | null;
}

/** The latest text of the minutes of an event. @param lock keeps everybody else from changing them meanwhile */
export async function findMinutes(tx: Transaction, eventId: Id, lock = false): Promise<Minutes | null> {
	const row = await tx.db
		.selectFrom('minutes')
		.innerJoin('minutesVersion as version', (join) =>
			join
				.onRef('version.municipalityId', '=', 'minutes.municipalityId')
				.onRef('version.minutesId', '=', 'minutes.id'),
		)
		.select([
			'minutes.id',
			'minutes.eventId',
			'minutes.objectionsOpenedAt',
			'minutes.objectionsUntil',
			'minutes.approvedAt',
			'version.revision',
			'version.items',
			'version.savedAt',
		])
		.where('minutes.municipalityId', '=', tx.municipality.id)
		.where('minutes.eventId', '=', eventId)
		.orderBy('version.revision', 'desc')
		.limit(1)
		.$if(lock, (query) => query.forUpdate('minutes'))
		.executeTakeFirst();
	return row ? { ...row, items: row.items as unknown as readonly MinutesItem[] } : null;
}

export async function insertMinutes(tx: Transaction, id: Id, eventId: Id): Promise<void> {
	await tx.db
		.insertInto('minutes')
		.values({ municipalityId: tx.municipality.id, id, eventId, createdAt: tx.now })
		.execute();
}

export async function insertVersion(
	tx: Transaction,
	minutesId: Id,
	revision: number,
	items: readonly MinutesItem[],
): Promise<void> {
	await tx.db
		.insertInto('minutesVersion')
		.values({
			municipalityId: tx.municipality.id,
			minutesId,
			revision,
			items: JSON.stringify(items),
			savedAt: tx.now,
			savedBy: tx.actor.personId,
		})
		.execute();
}

export async function noteMinutes(
	tx: Transaction,
	id: Id,
	facts:
		| { readonly objectionsOpenedAt: Date; readonly objectionsUntil: PlainDate }
		| { readonly approvedAt: Date },
): Promise<void> {
	await tx.db
		.updateTable('minutes')
		.set(facts)
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

/** In the order in which they came. */
export async function findObjections(tx: Transaction, minutesId: Id): Promise<readonly Objection[]> {
	const rows = await tx.db
		.selectFrom('minutesObjection')
		.select(['id', 'revision', 'personId', 'text', 'madeAt', 'outcome', 'answer'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('minutesId', '=', minutesId)
		.orderBy('madeAt')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, outcome: row.outcome as Outcome | null }));
}

export async function insertObjection(
	tx: Transaction,
	minutesId: Id,
	{ id, revision, personId, text, madeAt }: Omit<Objection, 'outcome' | 'answer'>,
): Promise<void> {
	await tx.db
		.insertInto('minutesObjection')
		.values({ municipalityId: tx.municipality.id, id, minutesId, revision, personId, text, madeAt })
		.execute();
}

/** @returns false when these minutes have no such objection */
export async function answerObjectionRow(
	tx: Transaction,
	minutesId: Id,
	{ id, outcome, answer }: { readonly id: Id; readonly outcome: Outcome; readonly answer: string },
): Promise<boolean> {
	const result = await tx.db
		.updateTable('minutesObjection')
		.set({ outcome, answer })
		.where('municipalityId', '=', tx.municipality.id)
		.where('minutesId', '=', minutesId)
		.where('id', '=', id)
		.executeTakeFirst();
	return result.numUpdatedRows === 1n;
}
