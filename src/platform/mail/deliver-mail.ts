import type { Id } from '#shared/ids.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../transaction.ts';
import { eraseMails, findMail, noteAttempt } from './mail.store.ts';

/**
 * The job `mail.send`. No transaction is open while the mail server is asked; should the process end just then, the
 * mail is sent again with the same Message-ID.
 */
export async function deliverMail(context: Context, { mailId }: { readonly mailId: Id }): Promise<void> {
	const { mailer } = context.app;
	if (!mailer) return;
	const mail = await inTransaction(context, (tx) => findMail(tx, mailId));
	if (!mail || mail.sentAt) return;
	try {
		await mailer.send(mail, context.municipality.name);
	} catch (error) {
		const reason = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
		await inTransaction(context, (tx) => noteAttempt(tx, mailId, { sentAt: null, error: reason }));
		// What the server said may name the recipient; it stands with the mail, and neither in log nor queue.
		throw new Error('The mail server did not take the mail.');
	}
	await inTransaction(context, (tx) => noteAttempt(tx, mailId, { sentAt: tx.now, error: null }));
}

/** Mails are kept for so long, to answer "I did not get anything". */
const keptDays = 30;

export async function sweepMails(context: Context): Promise<void> {
	await inTransaction(context, (tx) =>
		eraseMails(tx, new Date(tx.now.getTime() - keptDays * 24 * 60 * 60 * 1000)),
	);
}
