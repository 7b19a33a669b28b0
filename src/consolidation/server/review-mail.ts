import { m } from '#paraglide/messages.js';
import { longDate } from '#concept/components/dates.ts';
import { createAccessLink } from '#people/server/access-links.ts';
import type { PresentMember } from '#people/server/present-members.ts';
import { sendMail } from '#platform/mail/send-mail.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Id } from '#shared/ids.ts';
import { addDays, type Review } from '../domain/review.ts';
import { linkDaysAfterDue } from '../domain/rules.ts';

/** Asks somebody of a unit, or reminds: a mail with a link that needs no password. */
export async function mailReviewer(
	tx: Transaction,
	mail: {
		readonly review: Pick<Review, 'dueOn' | 'question'>;
		readonly requestId: Id;
		readonly unit: string;
		readonly elements: number;
		readonly reminder: boolean;
		readonly address: string;
	},
	{ personId, email, language: locale }: PresentMember,
): Promise<void> {
	const { review, unit, elements } = mail;
	const token = await createAccessLink(tx, {
		purpose: 'review',
		subjectId: mail.requestId,
		personId,
		expiresAt: new Date(`${addDays(review.dueOn, linkDaysAfterDue)}T00:00:00Z`),
	});
	const date = longDate(review.dueOn, locale);
	await sendMail(tx, {
		to: email,
		locale,
		subject: mail.reminder
			? m.consolidation_mail_reminder_subject({ date }, { locale })
			: m.consolidation_mail_review_subject({ date }, { locale }),
		paragraphs: [
			mail.reminder
				? m.consolidation_mail_reminder_text({ unit, count: elements, date }, { locale })
				: m.consolidation_mail_review_text({ unit, count: elements, date }, { locale }),
			review.question,
		],
		link: {
			label: m.consolidation_mail_review_link({}, { locale }),
			url: `${mail.address}/pruefung/${token}`,
		},
		reason: m.consolidation_mail_review_reason({ unit }, { locale }),
	});
}
