import type { Id } from '#shared/ids.ts';
import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import type { BalanceCounts, Outcome } from './balance.ts';
import type { Recipient } from './duty.ts';

/** Duties that ask for a report; the others ask for something else. */
export const reportKinds = ['steeringReport', 'councilReport', 'publicReport'] as const;

export type ReportKind = (typeof reportKinds)[number];

export function isReportKind(kind: string): kind is ReportKind {
	return (reportKinds as readonly string[]).includes(kind);
}

export const reportLimits = { title: 300, introduction: 20_000, reason: 1000, recipients: 20 } as const;

/** The days that a report is about, both included. */
export interface ReportPeriod {
	readonly from: PlainDate;
	readonly until: PlainDate;
}

/** What may still be changed while a report is a draft. */
export interface ReportDetails {
	readonly title: string;
	readonly introduction: string;
	/** In the order in which they get it; null is the public. */
	readonly recipients: readonly Recipient[];
}

/** One measure in a frozen report. Names stand here as they were, so that the report explains itself for ever. */
export interface ReportMeasure {
	readonly sheetId: Id | null;
	/** Null for a measure that a split brought forth; it is not counted among the adopted ones. */
	readonly elementId: Id | null;
	readonly number: string;
	readonly title: string;
	readonly field: string;
	readonly unit: string;
	readonly implementation: Outcome;
	readonly schedule: 'onTime' | 'late' | 'ahead';
	readonly effect: 'unknown' | 'asExpected' | 'less' | 'more';
	readonly reason: string;
	readonly decision: { readonly number: string; readonly decidedOn: PlainDate } | null;
	readonly successors: readonly string[];
	/** The accepted word of the unit; null where there is none for this period. */
	readonly word: {
		readonly unchanged: boolean;
		readonly text: string;
		readonly reportedOn: PlainDate;
	} | null;
}

/** A report as it is frozen and hashed. */
export interface ReportContent {
	readonly version: 1;
	readonly kind: ReportKind;
	readonly municipality: string;
	readonly title: string;
	readonly introduction: string;
	readonly period: ReportPeriod;
	readonly edition: {
		readonly id: Id;
		readonly number: number;
		readonly title: string;
		readonly decidedOn: PlainDate | null;
	};
	readonly frozenOn: PlainDate;
	readonly adopted: number;
	readonly balance: BalanceCounts;
	readonly measures: readonly ReportMeasure[];
}

export type EntryState = 'open' | 'accepted' | 'returned';

export function entryState(entry: {
	readonly acceptedAt: Date | null;
	readonly returnedAt: Date | null;
}): EntryState {
	if (entry.acceptedAt) return 'accepted';
	return entry.returnedAt ? 'returned' : 'open';
}

/** Form fields `periodFrom`, `periodUntil`: `date`, `order`. */
export function periodProblems({ from, until }: ReportPeriod): Record<string, string> {
	const fields: Record<string, string> = {};
	if (!isPlainDate(from)) fields['periodFrom'] = 'date';
	if (!isPlainDate(until)) fields['periodUntil'] = 'date';
	else if (isPlainDate(from) && until < from) fields['periodUntil'] = 'order';
	return fields;
}

/** Form fields `title`, `introduction`, `recipients`: `required`, `tooLong`, `characters`, `twice`. */
export function detailProblems({ title, introduction, recipients }: ReportDetails): Record<string, string> {
	const fields: Record<string, string> = {};
	const titleProblem = textProblem(oneLine(title), reportLimits.title, true);
	if (titleProblem) fields['title'] = titleProblem;
	const text = textProblem(introduction, reportLimits.introduction, false);
	if (text) fields['introduction'] = text;
	if (recipients.length === 0) fields['recipients'] = 'required';
	else if (recipients.length > reportLimits.recipients) fields['recipients'] = 'tooLong';
	else if (new Set(recipients).size !== recipients.length) fields['recipients'] = 'twice';
	return fields;
}
