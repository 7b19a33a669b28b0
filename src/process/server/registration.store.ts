import type { Id } from '#shared/ids.ts';
import type { Locale } from '#platform/context.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { TidyRegistration } from '../domain/registration.ts';

export interface Registration extends TidyRegistration {
	readonly id: Id;
	readonly eventId: Id;
	readonly registeredAt: Date;
	/** Null: it waits for a place. */
	readonly placedAt: Date | null;
	readonly locale: Locale;
}

const columns = [
	'eventRegistration.id',
	'eventRegistration.eventId',
	'eventRegistration.registeredAt',
	'eventRegistration.placedAt',
	'eventRegistrationPerson.name',
	'eventRegistrationPerson.email',
	'eventRegistrationPerson.organisation',
	'eventRegistrationPerson.accessNeeds',
	'eventRegistrationPerson.interpretationNeeds',
	'eventRegistrationPerson.language',
] as const;

function registrations(tx: Transaction) {
	return tx.db
		.selectFrom('eventRegistration')
		.innerJoin('eventRegistrationPerson', (join) =>
			join
				.onRef('eventRegistrationPerson.municipalityId', '=', 'eventRegistration.municipalityId')
				.onRef('eventRegistrationPerson.registrationId', '=', 'eventRegistration.id'),
		)
		.select(columns)
		.where('eventRegistration.municipalityId', '=', tx.municipality.id)
		.where('eventRegistration.cancelledAt', 'is', null);
}

type Row = Omit<Registration, 'locale'> & { readonly language: string };

function toRegistration({ language, ...row }: Row): Registration {
	return { ...row, locale: language === 'en' ? 'en' : 'de' };
}

/** In the order in which they came; cancelled ones and those whose details were erased are missing. */
export async function findRegistrations(tx: Transaction, eventId: Id): Promise<readonly Registration[]> {
	const rows = await registrations(tx)
		.where('eventRegistration.eventId', '=', eventId)
		.orderBy('eventRegistration.registeredAt')
		.orderBy('eventRegistration.id')
		.execute();
	return rows.map(toRegistration);
}

export async function findRegistration(tx: Transaction, id: Id): Promise<Registration | null> {
	const row = await registrations(tx).where('eventRegistration.id', '=', id).executeTakeFirst();
	return row ? toRegistration(row) : null;
}

export async function findRegistrationByMail(
	tx: Transaction,
	eventId: Id,
	email: string,
): Promise<Registration | null> {
	const row = await registrations(tx)
		.where('eventRegistration.eventId', '=', eventId)
		.where('eventRegistrationPerson.email', '=', email)
		.executeTakeFirst();
	return row ? toRegistration(row) : null;
}

export async function countRegistrations(
	tx: Transaction,
	eventId: Id,
): Promise<{ placed: number; waiting: number }> {
	const row = await tx.db
		.selectFrom('eventRegistration')
		.select(({ fn }) => [fn.countAll<number>().as('all'), fn.count<number>('placedAt').as('placed')])
		.where('municipalityId', '=', tx.municipality.id)
		.where('eventId', '=', eventId)
		.where('cancelledAt', 'is', null)
		.executeTakeFirstOrThrow();
	return { placed: row.placed, waiting: row.all - row.placed };
}

export async function insertRegistration(
	tx: Transaction,
	{ id, eventId, registeredAt, placedAt, locale, ...person }: Registration,
): Promise<void> {
	const municipalityId = tx.municipality.id;
	await tx.db
		.insertInto('eventRegistration')
		.values({ municipalityId, id, eventId, registeredAt, placedAt })
		.execute();
	await tx.db
		.insertInto('eventRegistrationPerson')
		.values({ municipalityId, registrationId: id, eventId, language: locale, ...person })
		.execute();
}

/** The address stays: the private link went there. */
export async function updateRegistrationPerson(
	tx: Transaction,
	registrationId: Id,
	{ name, organisation, accessNeeds, interpretationNeeds }: Omit<TidyRegistration, 'email'>,
): Promise<void> {
	await tx.db
		.updateTable('eventRegistrationPerson')
		.set({ name, organisation, accessNeeds, interpretationNeeds })
		.where('municipalityId', '=', tx.municipality.id)
		.where('registrationId', '=', registrationId)
		.execute();
}

/** Ends it and erases for good who it was. @returns false when it was cancelled before */
export async function cancelRegistrationRow(tx: Transaction, id: Id): Promise<boolean> {
	const result = await tx.db
		.updateTable('eventRegistration')
		.set({ cancelledAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.where('cancelledAt', 'is', null)
		.executeTakeFirst();
	await tx.db
		.deleteFrom('eventRegistrationPerson')
		.where('municipalityId', '=', tx.municipality.id)
		.where('registrationId', '=', id)
		.execute();
	return result.numUpdatedRows === 1n;
}

export async function placeRegistrations(tx: Transaction, ids: readonly Id[]): Promise<void> {
	await tx.db
		.updateTable('eventRegistration')
		.set({ placedAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', 'in', ids)
		.execute();
}

/** For good: who was registered for what ended before this local time. */
export async function eraseRegistrationPersons(tx: Transaction, endedBefore: string): Promise<void> {
	await tx.db
		.deleteFrom('eventRegistrationPerson')
		.where('municipalityId', '=', tx.municipality.id)
		.where('eventId', 'in', (query) =>
			query
				.selectFrom('event')
				.select('id')
				.where('municipalityId', '=', tx.municipality.id)
				.where('endsAt', '<', endedBefore as unknown as Date),
		)
		.execute();
}
