import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { OpenPoint } from '../domain/minutes.ts';

const columns = [
	'minutesOpenPoint.id',
	'minutesOpenPoint.text',
	'minutesOpenPoint.ownerPersonId',
	'minutesOpenPoint.ownerOrganizationId',
	'minutesOpenPoint.dueOn',
	'minutesOpenPoint.doneOn',
	'minutesOpenPoint.doneNote',
	'minutesOpenPoint.droppedOn',
	'minutesOpenPoint.droppedReason',
] as const;

/** By their day. */
export async function findOpenPoints(tx: Transaction, minutesId: Id): Promise<readonly OpenPoint[]> {
	return tx.db
		.selectFrom('minutesOpenPoint')
		.select(columns)
		.where('municipalityId', '=', tx.municipality.id)
		.where('minutesId', '=', minutesId)
		.orderBy('dueOn')
		.orderBy('id')
		.execute();
}

export async function insertOpenPoint(
	tx: Transaction,
	minutesId: Id,
	point: Pick<OpenPoint, 'id' | 'text' | 'ownerPersonId' | 'ownerOrganizationId' | 'dueOn'>,
): Promise<void> {
	await tx.db
		.insertInto('minutesOpenPoint')
		.values({ municipalityId: tx.municipality.id, minutesId, createdAt: tx.now, ...point })
		.execute();
}

/** @returns false when it is closed already, or belongs to other minutes */
export async function closeOpenPoint(
	tx: Transaction,
	minutesId: Id,
	id: Id,
	facts:
		| { readonly doneOn: PlainDate; readonly doneNote: string }
		| { readonly droppedOn: PlainDate; readonly droppedReason: string },
): Promise<boolean> {
	const result = await tx.db
		.updateTable('minutesOpenPoint')
		.set(facts)
		.where('municipalityId', '=', tx.municipality.id)
		.where('minutesId', '=', minutesId)
		.where('id', '=', id)
		.where('doneOn', 'is', null)
		.where('droppedOn', 'is', null)
		.executeTakeFirst();
	return result.numUpdatedRows === 1n;
}

/** What waits for a person or its organisations; one statement. */
export async function findWaitingPoints(
	tx: Transaction,
	personId: Id,
	organizationIds: readonly Id[],
): Promise<readonly { readonly eventId: Id; readonly text: string; readonly dueOn: PlainDate }[]> {
	return tx.db
		.selectFrom('minutesOpenPoint')
		.innerJoin('minutes', (join) =>
			join
				.onRef('minutes.municipalityId', '=', 'minutesOpenPoint.municipalityId')
				.onRef('minutes.id', '=', 'minutesOpenPoint.minutesId'),
		)
		.select(['minutes.eventId', 'minutesOpenPoint.text', 'minutesOpenPoint.dueOn'])
		.where('minutesOpenPoint.municipalityId', '=', tx.municipality.id)
		.where('doneOn', 'is', null)
		.where('droppedOn', 'is', null)
		.where((where) =>
			where.or([
				where('ownerPersonId', '=', personId),
				...(organizationIds.length > 0 ? [where('ownerOrganizationId', 'in', organizationIds)] : []),
			]),
		)
		.orderBy('dueOn')
		.limit(200)
		.execute();
}
