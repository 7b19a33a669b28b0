import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Edition } from '#concept/domain/edition.ts';
import { listEditions } from '#concept/server/read-editions.ts';
import { wordsOfPeriod } from '#implementation/server/words-of-period.ts';
import { contactsOfOrganizations } from '#people/server/contacts.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { mayReadReport, reportingAbilities } from '../domain/abilities.ts';
import { entryState, type EntryState, type ReportContent, type ReportMeasure } from '../domain/report.ts';
import { contentOf, hashOf } from './report-content.ts';
import { countOpenEntries, findEntries, type ReportEntry } from './report-entry.store.ts';
import {
	findContent,
	findRecipients,
	findReport,
	findReports,
	type Report,
	type ReportRecipient,
} from './report.store.ts';

interface NamedRecipient extends ReportRecipient {
	/** Empty for the public. */
	readonly name: string;
}

export interface ListedReport extends Report {
	readonly recipients: readonly NamedRecipient[];
	/** Words of units that nobody has read yet; 0 for what is frozen. */
	readonly open: number;
}

/** Those that somebody may read: all of them, or what their organisations have got. Four statements. */
export async function readReports(context: Context): Promise<readonly ListedReport[]> {
	return inTransaction(context, async (tx) => {
		const all = await findReports(tx);
		const recipients = named(await findRecipients(tx), await organizationsById(tx));
		const open = await countOpenEntries(tx);
		return all
			.map((report) => ({
				...report,
				recipients: recipients.filter(({ reportId }) => reportId === report.id),
				open: open.get(report.id) ?? 0,
			}))
			.filter((report) => mayReadReport(context.actor, report));
	});
}

/** What everybody may read, newest first. */
export async function listPublicReports(context: Context): Promise<readonly ListedReport[]> {
	const reports = await readReports({
		...context,
		actor: { personId: null, roles: [], organizations: [] },
	});
	return reports.toSorted((a, b) => b.periodUntil.localeCompare(a.periodUntil));
}

interface ReadEntry extends ReportEntry {
	readonly state: EntryState;
	/** A unit has said something newer since. */
	readonly isOld: boolean;
}

export interface ReportMeasureView {
	readonly measure: ReportMeasure;
	/** What its unit said; null while it said nothing about this period. */
	readonly entry: ReadEntry | null;
}

export interface ReportView {
	readonly report: Report;
	readonly edition: Edition;
	readonly recipients: readonly NamedRecipient[];
	/** What is frozen, or would be if it were frozen now. */
	readonly content: ReportContent;
	readonly contentHash: string;
	/** Of a draft; every measure in the order of the concept. Empty for what is frozen. */
	readonly measures: readonly ReportMeasureView[];
	/** Words of units that came since, and would be taken over. */
	readonly newer: number;
}

/** A report as somebody may read it: as everybody, as whoever has got it, or as a draft. */
export async function readReport(context: Context, id: Id): Promise<Result<ReportView, 'notFound'>> {
	if (!isId(id)) return failure('notFound');
	const editions = await listEditions(context);
	return inTransaction(context, async (tx) => {
		const report = await findReport(tx, id);
		const edition = editions.find((one) => one.id === report?.editionId);
		if (!report || !edition) return failure('notFound');
		const recipients = named(await findRecipients(tx, id), await organizationsById(tx));
		if (!mayReadReport(context.actor, { ...report, recipients })) return failure('notFound');
		const frozen = await findContent(tx, id);
		const common = { report, edition, recipients };
		if (frozen)
			return success({
				...common,
				content: frozen,
				contentHash: report.contentHash ?? '',
				measures: [],
				newer: 0,
			});
		return success({ ...common, ...(await draft(tx, report, edition)) });
	});
}

async function draft(tx: Transaction, report: Report, edition: Edition) {
	const stored = await findEntries(tx, report.id);
	const content = await contentOf(tx, report, edition, stored);
	const words = new Map(
		(await wordsOfPeriod(tx, { from: report.periodFrom, until: report.periodUntil })).map((word) => [
			word.sheetId,
			word.progressReportId,
		]),
	);
	const entries = new Map(
		stored.map((entry) => [
			entry.sheetId,
			{
				...entry,
				state: entryState(entry),
				isOld: words.get(entry.sheetId) !== entry.progressReportId,
			},
		]),
	);
	const measures = content.measures.map((measure) => ({
		measure,
		entry: entries.get(measure.sheetId ?? '') ?? null,
	}));
	const isNewer = (sheetId: Id) => {
		const entry = entries.get(sheetId);
		return !entry || (entry.isOld && entry.state !== 'accepted');
	};
	return {
		content,
		contentHash: hashOf(content),
		measures,
		newer: [...words.keys()].filter(isNewer).length,
	};
}

export interface NextStep {
	readonly recipient: NamedRecipient;
	/** Names of the persons who get a mail; nobody for the public. */
	readonly names: readonly string[];
}

/** Who would get the report next, before it is handed on; null when everybody has it. */
export async function previewHandOn(
	context: Context,
	reportId: Id,
): Promise<Result<NextStep | null, 'forbidden' | 'notFound'>> {
	if (!reportingAbilities.publishReport(context.actor)) return failure('forbidden');
	if (!isId(reportId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const recipients = named(await findRecipients(tx, reportId), await organizationsById(tx));
		const next = recipients.find(({ handedAt }) => handedAt === null);
		if (!next) return success(null);
		const members =
			next.organizationId === null
				? []
				: await contactsOfOrganizations(tx, [next.organizationId], plainDateAt(tx.now));
		return success({ recipient: next, names: members.map(({ name }) => name) });
	});
}

function named(
	recipients: readonly ReportRecipient[],
	organizations: ReadonlyMap<string, { readonly name: string }>,
): readonly NamedRecipient[] {
	return recipients.map((recipient) => ({
		...recipient,
		name: organizations.get(recipient.organizationId ?? '')?.name ?? '',
	}));
}
