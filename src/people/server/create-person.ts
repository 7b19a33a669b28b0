import { newId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context, Locale } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { peopleAbilities } from '../domain/abilities.ts';
import { normaliseEmail } from '../domain/sign-in.ts';
import { roles as allRoles, type Role } from '../domain/roles.ts';
import type { PeopleEvents } from './people-events.ts';
import { findPersonByEmail, insertPerson } from './person.store.ts';

export interface CreatePersonInput {
	readonly name: string;
	readonly email: string;
	readonly roles: readonly Role[];
	readonly language?: Locale;
	/** A persona of the demo: may sign in without a mail while the demo is on. */
	readonly demo?: boolean;
}

export async function createPerson(
	context: Context,
	input: CreatePersonInput,
): Promise<Result<{ id: Id }, 'forbidden' | 'invalidInput' | 'emailTaken'>> {
	if (!peopleAbilities.createPerson(context.actor)) return failure('forbidden');
	const name = input.name.trim();
	const email = normaliseEmail(input.email);
	const fields: Record<string, string> = {};
	if (name === '' || name.length > 200) fields['name'] = 'name';
	if (email === null) fields['email'] = 'email';
	if (input.roles.some((role) => !allRoles.includes(role))) fields['roles'] = 'roles';
	if (email === null || Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
	return inTransaction(context, async (tx) => {
		if (await findPersonByEmail(tx, email)) return failure('emailTaken');
		const id = newId();
		const roles = [...new Set(input.roles)];
		await insertPerson(tx, {
			id,
			name,
			email,
			language: input.language ?? 'de',
			demo: input.demo ?? false,
			roles,
			from: plainDateAt(tx.now),
		});
		await appendEvent<PeopleEvents, 'person.created'>(tx, {
			type: 'person.created',
			version: 1,
			subject: { kind: 'person', id },
			payload: { roles },
		});
		return success({ id });
	});
}
