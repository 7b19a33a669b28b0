import { createTransport } from 'nodemailer';
import type { Config } from '../config/config.ts';
import type { MailAttachment, StoredMail } from './mail.store.ts';

/** The way out to a mail server. */
export interface Mailer {
	/** @throws when the server does not take the mail */
	send(mail: StoredMail, sender: string): Promise<void>;
	close(): void;
}

/** @returns null without SMTP_URL: mails then stay readable in the workplace */
export function createMailer(config: Config): Mailer | null {
	if (!config.SMTP_URL) return null;
	const transport = createTransport({
		url: config.SMTP_URL,
		pool: true,
		maxConnections: 2,
		connectionTimeout: 15_000,
		greetingTimeout: 15_000,
		socketTimeout: 60_000,
		disableFileAccess: true,
		disableUrlAccess: true,
	});
	return {
		send: async (mail, sender) => {
			await transport.sendMail({
				from: { name: sender, address: config.MAIL_FROM },
				to: { name: '', address: mail.recipient },
				subject: mail.subject,
				text: mail.textBody,
				html: mail.htmlBody,
				// The same at every attempt, so that a mail that comes twice is recognised.
				messageId: `<${mail.id}@${config.MAIL_FROM.split('@')[1] ?? 'localhost'}>`,
				date: mail.createdAt,
				headers: { 'Auto-Submitted': 'auto-generated' },
				...withAttachments(mail.attachments),
			});
		},
		close: () => transport.close(),
	};
}

/**
 * A calendar entry with a method is a part of the message beside text and HTML, as mail programs expect invitations
 * (RFC 6047, section 2.4), and a file as well.
 */
function withAttachments(attachments: readonly MailAttachment[]) {
	const methodOf = ({ mediaType }: MailAttachment) =>
		/^text\/calendar;.*\bmethod=(\w+)/i.exec(mediaType)?.[1];
	const entry = attachments.find((attachment) => methodOf(attachment) !== undefined);
	return {
		attachments: attachments
			.filter((attachment) => attachment !== entry)
			.map(({ name, mediaType, base64 }) => ({
				filename: name,
				contentType: mediaType,
				content: Buffer.from(base64, 'base64'),
			})),
		...(entry
			? {
					icalEvent: {
						method: methodOf(entry) ?? 'PUBLISH',
						filename: entry.name,
						content: Buffer.from(entry.base64, 'base64').toString('utf8'),
					},
				}
			: {}),
	};
}
