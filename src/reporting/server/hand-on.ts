import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { publishReported } from '#implementation/server/publish-reported.ts';
import { contactsOfOrganizations } from '#people/server/contacts.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { addressOf } from '#platform/http/address.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { recordNodes } from '#thread/server/record.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import type { ReportingEvents } from '../domain/events.ts';
import { fulfilIn } from './fulfil-duty.ts';
import { findEntries } from './report-entry.store.ts';
import { sendReportMail } from './report-mail.ts';
import { findRecipients, lockReport, markHanded, type Report, type ReportRecipient } from './report.store.ts';

/** A frozen report goes to the next of its recipients; `alreadyDone` when everybody has it. */
export async function handOnReport(
	context: Context,
	input: {
		readonly reportId: Id;
		/** Place of the recipient that was shown; a form that is sent twice hands on once. */
		readonly position: number;
	},
): Promise<Result<{ mails: number }, 'forbidden' | 'notFound' | 'alreadyDone' | 'reportNotFrozen'>> {
	if (!reportingAbilities.publishReport(context.actor)) return failure('forbidden');
	if (!isId(input.reportId)) return failure('notFound');
	const address = await addressOf(context);
	return inTransaction(context, async (tx) => {
		const report = await lockReport(tx, input.reportId);
		if (!report) return failure('notFound');
		if (report.publishedAt === null) return failure('reportNotFrozen');
		const recipients = await findRecipients(tx, report.id);
		const next = recipients.find(({ handedAt }) => handedAt === null);
		if (next?.position !== input.position) return failure('alreadyDone');
		return success({ mails: await handOn(tx, report, next, recipients, address) });
	});
}

/**
 * One step of the order: a mail to every member of the organisation, or the report becomes public. With the last step
 * the duty is fulfilled.
 * @returns how many mails
 */
export async function handOn(
	tx: Transaction,
	report: Report,
	{ position, organizationId }: ReportRecipient,
	recipients: readonly ReportRecipient[],
	address: string,
): Promise<number> {
	await markHanded(tx, report.id, position);
	const mails = organizationId === null ? 0 : await mailTo(tx, report, organizationId, address);
	if (organizationId === null) await makePublic(tx, report);
	await appendEvent<ReportingEvents, 'report.handedOn'>(tx, {
		type: 'report.handedOn',
		version: 1,
		subject: { kind: 'report', id: report.id },
		payload: { position, public: organizationId === null, mails },
	});
	const isLast = recipients.every((one) => one.position <= position);
	if (isLast && report.dutyInstanceId !== null)
		await fulfilIn(tx, report.dutyInstanceId, plainDateAt(tx.now), report.title);
	return mails;
}

async function mailTo(tx: Transaction, report: Report, organizationId: Id, address: string): Promise<number> {
	const members = await contactsOfOrganizations(tx, [organizationId], plainDateAt(tx.now));
	const organization = (await organizationsById(tx)).get(organizationId)?.name ?? '';
	for (const to of members) await sendReportMail(tx, { report, organization, to, address });
	return members.length;
}

/** What everybody may read from now on: the report, and the words of the units that stand in it. */
async function makePublic(tx: Transaction, report: Report): Promise<void> {
	const accepted = (await findEntries(tx, report.id)).filter(({ acceptedAt }) => acceptedAt !== null);
	await publishReported(
		tx,
		accepted.map(({ progressReportId }) => progressReportId),
	);
	await recordNodes(tx, {
		ref: { kind: 'report', id: report.id },
		title: report.title,
		visibility: 'public',
		occurredOn: plainDateAt(report.publishedAt ?? tx.now),
	});
}
