import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine } from '#shared/text-input.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { recordNodes } from '#thread/server/record.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import type { ReportingEvents } from '../domain/events.ts';
import { detailProblems, type ReportDetails } from '../domain/report.ts';
import { isLiving } from './living.ts';
import { lockReport, saveDetails, saveRecipients } from './report.store.ts';

/** Title, introduction and the order of recipients of a draft. Form fields: those of `detailProblems`, and `unknown`. */
export async function editReport(
	context: Context,
	input: ReportDetails & { readonly reportId: Id; readonly revision: number },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput' | 'reportFrozen' | 'newerChange'>> {
	if (!reportingAbilities.compileReport(context.actor)) return failure('forbidden');
	if (!isId(input.reportId)) return failure('notFound');
	const { reportId, recipients } = input;
	const title = oneLine(input.title);
	const introduction = input.introduction.replaceAll('\r\n', '\n').trim();
	return inTransaction(context, async (tx) => {
		const report = await lockReport(tx, reportId);
		if (!report) return failure('notFound');
		if (report.publishedAt !== null) return failure('reportFrozen');
		const fields = detailProblems({ title, introduction, recipients });
		const known = await organizationsById(tx);
		if (!recipients.every((id) => isLiving(known, id))) fields['recipients'] = 'unknown';
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		if (report.revision !== input.revision) return failure('newerChange');
		await saveDetails(tx, reportId, { title, introduction });
		await saveRecipients(tx, reportId, recipients);
		await recordNodes(tx, { ref: { kind: 'report', id: reportId }, title, visibility: 'internal' });
		await appendEvent<ReportingEvents, 'report.edited'>(tx, {
			type: 'report.edited',
			version: 1,
			subject: { kind: 'report', id: reportId },
			payload: { title, recipients: recipients.length },
		});
		return success(null);
	});
}
