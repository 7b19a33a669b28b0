import { isId } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { findOutgoing, listOutgoing, type MailHead, type StoredMail } from '#platform/mail/outbox.ts';
import { peopleAbilities } from '../domain/abilities.ts';

/** Mails kept here, newest first: what was written to whom, and whether it has left. */
export async function listOutbox(context: Context): Promise<Result<readonly MailHead[], 'forbidden'>> {
	if (!peopleAbilities.readOutbox(context.actor)) return failure('forbidden');
	return success(await inTransaction(context, listOutgoing));
}

export async function readOutgoingMail(
	context: Context,
	id: string,
): Promise<Result<StoredMail, 'forbidden' | 'notFound'>> {
	if (!peopleAbilities.readOutbox(context.actor)) return failure('forbidden');
	const mail = isId(id) ? await inTransaction(context, (tx) => findOutgoing(tx, id)) : undefined;
	return mail ? success(mail) : failure('notFound');
}
