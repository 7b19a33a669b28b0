import type { Id } from '#shared/ids.ts';
import { addDays, isPlainDate, plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import { askAgain, whoIsAsked } from '#implementation/server/ask-again.ts';
import { sheetNameOf } from '#implementation/server/sheet-name-of.ts';
import { wordsOfPeriod } from '#implementation/server/words-of-period.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { addressOf } from '#platform/http/address.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import type { ReportingEvents } from '../domain/events.ts';
import { reportLimits } from '../domain/report.ts';
import { draftReport } from './draft-report.ts';
import { findEntries, sendBack, type ReportEntry } from './report-entry.store.ts';
import type { Report } from './report.store.ts';

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
		const found = await findEntry(tx, reportId, sheetId);
		if (!found.ok) return found;
		const { periodFrom: from, periodUntil: until } = found.value.report;
		const fields: Record<string, string> = {};
		const problem = textProblem(reason, reportLimits.reason, true);
		if (problem) fields['reason'] = problem;
		if (!isPlainDate(dueOn)) fields['dueOn'] = 'date';
		else if (dueOn < plainDateAt(tx.now) || dueOn < from) fields['dueOn'] = 'past';
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		await sendBack(tx, reportId, sheetId, reason);
		const period = { from, until };
		const mails = await askAgain(tx, {
			unitId: found.value.unitId,
			sheetId,
			period,
			dueOn,
			note: reason,
			address,
		});
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

/** So long a unit has to say it anew, unless somebody says otherwise. */
const returnDays = 14;

export interface ReturnPreview {
	readonly report: { readonly id: Id; readonly title: string };
	/** Of the measure, as people call it. */
	readonly name: string;
	readonly entry: ReportEntry;
	readonly unit: string;
	/** Who gets a mail. */
	readonly names: readonly string[];
	readonly dueOn: PlainDate;
}

/** What would be sent back, and who would be asked again, before anything is sent. */
export async function previewReturn(
	context: Context,
	{ reportId, sheetId }: { readonly reportId: Id; readonly sheetId: Id },
): Promise<Result<ReturnPreview, 'forbidden' | 'notFound' | 'reportFrozen'>> {
	if (!reportingAbilities.compileReport(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const found = await findEntry(tx, reportId, sheetId);
		if (!found.ok) return found;
		const { report, entry, unitId } = found.value;
		const asked = await whoIsAsked(tx, { unitId, sheetId });
		return success({
			report: { id: report.id, title: report.title },
			name: await sheetNameOf(tx, sheetId),
			entry,
			unit: (await organizationsById(tx)).get(unitId)?.name ?? '',
			names: asked.map(({ name }) => name),
			dueOn: addDays(plainDateAt(tx.now), returnDays),
		});
	});
}

/** The entry of a draft, and the unit that said it. */
async function findEntry(
	tx: Transaction,
	reportId: Id,
	sheetId: Id,
): Promise<Result<{ report: Report; entry: ReportEntry; unitId: Id }, 'notFound' | 'reportFrozen'>> {
	const found = await draftReport(tx, reportId);
	if (!found.ok) return found;
	const { periodFrom: from, periodUntil: until } = found.value;
	const entry = (await findEntries(tx, reportId)).find((one) => one.sheetId === sheetId);
	const word = (await wordsOfPeriod(tx, { from, until })).find((one) => one.sheetId === sheetId);
	if (!entry || !word) return failure('notFound');
	return success({ report: found.value, entry, unitId: word.unitId });
}
