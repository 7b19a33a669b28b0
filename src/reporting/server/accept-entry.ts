import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { wordsOfPeriod } from '#implementation/server/words-of-period.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import type { ReportingEvents } from '../domain/events.ts';
import { draftReport } from './draft-report.ts';
import { acceptEntries, findEntries, takeWords } from './report-entry.store.ts';

/**
 * The lead takes what units said of these measures into the report; "all" takes what is neither accepted nor sent back.
 * @returns how many were not accepted before
 */
export async function acceptEntry(
	context: Context,
	input: { readonly reportId: Id; readonly sheetIds: readonly Id[] | 'all' },
): Promise<Result<{ accepted: number }, 'forbidden' | 'notFound' | 'reportFrozen'>> {
	if (!reportingAbilities.compileReport(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const found = await draftReport(tx, input.reportId);
		if (!found.ok) return found;
		const entries = await findEntries(tx, input.reportId);
		const open = entries.filter(({ acceptedAt, returnedAt }) => !acceptedAt && !returnedAt);
		const wanted =
			input.sheetIds === 'all' ? open.map(({ sheetId }) => sheetId) : [...new Set(input.sheetIds)];
		const known = new Set(entries.map(({ sheetId }) => sheetId));
		if (!wanted.every((id) => isId(id) && known.has(id))) return failure('notFound');
		const accepted = wanted.length === 0 ? 0 : await acceptEntries(tx, input.reportId, wanted);
		if (accepted > 0)
			await appendEvent<ReportingEvents, 'report.entriesAccepted'>(tx, {
				type: 'report.entriesAccepted',
				version: 1,
				subject: { kind: 'report', id: input.reportId },
				payload: { entries: accepted },
			});
		return success({ accepted });
	});
}

/** Takes over what units have said since: new words, and newer ones for what is open or was sent back. */
export async function refreshReport(
	context: Context,
	reportId: Id,
): Promise<Result<{ taken: number }, 'forbidden' | 'notFound' | 'reportFrozen'>> {
	if (!reportingAbilities.compileReport(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const found = await draftReport(tx, reportId);
		if (!found.ok) return found;
		const { periodFrom: from, periodUntil: until } = found.value;
		const taken = await takeWords(tx, reportId, await wordsOfPeriod(tx, { from, until }));
		if (taken > 0)
			await appendEvent<ReportingEvents, 'report.refreshed'>(tx, {
				type: 'report.refreshed',
				version: 1,
				subject: { kind: 'report', id: reportId },
				payload: { entries: taken },
			});
		return success({ taken });
	});
}
