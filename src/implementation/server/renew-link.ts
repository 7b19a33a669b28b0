import { failure, success, type Result } from '#shared/result.ts';
import { expiredAccessLink, withdrawAccessLink } from '#people/server/access-links.ts';
import { contactsOf } from '#people/server/contacts.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { addressOf } from '#platform/http/address.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { ImplementationEvents } from '../domain/events.ts';
import { sendProgressMail } from './progress-mail.ts';
import { findUnitReports } from './progress.store.ts';

/**
 * A new link in place of an expired one: by mail to the person to whom the old one was sent, and to nobody else, so
 * that a link found years later opens nothing. `alreadyDone` when the unit has said everything; `linkUsed` when a new
 * one was sent before.
 */
export async function renewProgressLink(
	context: Context,
	token: string,
): Promise<Result<null, 'notFound' | 'alreadyDone' | 'linkUsed'>> {
	const address = await addressOf(context);
	return inTransaction(context, async (tx) => {
		const link = await expiredAccessLink(tx, 'progressReport', token);
		if (!link) return failure('notFound');
		if (link.withdrawn) return failure('linkUsed');
		const [report] = await findUnitReports(tx, { ids: [link.subjectId] });
		const to = (await contactsOf(tx, [link.personId])).get(link.personId);
		if (!report || !to) return failure('notFound');
		if (report.reported >= report.asked) return failure('alreadyDone');
		const unitName = (await organizationsById(tx)).get(report.unitId)?.name ?? '';
		const measures = report.asked - report.reported;
		await withdrawAccessLink(tx, 'progressReport', token);
		await sendProgressMail(tx, 'renewed', { report, unitName, measures, to }, address);
		await appendEvent<ImplementationEvents, 'progress.linkRenewed'>(tx, {
			type: 'progress.linkRenewed',
			version: 1,
			subject: { kind: 'progressUnit', id: report.id },
			payload: {},
		});
		return success(null);
	});
}
