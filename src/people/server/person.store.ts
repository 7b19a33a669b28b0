import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Role } from '../domain/roles.ts';

export interface NewPerson {
	readonly id: Id;
	readonly name: string;
	readonly email: string;
	readonly language: string;
	readonly demo: boolean;
	readonly roles: readonly Role[];
	readonly from: PlainDate;
}

export async function insertPerson(tx: Transaction, person: NewPerson): Promise<void> {
	const municipalityId = tx.municipality.id;
	await tx.db.insertInto('person').values({ municipalityId, id: person.id, createdAt: tx.now }).execute();
	await tx.db
		.insertInto('personDetails')
		.values({
			municipalityId,
			personId: person.id,
			name: person.name,
			email: person.email,
			language: person.language,
			demo: person.demo,
		})
		.execute();
	if (person.roles.length > 0)
		await tx.db
			.insertInto('personRole')
			.values(
				person.roles.map((role) => ({ municipalityId, personId: person.id, role, validFrom: person.from })),
			)
			.execute();
}

export interface PersonForSignIn {
	readonly id: Id;
	readonly name: string;
	readonly email: string;
	readonly language: string;
	readonly demo: boolean;
}

function livingPersons(tx: Transaction) {
	return tx.db
		.selectFrom('person')
		.innerJoin('personDetails', (join) =>
			join
				.onRef('personDetails.municipalityId', '=', 'person.municipalityId')
				.onRef('personDetails.personId', '=', 'person.id'),
		)
		.where('person.municipalityId', '=', tx.municipality.id)
		.where('person.endedAt', 'is', null)
		.select([
			'person.id',
			'personDetails.name',
			'personDetails.email',
			'personDetails.language',
			'personDetails.demo',
		]);
}

export async function findPersonByEmail(
	tx: Transaction,
	email: string,
): Promise<PersonForSignIn | undefined> {
	return livingPersons(tx).where('personDetails.email', '=', email).executeTakeFirst();
}

export async function findPerson(tx: Transaction, id: Id): Promise<PersonForSignIn | undefined> {
	return livingPersons(tx).where('person.id', '=', id).executeTakeFirst();
}

export async function findLivingPersons(tx: Transaction): Promise<readonly PersonForSignIn[]> {
	return livingPersons(tx).orderBy('personDetails.name').orderBy('person.id').execute();
}

export async function findDemoPersons(tx: Transaction): Promise<readonly PersonForSignIn[]> {
	return livingPersons(tx).where('personDetails.demo', '=', true).orderBy('person.id').execute();
}

/** Roles that hold on a day, by person. */
export async function rolesOn(
	tx: Transaction,
	personIds: readonly Id[],
	day: PlainDate,
): Promise<ReadonlyMap<Id, readonly Role[]>> {
	if (personIds.length === 0) return new Map();
	const rows = await tx.db
		.selectFrom('personRole')
		.where('municipalityId', '=', tx.municipality.id)
		.where('personId', 'in', personIds)
		.where('validFrom', '<=', day)
		.where((where) => where.or([where('validUntil', 'is', null), where('validUntil', '>=', day)]))
		.select(['personId', 'role'])
		.orderBy('role')
		.execute();
	const byPerson = new Map<Id, Role[]>();
	for (const { personId, role } of rows) {
		const known = byPerson.get(personId) ?? [];
		if (!known.includes(role as Role)) known.push(role as Role);
		byPerson.set(personId, known);
	}
	return byPerson;
}
