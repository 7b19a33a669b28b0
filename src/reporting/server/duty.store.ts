import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { DutyKind, DutyRule, Recipient } from '../domain/duty.ts';

export interface Duty extends DutyRule {
	readonly id: Id;
	readonly endedReason: string | null;
}

export async function insertDuty(
	tx: Transaction,
	{ recipients, kind, ...duty }: Omit<Duty, 'endedReason'>,
): Promise<void> {
	const municipalityId = tx.municipality.id;
	await tx.db
		.insertInto('duty')
		.values({ municipalityId, ...duty, reportKind: kind, createdAt: tx.now })
		.execute();
	await insertRecipients(tx, duty.id, recipients);
}

async function insertRecipients(
	tx: Transaction,
	dutyId: Id,
	recipients: readonly Recipient[],
): Promise<void> {
	const municipalityId = tx.municipality.id;
	await tx.db
		.insertInto('dutyRecipient')
		.values(
			recipients.map((organizationId, position) => ({ municipalityId, dutyId, position, organizationId })),
		)
		.execute();
}

export async function changeDutyRow(
	tx: Transaction,
	id: Id,
	{ owedBy, deputy, recipients }: Pick<DutyRule, 'owedBy' | 'deputy' | 'recipients'>,
): Promise<void> {
	const municipalityId = tx.municipality.id;
	await tx.db
		.updateTable('duty')
		.set({ owedBy, deputy })
		.where('municipalityId', '=', municipalityId)
		.where('id', '=', id)
		.execute();
	await tx.db
		.deleteFrom('dutyRecipient')
		.where('municipalityId', '=', municipalityId)
		.where('dutyId', '=', id)
		.execute();
	await insertRecipients(tx, id, recipients);
}

/** All duties with their recipients in order, in one statement; those that hold first. */
export async function findDuties(tx: Transaction): Promise<readonly Duty[]> {
	const rows = await dutiesOf(tx)
		.orderBy(sql`ended_at IS NOT NULL`)
		.orderBy('firstDue')
		.orderBy('title')
		.execute();
	return rows.map(toDuty);
}

export async function findDuty(tx: Transaction, id: Id): Promise<Duty | null> {
	const row = await dutiesOf(tx).where('duty.id', '=', id).executeTakeFirst();
	return row ? toDuty(row) : null;
}

export async function endDutyRow(tx: Transaction, id: Id, endedReason: string): Promise<void> {
	await tx.db
		.updateTable('duty')
		.set({ endedAt: tx.now, endedReason })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

function dutiesOf(tx: Transaction) {
	return tx.db
		.selectFrom('duty')
		.where('duty.municipalityId', '=', tx.municipality.id)
		.select([
			'duty.id',
			'duty.title',
			'duty.source',
			'duty.reportKind',
			'duty.owedBy',
			'duty.deputy',
			'duty.firstDue',
			'duty.everyMonths',
			'duty.until',
			'duty.endedReason',
		])
		.select((duty) =>
			duty
				.selectFrom('dutyRecipient')
				.whereRef('dutyRecipient.municipalityId', '=', 'duty.municipalityId')
				.whereRef('dutyRecipient.dutyId', '=', 'duty.id')
				.select(
					sql<Recipient[]>`coalesce(array_agg(organization_id::text ORDER BY position), '{}')`.as('all'),
				)
				.$asScalar()
				.as('recipients'),
		);
}

type DutyRow = Omit<Duty, 'kind' | 'recipients'> & {
	readonly reportKind: string;
	readonly recipients: readonly Recipient[] | null;
};

function toDuty({ reportKind, recipients, ...row }: DutyRow): Duty {
	return { ...row, kind: reportKind as DutyKind, recipients: recipients ?? [] };
}

export interface DutyInstance {
	readonly id: Id;
	readonly dutyId: Id;
	readonly dueOn: PlainDate;
	readonly periodFrom: PlainDate;
	readonly periodUntil: PlainDate;
	readonly fulfilledOn: PlainDate | null;
	readonly evidence: string;
}

/** Adds instances; those that are planned already stay as they are. */
export async function insertInstances(
	tx: Transaction,
	instances: readonly Pick<DutyInstance, 'id' | 'dutyId' | 'dueOn' | 'periodFrom' | 'periodUntil'>[],
): Promise<readonly Pick<DutyInstance, 'id' | 'dutyId' | 'dueOn'>[]> {
	if (instances.length === 0) return [];
	return tx.db
		.insertInto('dutyInstance')
		.values(instances.map((instance) => ({ municipalityId: tx.municipality.id, ...instance })))
		.onConflict((conflict) => conflict.columns(['municipalityId', 'dutyId', 'dueOn']).doNothing())
		.returning(['id', 'dutyId', 'dueOn'])
		.execute();
}

/** @param filter what is still open, or everything from a day on; earliest first */
export async function findInstances(
	tx: Transaction,
	filter: { readonly open: true } | { readonly dutyId: Id } | { readonly id: Id },
): Promise<readonly DutyInstance[]> {
	return tx.db
		.selectFrom('dutyInstance')
		.select(['id', 'dutyId', 'dueOn', 'periodFrom', 'periodUntil', 'fulfilledOn', 'evidence'])
		.where('municipalityId', '=', tx.municipality.id)
		.$if('open' in filter, (query) => query.where('fulfilledOn', 'is', null))
		.$if('dutyId' in filter, (query) => query.where('dutyId', '=', 'dutyId' in filter ? filter.dutyId : ''))
		.$if('id' in filter, (query) => query.where('id', '=', 'id' in filter ? filter.id : ''))
		.orderBy('dueOn')
		.orderBy('id')
		.execute();
}

/** @returns false when it was fulfilled already */
export async function markFulfilled(
	tx: Transaction,
	id: Id,
	fulfilledOn: PlainDate,
	evidence: string,
): Promise<boolean> {
	const result = await tx.db
		.updateTable('dutyInstance')
		.set({ fulfilledOn, evidence })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.where('fulfilledOn', 'is', null)
		.executeTakeFirst();
	return result.numUpdatedRows === 1n;
}

/** @returns whether it is the first of its kind that day; a job that runs twice reminds once */
export async function noteReminder(
	tx: Transaction,
	dutyInstanceId: Id,
	sentOn: PlainDate,
	addressee: 'owner' | 'deputy',
): Promise<boolean> {
	const result = await tx.db
		.insertInto('dutyReminder')
		.values({ municipalityId: tx.municipality.id, dutyInstanceId, sentOn, addressee })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return result.numInsertedOrUpdatedRows === 1n;
}

/** Reports by the instance that they answer. */
export async function findReportsOfInstances(tx: Transaction, dutyId: Id): Promise<ReadonlyMap<Id, Id>> {
	const rows = await tx.db
		.selectFrom('report')
		.innerJoin('dutyInstance as instance', (join) =>
			join
				.onRef('instance.municipalityId', '=', 'report.municipalityId')
				.onRef('instance.id', '=', 'report.dutyInstanceId'),
		)
		.select(['instance.id as instanceId', 'report.id'])
		.where('report.municipalityId', '=', tx.municipality.id)
		.where('instance.dutyId', '=', dutyId)
		.execute();
	return new Map(rows.map(({ instanceId, id }) => [instanceId, id]));
}
