import type { Id } from '#shared/ids.ts';
import type { Transaction } from '../transaction.ts';

export interface MailAttachment {
	readonly name: string;
	readonly mediaType: string;
	readonly base64: string;
}

export interface StoredMail {
	readonly id: Id;
	readonly recipient: string;
	readonly subject: string;
	readonly textBody: string;
	readonly htmlBody: string;
	readonly reason: string;
	readonly attachments: readonly MailAttachment[];
	readonly createdAt: Date;
	readonly sentAt: Date | null;
	readonly attempts: number;
	readonly lastError: string | null;
}

export async function insertMail(
	tx: Transaction,
	mail: Omit<StoredMail, 'createdAt' | 'sentAt' | 'attempts' | 'lastError'>,
): Promise<void> {
	await tx.db
		.insertInto('mail')
		.values({
			...mail,
			attachments: JSON.stringify(mail.attachments),
			municipalityId: tx.municipality.id,
			createdAt: tx.now,
		})
		.execute();
}

export async function findMail(tx: Transaction, id: Id): Promise<StoredMail | undefined> {
	const row = await tx.db
		.selectFrom('mail')
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.selectAll()
		.executeTakeFirst();
	return row && { ...row, attachments: row.attachments as unknown as readonly MailAttachment[] };
}

export type MailHead = Pick<
	StoredMail,
	'id' | 'recipient' | 'subject' | 'createdAt' | 'sentAt' | 'attempts' | 'lastError'
>;

/** Newest first. */
export async function listMails(tx: Transaction, limit: number): Promise<readonly MailHead[]> {
	return tx.db
		.selectFrom('mail')
		.where('municipalityId', '=', tx.municipality.id)
		.select(['id', 'recipient', 'subject', 'createdAt', 'sentAt', 'attempts', 'lastError'])
		.orderBy('createdAt', 'desc')
		.orderBy('id', 'desc')
		.limit(limit)
		.execute();
}

export async function noteAttempt(
	tx: Transaction,
	id: Id,
	outcome: { readonly sentAt: Date | null; readonly error: string | null },
): Promise<void> {
	await tx.db
		.updateTable('mail')
		.set((set) => ({
			sentAt: outcome.sentAt,
			lastError: outcome.error,
			attempts: set('attempts', '+', 1),
		}))
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

/** Mails that have not left: all of them, and those that were tried in vain. */
export async function countUnsent(
	tx: Transaction,
): Promise<{ readonly waiting: number; readonly failed: number }> {
	const { waiting, failed } = await tx.db
		.selectFrom('mail')
		.where('municipalityId', '=', tx.municipality.id)
		.where('sentAt', 'is', null)
		.select(({ fn }) => [
			fn.countAll<string>().as('waiting'),
			fn.countAll<string>().filterWhere('attempts', '>', 0).as('failed'),
		])
		.executeTakeFirstOrThrow();
	return { waiting: Number(waiting), failed: Number(failed) };
}

/** Sent or not: after its time nobody needs it any more. */
export async function eraseMails(tx: Transaction, before: Date): Promise<void> {
	await tx.db
		.deleteFrom('mail')
		.where('municipalityId', '=', tx.municipality.id)
		.where('createdAt', '<', before)
		.execute();
}
