import type { Id } from '#shared/ids.ts';
import { isPlainDate, plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import { askAgain } from '#implementation/server/ask-again.ts';
import { wordsOfPeriod } from '#implementation/server/words-of-period.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { addressOf } from '#platform/http/address.ts';
import { inTransaction } from '#platform/transaction.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import type { ReportingEvents } from '../domain/events.ts';
import { reportLimits } from '../domain/report.ts';
import { draftReport } from './draft-report.ts';
import { findEntries, sendBack } from './report-entry.store.ts';

/**
 * Sends what a unit said of a measure back with a reason: the unit gets a mail with a link and says it anew. Form
 * fields: `reason` (`required`, `tooLong`, `characters`), `dueOn` (`date`, `past`).
 */
export async function returnEntry(
	context: Context,
	input: { readonly reportId: Id; readonly sheetId: Id; readonly reason: string; readonly dueOn: PlainDate },
): Promise<Result<{ mails: number }, 'forbidden' | 'notFound' | 'invalidInput' | 'reportFrozen'>> {
	if (!reportingAbilities.compileReport(context.actor)) return failure('forbidden');
	const { reportId, sheetId, dueOn } = input;
	const reason = input.reason.replaceAll('\r\n', '\n').trim();
	const address = await addressOf(context);
	return inTransaction(context, async (tx) => {
		const found = await draftReport(tx, reportId);
		if (!found.ok) return found;
		const { periodFrom: from, periodUntil: until } = found.value;
		const entry = (await findEntries(tx, reportId)).find((one) => one.sheetId === sheetId);
		const word = (await wordsOfPeriod(tx, { from, until })).find((one) => one.sheetId === sheetId);
		if (!entry || !word) return failure('notFound');
		const fields: Record<string, string> = {};
		const problem = textProblem(reason, reportLimits.reason, true);
		if (problem) fields['reason'] = problem;
		if (!isPlainDate(dueOn)) fields['dueOn'] = 'date';
		else if (dueOn < plainDateAt(tx.now) || dueOn < from) fields['dueOn'] = 'past';
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		await sendBack(tx, reportId, sheetId, reason);
		const period = { from, until };
		const mails = await askAgain(tx, { unitId: word.unitId, sheetId, period, dueOn, note: reason, address });
		await appendEvent<ReportingEvents, 'report.entryReturned'>(tx, {
			type: 'report.entryReturned',
			version: 1,
			subject: { kind: 'report', id: reportId },
			payload: { sheetId, mails },
			reason,
		});
		return success({ mails });
	});
}
