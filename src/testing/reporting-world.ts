import { emptyMeasureDetails } from '#concept/domain/element.ts';
import { insertElement } from '#concept/server/insert-element.ts';
import { publishEdition } from '#concept/server/publish-edition.ts';
import { openMeasureSheets } from '#implementation/server/open-measure-sheets.ts';
import { readSheets } from '#implementation/server/read-sheets.ts';
import { requestProgress } from '#implementation/server/request-progress.ts';
import { submitProgress } from '#implementation/server/submit-progress.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import type { Context } from '#platform/context.ts';
import { acceptEntry } from '#reporting/server/accept-entry.ts';
import { compileReport } from '#reporting/server/compile-report.ts';
import { createDuty } from '#reporting/server/create-duty.ts';
import { publishReport } from '#reporting/server/publish-report.ts';
import { readDuty } from '#reporting/server/read-duty.ts';
import { startContinuation } from '#reporting/server/start-continuation.ts';
import { newId } from '#shared/ids.ts';
import { addDays, plainDateAt } from '#shared/plain-date.ts';
import { unwrap } from '#shared/result.ts';

/** A measure that was adopted and reported on, a duty, a draft report and one that everybody may read. */
export interface ReportingWorld {
	readonly adopted: string;
	readonly unit: string;
	readonly sheet: string;
	readonly duty: string;
	readonly instance: string;
	readonly draft: string;
	readonly frozen: string;
	/** Frozen, and not with everybody yet. */
	readonly onItsWay: string;
}

export async function buildReporting(lead: Context, field: string, word: string): Promise<ReportingWorld> {
	const operator = { ...lead, actor: { ...lead.actor, roles: [...lead.actor.roles, 'operator'] } };
	const name = `Berichtsamt ${word}`;
	const unit = unwrap(await createOrganization(operator, { type: 'unit', name })).id;
	const text = { body: [], source: '', fields: [] };
	// A field of its own, of which nobody has recommended anything.
	const own = { id: newId(), kind: 'fieldOfAction', title: `Berichtsfeld ${word}`, measure: null } as const;
	const measure = { id: newId(), kind: 'measure', title: `Berichtsvorhaben ${word}` } as const;
	unwrap(await insertElement(lead, { ...text, ...own, place: { parentId: null, after: field } }));
	unwrap(
		await insertElement(lead, {
			...text,
			...measure,
			measure: { ...emptyMeasureDetails, leadUnit: name },
			place: { parentId: own.id, after: null },
		}),
	);
	const today = plainDateAt(lead.app.clock());
	const adopted = unwrap(
		await publishEdition(lead, { state: 'adopted', note: word, decidedOn: addDays(today, -1) }),
	).id;
	unwrap(await openMeasureSheets(lead, adopted));
	const sheet = unwrap(await readSheets(lead)).sheets.find(({ unitId }) => unitId === unit)?.id ?? '';
	const period = { from: addDays(today, -365), until: today };
	const asked = unwrap(await requestProgress(lead, { unitIds: [unit], period, dueOn: today }));
	const progress = [
		{ sheetId: sheet, unchanged: false, text: `Stand ${word}.`, judgements: [], spentCents: null },
	];
	unwrap(await submitProgress(lead, { unitReportId: asked.unitReports.get(unit) ?? '', progress }));
	const rule = {
		title: `Pflicht ${word}`,
		source: word,
		kind: 'councilReport',
		owedBy: unit,
		deputy: unit,
		recipients: [unit, null],
		firstDue: today,
		everyMonths: 12,
		until: null,
	} as const;
	const duty = unwrap(await createDuty(lead, rule)).id;
	const instances = unwrap(await readDuty(lead, duty)).instances;
	const compile = async (recipients: readonly (string | null)[]) =>
		unwrap(await compileReport(lead, { kind: 'publicReport', period, recipients, title: `Bericht ${word}` }))
			.id;
	const freeze = async (id: string, handOnTo: 'first' | 'all') => {
		unwrap(await acceptEntry(lead, { reportId: id, sheetIds: 'all' }));
		unwrap(await publishReport(lead, { reportId: id, handOnTo }));
		return id;
	};
	unwrap(await startContinuation(lead, { editionId: adopted, kind: 'update', reason: word }));
	return {
		adopted,
		unit,
		sheet,
		duty,
		instance: instances[0]?.id ?? '',
		draft: await compile([null]),
		frozen: await freeze(await compile([unit, null]), 'all'),
		onItsWay: await freeze(await compile([unit, null]), 'first'),
	};
}
