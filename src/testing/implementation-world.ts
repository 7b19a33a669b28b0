import { buildEdition } from '#examples/builders/concept.ts';
import { judge } from '#implementation/server/judge.ts';
import { openMeasureSheets } from '#implementation/server/open-measure-sheets.ts';
import { readSheets } from '#implementation/server/read-sheets.ts';
import { requestProgress } from '#implementation/server/request-progress.ts';
import { setNotes } from '#implementation/server/set-notes.ts';
import { setOwner } from '#implementation/server/set-owner.ts';
import { createAccessLink } from '#people/server/access-links.ts';
import { addMembership } from '#people/server/add-membership.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { unwrap } from '#shared/result.ts';

/** What becomes of the measures of a concept. */
export interface ImplementationWorld {
	readonly adopted: string;
	readonly unit: string;
	readonly clerk: string;
	readonly sheet: string;
	/** A second measure, so that one can be reported on after the other. */
	readonly otherSheet: string;
	readonly unitReport: string;
	readonly reportToken: string;
}

/** The unit that the measures of the draft name is led by somebody of a department, who owes a report. */
export async function buildImplementation(
	lead: Context,
	clerkId: string,
	word: string,
): Promise<ImplementationWorld> {
	const adopted = await buildEdition(lead, 'adopted', '2026-01-14', `Beschluss ${word}`);
	const { id: unit } = unwrap(await createOrganization(lead, { type: 'unit', name: `Bauamt ${word}` }));
	unwrap(await addMembership(lead, { organizationId: unit, personId: clerkId, role: 'chair' }));
	unwrap(await openMeasureSheets(lead, adopted.id));
	const [sheet = '', otherSheet = ''] = unwrap(await readSheets(lead)).sheets.map(({ id }) => id);
	unwrap(await setOwner(lead, { sheetId: sheet, ownerId: clerkId }));
	unwrap(await setNotes(lead, { sheetId: sheet, risks: `Risiko ${word}`, notes: `Notiz ${word}` }));
	const clerk = { ...lead, actor: { personId: clerkId, roles: ['department'], organizations: [unit] } };
	const late = { kind: 'schedule', value: 'late', reason: `Frost in ${word}` } as const;
	unwrap(await judge(clerk, { ...late, sheetId: sheet }));
	const today = plainDateAt(lead.app.clock());
	const asked = unwrap(
		await requestProgress(lead, {
			unitIds: [unit],
			period: { from: '2026-01-01', until: today },
			dueOn: today,
			note: `Hinweis ${word}`,
		}),
	);
	const unitReport = asked.unitReports.get(unit) ?? '';
	const reportToken = await inTransaction(lead, (tx) =>
		createAccessLink(tx, { purpose: 'progressReport', subjectId: unitReport, personId: clerkId }),
	);
	return { adopted: adopted.id, unit, clerk: clerkId, sheet, otherSheet, unitReport, reportToken };
}
