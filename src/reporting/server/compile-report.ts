import { isId, newId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine } from '#shared/text-input.ts';
import { m } from '#paraglide/messages.js';
import type { Edition } from '#concept/domain/edition.ts';
import { listEditions } from '#concept/server/read-editions.ts';
import { wordsOfPeriod } from '#implementation/server/words-of-period.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { recordNodes } from '#thread/server/record.ts';
import { kindWord, periodWords } from '../components/words.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import type { Recipient } from '../domain/duty.ts';
import type { ReportingEvents } from '../domain/events.ts';
import {
	detailProblems,
	isReportKind,
	periodProblems,
	reportKinds,
	type ReportKind,
	type ReportPeriod,
} from '../domain/report.ts';
import { findDuty, findInstances, type Duty, type DutyInstance } from './duty.store.ts';
import { isLiving } from './living.ts';
import { takeWords } from './report-entry.store.ts';
import { insertReport, saveRecipients } from './report.store.ts';

/** What an instance of a duty says already need not be given. */
export interface CompileReportInput {
	readonly dutyInstanceId?: Id | null;
	readonly kind?: ReportKind;
	readonly period?: ReportPeriod;
	readonly title?: string;
	readonly introduction?: string;
	/** In the order in which they get it; null is the public. */
	readonly recipients?: readonly Recipient[];
	/** The newest adopted edition unless given. */
	readonly editionId?: Id;
}

interface Asked {
	readonly instance: DutyInstance;
	readonly duty: Duty;
}

/**
 * Begins a report with the last word of the units on every measure, for the lead to accept or to send back. Form
 * fields: those of `detailProblems` and `periodProblems`, `kind` and `recipients` (`unknown`).
 */
export async function compileReport(
	context: Context,
	input: CompileReportInput,
): Promise<Result<{ id: Id }, 'forbidden' | 'notFound' | 'invalidInput' | 'notAdopted' | 'alreadyDone'>> {
	if (!reportingAbilities.compileReport(context.actor)) return failure('forbidden');
	const editions = await listEditions(context);
	const edition = input.editionId
		? editions.find(({ id }) => id === input.editionId)
		: editions.find(isAdopted);
	if (!edition) return failure(input.editionId ? 'notFound' : 'notAdopted');
	if (!isAdopted(edition)) return failure('notAdopted');
	return inTransaction(context, async (tx) => {
		const asked = input.dutyInstanceId ? await askedBy(tx, input.dutyInstanceId) : null;
		if (input.dutyInstanceId && !asked) return failure('notFound');
		if (asked && asked.instance.fulfilledOn !== null) return failure('alreadyDone');
		const report = reportOf(input, asked, edition);
		const fields = { ...periodProblems(report.period), ...detailProblems(report) };
		if (!reportKinds.includes(report.kind)) fields['kind'] = 'unknown';
		const known = await organizationsById(tx);
		if (!report.recipients.every((id) => isLiving(known, id))) fields['recipients'] = 'unknown';
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const { period, recipients, ...row } = report;
		const isNew = await insertReport(tx, { ...row, periodFrom: period.from, periodUntil: period.until });
		if (!isNew) return failure('alreadyDone');
		await saveRecipients(tx, row.id, recipients);
		const entries = await takeWords(tx, row.id, await wordsOfPeriod(tx, period));
		await recordNodes(tx, {
			ref: { kind: 'report', id: row.id },
			title: row.title,
			visibility: 'internal',
		});
		await appendEvent<ReportingEvents, 'report.compiled'>(tx, {
			type: 'report.compiled',
			version: 1,
			subject: { kind: 'report', id: row.id },
			payload: { kind: row.kind, editionId: edition.id, from: period.from, until: period.until, entries },
		});
		return success({ id: row.id });
	});
}

export function isAdopted({ state }: Edition): boolean {
	return state === 'adopted' || state === 'updated';
}

async function askedBy(tx: Transaction, id: Id): Promise<Asked | null> {
	if (!isId(id)) return null;
	const [instance] = await findInstances(tx, { id });
	const duty = instance && (await findDuty(tx, instance.dutyId));
	return duty ? { instance, duty } : null;
}

function reportOf(input: CompileReportInput, asked: Asked | null, edition: Edition) {
	const dutyKind = asked?.duty.kind ?? '';
	const kind = input.kind ?? (isReportKind(dutyKind) ? dutyKind : ('' as ReportKind));
	const period = input.period ?? {
		from: asked?.instance.periodFrom ?? '',
		until: asked?.instance.periodUntil ?? '',
	};
	return {
		id: newId(),
		kind,
		period,
		title: oneLine(input.title ?? defaultTitle(kind, period)),
		introduction: (input.introduction ?? '').replaceAll('\r\n', '\n').trim(),
		recipients: input.recipients ?? asked?.duty.recipients ?? [],
		editionId: edition.id,
		dutyInstanceId: asked?.instance.id ?? null,
	};
}

function defaultTitle(kind: ReportKind, period: ReportPeriod): string {
	if (!isReportKind(kind) || Object.keys(periodProblems(period)).length > 0) return '';
	return m.reporting_default_title(
		{ kind: kindWord(kind, 'de'), period: periodWords(period, 'de') },
		{ locale: 'de' },
	);
}
