import { localTimeAt } from '#shared/local-time.ts';
import { failure, success, type Failure, type Result } from '#shared/result.ts';
import { openAccessLink } from '#people/server/access-links.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { registrationState, type Event } from '../domain/event.ts';
import {
	registrationProblems,
	tidyRegistration,
	type RegistrationInput,
	type TidyRegistration,
} from '../domain/registration.ts';
import { endRegistration } from './end-registration.ts';
import { findEvent } from './event.store.ts';
import { findRegistration, updateRegistrationPerson, type Registration } from './registration.store.ts';
import { senderOf } from './sender.ts';

export interface OwnRegistration {
	readonly event: Event;
	readonly person: TidyRegistration;
	readonly waiting: boolean;
	/** Until the event begins; then there is nothing to change any more. */
	readonly mayChange: boolean;
}

type LinkFailure = 'notFound' | 'linkExpired';

/** What the private link of a registration shows. */
export async function readOwnRegistration(
	context: Context,
	token: string,
): Promise<Result<OwnRegistration, LinkFailure>> {
	return inTransaction(context, async (tx) => {
		const opened = await open(tx, token);
		if (!opened.ok) return opened;
		const { event, registration } = opened.value;
		const { name, email, organisation, accessNeeds, interpretationNeeds, placedAt } = registration;
		return success({
			event,
			person: { name, email, organisation, accessNeeds, interpretationNeeds },
			waiting: placedAt === null,
			mayChange: mayChange(event, tx.now),
		});
	});
}

/** Changes what was said of oneself; the address stays, because the link went there. */
export async function changeOwnRegistration(
	context: Context,
	input: Omit<RegistrationInput, 'email'> & { readonly token: string },
): Promise<Result<null, LinkFailure | 'invalidInput' | 'registrationClosed'>> {
	return inTransaction(context, async (tx) => {
		const opened = await open(tx, input.token);
		if (!opened.ok) return opened;
		const { event, registration } = opened.value;
		if (!mayChange(event, tx.now)) return failure('registrationClosed');
		const person = tidyRegistration({ ...input, email: registration.email });
		const fields = registrationProblems(person);
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		await updateRegistrationPerson(tx, registration.id, person);
		return success(null);
	});
}

/** Cancels it: what was said is erased for good, and the place goes to whoever waits. */
export async function cancelOwnRegistration(
	context: Context,
	token: string,
): Promise<Result<null, LinkFailure>> {
	const sender = await senderOf(context);
	return inTransaction(context, async (tx) => {
		const opened = await open(tx, token);
		if (!opened.ok) return opened;
		const { event, registration } = opened.value;
		await endRegistration(tx, sender, event, registration.id);
		return success(null);
	});
}

function mayChange(event: Event, now: Date): boolean {
	const state = registrationState(event, localTimeAt(now));
	return state !== 'cancelled' && state !== 'over' && event.startsAt > localTimeAt(now);
}

async function open(
	tx: Transaction,
	token: string,
): Promise<
	| { readonly ok: true; readonly value: { readonly event: Event; readonly registration: Registration } }
	| { readonly ok: false; readonly failure: Failure<LinkFailure> }
> {
	const link = await openAccessLink(tx, 'registration', token);
	if (!link.ok) return link;
	const found = await findRegistration(tx, link.value.subjectId);
	if (!found) return failure('linkExpired');
	// The event first, as everywhere, so that two never wait for each other; then what may have changed meanwhile.
	const event = await findEvent(tx, found.eventId, true);
	const registration = await findRegistration(tx, found.id);
	return event && registration ? success({ event, registration }) : failure('linkExpired');
}
