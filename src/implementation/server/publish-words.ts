import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { recordNodes } from '#thread/server/record.ts';
import { implementationAbilities } from '../domain/abilities.ts';
import type { ImplementationEvents } from '../domain/events.ts';
import { sheetName } from '../domain/sheet.ts';
import type { JudgementKind } from '../domain/vocabulary.ts';
import { loadSheets } from './load-sheets.ts';
import { publishAll } from './progress.store.ts';
import { nodeOfJudgement } from './pronounce.ts';
import { nodeOfReport } from './submit-progress.ts';

/** Everything that units have said of these measures so far is public from now on. */
export async function publishWords(
	context: Context,
	input: { readonly sheetIds: readonly Id[] | 'all' },
): Promise<Result<{ reports: number; judgements: number }, 'forbidden' | 'notFound'>> {
	if (!implementationAbilities.publishWords(context.actor)) return failure('forbidden');
	const wanted = input.sheetIds === 'all' ? null : [...new Set(input.sheetIds)];
	if (wanted && !wanted.every(isId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const sheets = await loadSheets(tx, { published: false, ...(wanted && { ids: wanted }) });
		if (wanted && sheets.length < wanted.length) return failure('notFound');
		if (sheets.length === 0) return success({ reports: 0, judgements: 0 });
		const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
		const { reports, judgements } = await publishAll(tx, [...byId.keys()]);
		await recordNodes(
			tx,
			// A measure that a split brought forth is known to everybody with the split itself.
			...sheets
				.filter(({ elementId }) => elementId === null)
				.map((sheet) => ({
					ref: { kind: 'measureSheet' as const, id: sheet.id },
					title: sheetName(sheet),
					visibility: 'public' as const,
				})),
			...reports.flatMap(({ id, sheetId, reportedOn }) => {
				const sheet = byId.get(sheetId);
				return sheet ? [nodeOfReport(id, sheet, reportedOn, true)] : [];
			}),
			...judgements.map((judgement) =>
				nodeOfJudgement({ ...judgement, kind: judgement.kind as JudgementKind, publishedAt: tx.now }),
			),
		);
		if (reports.length + judgements.length > 0)
			await appendEvent<ImplementationEvents, 'words.published'>(tx, {
				type: 'words.published',
				version: 1,
				subject: { kind: 'municipality', id: tx.municipality.id },
				payload: { reports: reports.length, judgements: judgements.length },
			});
		return success({ reports: reports.length, judgements: judgements.length });
	});
}
