import { plainDateAt } from '#shared/plain-date.ts';
import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { Role } from '../domain/roles.ts';
import { findDemoPersons, findPerson, rolesOn } from './person.store.ts';
import { startSession, type StartedSession } from './start-session.ts';

export interface DemoPersona {
	readonly id: Id;
	readonly name: string;
	readonly email: string;
	readonly roles: readonly Role[];
}

/** Invented people of the demo; nobody when the demo is off. */
export async function listDemoPersonas(context: Context): Promise<readonly DemoPersona[]> {
	if (!context.app.config.RATSCHLAG_DEMO) return [];
	return inTransaction(context, async (tx) => {
		const persons = await findDemoPersons(tx);
		const roles = await rolesOn(
			tx,
			persons.map(({ id }) => id),
			plainDateAt(tx.now),
		);
		return persons.map(({ id, name, email }) => ({ id, name, email, roles: roles.get(id) ?? [] }));
	});
}

/** Signs in without a mail: only a persona of the demo, and only while the demo is on. */
export async function signInAsPersona(
	context: Context,
	input: { readonly personId: Id; readonly userAgent: string },
): Promise<Result<StartedSession, 'notFound'>> {
	if (!context.app.config.RATSCHLAG_DEMO) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const person = await findPerson(tx, input.personId);
		if (!person?.demo) return failure('notFound');
		return success(await startSession(tx, person.id, input.userAgent, 'demo'));
	});
}
