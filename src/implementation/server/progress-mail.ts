import { m } from '#paraglide/messages.js';
import { createAccessLink } from '#people/server/access-links.ts';
import type { Contact } from '#people/server/contacts.ts';
import { sendMail } from '#platform/mail/send-mail.ts';
import type { Transaction } from '#platform/transaction.ts';
import { linkDays } from '../domain/limits.ts';
import type { UnitReport } from './progress.store.ts';

type Occasion = 'asked' | 'reminded' | 'renewed';

export interface ProgressMail {
	readonly report: Pick<UnitReport, 'id' | 'periodFrom' | 'periodUntil' | 'dueOn' | 'note'>;
	readonly unitName: string;
	readonly measures: number;
	readonly to: Contact;
}

/** A mail with a link that needs no password; what is done through it is done by the person it was sent to. */
export async function sendProgressMail(
	tx: Transaction,
	occasion: Occasion,
	{ report, unitName, measures, to }: ProgressMail,
	address: string,
): Promise<void> {
	const locale = to.language;
	const day = (date: string) =>
		new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
			new Date(`${date}T00:00:00Z`),
		);
	const token = await createAccessLink(tx, {
		purpose: 'progressReport',
		subjectId: report.id,
		personId: to.personId,
		expiresAt: expiry(report.dueOn, tx.now),
	});
	const values = {
		unit: unitName,
		count: measures,
		from: day(report.periodFrom),
		until: day(report.periodUntil),
		due: day(report.dueOn),
	};
	const subject = {
		asked: m.implementation_mail_asked_subject,
		reminded: m.implementation_mail_reminded_subject,
		renewed: m.implementation_mail_renewed_subject,
	};
	await sendMail(tx, {
		to: to.email,
		locale,
		subject: subject[occasion](values, { locale }),
		paragraphs: [
			m.implementation_mail_text({ ...values, name: to.name }, { locale }),
			m.implementation_mail_how({}, { locale }),
			...(report.note === '' ? [] : [report.note]),
		],
		link: { label: m.implementation_mail_link({}, { locale }), url: `${address}/sachstand/${token}` },
		reason: m.implementation_mail_reason(values, { locale }),
	});
}

/** Some weeks after the due date, or after today when that is over. */
function expiry(dueOn: string, now: Date): Date {
	const from = Math.max(new Date(`${dueOn}T22:59:59Z`).getTime(), now.getTime());
	return new Date(from + linkDays * 86_400_000);
}
