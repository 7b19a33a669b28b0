import { m } from '#paraglide/messages.js';
import type { Contact } from '#people/server/contacts.ts';
import { sendMail } from '#platform/mail/send-mail.ts';
import type { Transaction } from '#platform/transaction.ts';
import { longDate, periodWords } from '../components/words.ts';
import type { Duty, DutyInstance } from './duty.store.ts';
import type { Report } from './report.store.ts';

/** A report is there to be read; it is read after signing in until it is public. */
export async function sendReportMail(
	tx: Transaction,
	mail: {
		readonly report: Report;
		readonly organization: string;
		readonly to: Contact;
		readonly address: string;
	},
): Promise<void> {
	const { report, organization, to, address } = mail;
	const locale = to.language;
	const period = periodWords({ from: report.periodFrom, until: report.periodUntil }, locale);
	await sendMail(tx, {
		to: to.email,
		locale,
		subject: m.reporting_mail_report_subject({ title: report.title }, { locale }),
		paragraphs: [
			m.reporting_mail_report_text({ name: to.name, title: report.title, organization, period }, { locale }),
			m.reporting_mail_report_frozen({ hash: report.contentHash ?? '' }, { locale }),
		],
		link: {
			label: m.reporting_mail_report_link({}, { locale }),
			url: `${address}/arbeit/berichte/${report.id}`,
		},
		reason: m.reporting_mail_report_reason({ organization }, { locale }),
	});
}

/** A duty is due, or overdue: to whoever owes it, or to the deputy who takes over. */
export async function sendReminderMail(
	tx: Transaction,
	mail: {
		readonly duty: Duty;
		readonly instance: DutyInstance;
		readonly addressee: 'owner' | 'deputy';
		readonly organization: string;
		readonly overdue: boolean;
		readonly to: Contact;
		readonly address: string;
	},
): Promise<void> {
	const { duty, instance, addressee, organization, overdue, to, address } = mail;
	const locale = to.language;
	const values = { name: to.name, title: duty.title, source: duty.source, organization };
	const due = longDate(instance.dueOn, locale);
	const subject = overdue ? m.reporting_mail_overdue_subject : m.reporting_mail_due_subject;
	const text = overdue ? m.reporting_mail_overdue_text : m.reporting_mail_due_text;
	const reason = {
		owner: m.reporting_mail_reason_owner,
		deputy: m.reporting_mail_reason_deputy,
	}[addressee];
	await sendMail(tx, {
		to: to.email,
		locale,
		subject: subject({ ...values, due }, { locale }),
		paragraphs: [
			text({ ...values, due }, { locale }),
			m.reporting_mail_source(values, { locale }),
			...(addressee === 'deputy' ? [m.reporting_mail_takes_over({}, { locale })] : []),
		],
		link: {
			label: m.reporting_mail_duty_link({}, { locale }),
			url: `${address}/arbeit/berichtspflichten/${duty.id}`,
		},
		reason: reason(values, { locale }),
	});
}
