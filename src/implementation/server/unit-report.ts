import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { openAccessLink } from '#people/server/access-links.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { mayWriteSheet } from '../domain/abilities.ts';
import { findUnitReports, type UnitReport } from './progress.store.ts';

/** The report of a unit by the link in a mail, or by its id for those who are signed in. */
export type ReportAddress = { readonly token: string } | { readonly unitReportId: Id };

export interface OpenReport {
	readonly report: UnitReport;
	/** The call in the name of whoever the link was sent to, who may do for this unit what it may do itself. */
	readonly context: Context;
}

/** Finds a unit's report and says in whose name it is written. */
export async function openUnitReport(
	context: Context,
	address: ReportAddress,
): Promise<Result<OpenReport, 'notFound' | 'linkExpired' | 'forbidden'>> {
	return inTransaction(context, async (tx) => {
		const link =
			'token' in address
				? await openAccessLink(tx, 'progressReport', address.token)
				: success({ subjectId: address.unitReportId, personId: context.actor.personId });
		if (!link.ok) return link;
		if (!isId(link.value.subjectId)) return failure('notFound');
		const [report] = await findUnitReports(tx, { ids: [link.value.subjectId] });
		if (!report) return failure('notFound');
		if (!('token' in address))
			return mayWriteSheet(context.actor, report) ? success({ report, context }) : failure('forbidden');
		const actor = {
			personId: link.value.personId,
			roles: ['department'],
			organizations: [report.unitId],
		};
		return success({ report, context: { ...context, actor } });
	});
}
