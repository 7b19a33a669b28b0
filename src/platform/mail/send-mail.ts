import { newId, type Id } from '#shared/ids.ts';
import { enqueue } from '../jobs/jobs.ts';
import type { Transaction } from '../transaction.ts';
import { insertMail, type MailAttachment } from './mail.store.ts';
import { renderHtml, renderText, type MailContent } from './render.ts';

export type { MailAttachment };

export interface NewMail extends Omit<MailContent, 'sender'> {
	readonly to: string;
	readonly attachments?: readonly MailAttachment[];
}

/**
 * Stores a mail and the job that sends it, in the use case's transaction. Without a mail server it stays readable
 * at /arbeit/postausgang.
 */
export async function sendMail(tx: Transaction, mail: NewMail): Promise<Id> {
	const id = newId();
	const content: MailContent = {
		...mail,
		// One line: a line break in a subject would begin another header.
		subject: mail.subject.replace(/\s+/g, ' ').trim(),
		sender: tx.municipality.name,
	};
	await insertMail(tx, {
		id,
		recipient: mail.to,
		subject: content.subject,
		textBody: renderText(content),
		htmlBody: renderHtml(content),
		reason: mail.reason,
		attachments: mail.attachments ?? [],
	});
	await enqueue(tx, 'mail.send', { mailId: id });
	return id;
}
