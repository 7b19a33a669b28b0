import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Role } from '../domain/roles.ts';

export interface StoredSession {
	readonly id: Id;
	readonly personId: Id;
	readonly tokenHash: string;
	readonly device: string;
	readonly createdAt: Date;
	readonly rotatedAt: Date;
	readonly lastSeenAt: Date;
	readonly expiresAt: Date;
	readonly revokedAt: Date | null;
}

const columns = [
	'id',
	'personId',
	'tokenHash',
	'device',
	'createdAt',
	'rotatedAt',
	'lastSeenAt',
	'expiresAt',
	'revokedAt',
] as const;

export async function insertSession(
	tx: Transaction,
	session: Omit<StoredSession, 'createdAt' | 'rotatedAt' | 'lastSeenAt' | 'revokedAt'>,
): Promise<void> {
	await tx.db
		.insertInto('session')
		.values({
			...session,
			municipalityId: tx.municipality.id,
			createdAt: tx.now,
			rotatedAt: tx.now,
			lastSeenAt: tx.now,
		})
		.execute();
}

/** A session with the person it belongs to, the roles and the organisations of that day: everything a request asks for, in one statement. */
export interface SessionOfPerson extends StoredSession {
	readonly personName: string;
	readonly roles: readonly Role[];
	/** Organisations to which the person belongs that day. */
	readonly organizations: readonly Id[];
}

/** By its present token or by the one before; nothing when the person has left. */
export async function findSessionByToken(
	tx: Transaction,
	tokenHash: string,
	day: PlainDate,
): Promise<SessionOfPerson | undefined> {
	const row = await tx.db
		.selectFrom('session')
		.innerJoin('person', (join) =>
			join
				.onRef('person.municipalityId', '=', 'session.municipalityId')
				.onRef('person.id', '=', 'session.personId'),
		)
		.innerJoin('personDetails', (join) =>
			join
				.onRef('personDetails.municipalityId', '=', 'session.municipalityId')
				.onRef('personDetails.personId', '=', 'session.personId'),
		)
		.where('session.municipalityId', '=', tx.municipality.id)
		.where((where) =>
			where.or([where('tokenHash', '=', tokenHash), where('previousTokenHash', '=', tokenHash)]),
		)
		.where('person.endedAt', 'is', null)
		.select(columns.map((column) => `session.${column}` as const))
		.select((row) => [
			'personDetails.name as personName',
			row
				.selectFrom('personRole')
				.whereRef('personRole.municipalityId', '=', 'session.municipalityId')
				.whereRef('personRole.personId', '=', 'session.personId')
				.where('validFrom', '<=', day)
				.where((where) => where.or([where('validUntil', 'is', null), where('validUntil', '>=', day)]))
				.select(sql<Role[]>`coalesce(array_agg(DISTINCT role ORDER BY role), '{}')`.as('roles'))
				.$asScalar()
				.as('roles'),
			row
				.selectFrom('membership')
				.whereRef('membership.municipalityId', '=', 'session.municipalityId')
				.whereRef('membership.personId', '=', 'session.personId')
				.where(sql<boolean>`daterange(valid_from, valid_until, '[]') @> ${day}::date`)
				.select(sql<Id[]>`coalesce(array_agg(DISTINCT organization_id::text), '{}')`.as('organizations'))
				.$asScalar()
				.as('organizations'),
		])
		.executeTakeFirst();
	return row && { ...row, roles: row.roles ?? [], organizations: row.organizations ?? [] };
}

/** @returns false when another request has exchanged the token in the meantime */
export async function rotateToken(tx: Transaction, id: Id, from: string, to: string): Promise<boolean> {
	const { numUpdatedRows } = await tx.db
		.updateTable('session')
		.set({ tokenHash: to, previousTokenHash: from, rotatedAt: tx.now, lastSeenAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.where('tokenHash', '=', from)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

export async function markSeen(tx: Transaction, id: Id): Promise<void> {
	await tx.db
		.updateTable('session')
		.set({ lastSeenAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

export async function sessionsOf(tx: Transaction, personId: Id): Promise<readonly StoredSession[]> {
	return tx.db
		.selectFrom('session')
		.where('municipalityId', '=', tx.municipality.id)
		.where('personId', '=', personId)
		.where('revokedAt', 'is', null)
		.where('expiresAt', '>', tx.now)
		.select(columns)
		.orderBy('lastSeenAt', 'desc')
		.orderBy('id')
		.execute();
}

/** @returns ids of the sessions that were ended now */
export async function revokeSessions(
	tx: Transaction,
	personId: Id,
	which: { readonly only: Id } | { readonly except: Id },
): Promise<readonly Id[]> {
	const rows = await tx.db
		.updateTable('session')
		.set({ revokedAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('personId', '=', personId)
		.where('revokedAt', 'is', null)
		.$if('only' in which, (query) => query.where('id', '=', 'only' in which ? which.only : ''))
		.$if('except' in which, (query) => query.where('id', '!=', 'except' in which ? which.except : ''))
		.returning('id')
		.execute();
	return rows.map(({ id }) => id);
}

export async function eraseSessions(tx: Transaction, endedBefore: Date): Promise<void> {
	await tx.db
		.deleteFrom('session')
		.where('municipalityId', '=', tx.municipality.id)
		.where((where) => where.or([where('expiresAt', '<', endedBefore), where('revokedAt', '<', endedBefore)]))
		.execute();
}
