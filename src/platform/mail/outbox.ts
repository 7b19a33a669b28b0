import type { Id } from '#shared/ids.ts';
import type { Transaction } from '../transaction.ts';
import { countUnsent, findMail, listMails, type MailHead, type StoredMail } from './mail.store.ts';

export { countUnsent };
export type { MailHead, StoredMail };

/** The mails of the last weeks; the caller knows that they may be read. */
export async function listOutgoing(tx: Transaction): Promise<readonly MailHead[]> {
	return listMails(tx, 200);
}

export async function findOutgoing(tx: Transaction, id: Id): Promise<StoredMail | undefined> {
	return findMail(tx, id);
}
