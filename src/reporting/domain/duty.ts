import type { Id } from '#shared/ids.ts';
import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import { addDays, type Recurrence } from './duty-calendar.ts';

/** What is owed: reports of the three steps, or what the concept asks for besides. */
export const dutyKinds = [
	'unitReports',
	'steeringReport',
	'councilReport',
	'publicReport',
	'meeting',
	'update',
] as const;

export type DutyKind = (typeof dutyKinds)[number];

/** A recipient; null stands for the public. In the order in which they get the report. */
export type Recipient = Id | null;

export interface DutyRule extends Recurrence {
	readonly title: string;
	/** The decision or statute that asks for it. */
	readonly source: string;
	readonly kind: DutyKind;
	/** The organisation that owes it; null for every responsible unit. */
	readonly owedBy: Id | null;
	/** Takes over when nothing comes. */
	readonly deputy: Id | null;
	readonly recipients: readonly Recipient[];
}

/** When somebody is reminded, in days before (negative) or after the due day. A house rule, valid since the first release. */
const reminderRule = {
	owner: [-28, -7, 1],
	/** From here on the deputy is asked too. */
	deputy: [7],
	/** So long before, a due day counts as soon. */
	soonDays: 28,
} as const;

export type DueState = 'fulfilled' | 'fulfilledLate' | 'later' | 'soon' | 'overdue';

/** Where an instance stands on a day; computed, never stored. */
export function dueState(
	{ dueOn, fulfilledOn }: { readonly dueOn: PlainDate; readonly fulfilledOn: PlainDate | null },
	today: PlainDate,
): DueState {
	if (fulfilledOn !== null) return fulfilledOn > dueOn ? 'fulfilledLate' : 'fulfilled';
	if (dueOn < today) return 'overdue';
	return dueOn <= addDays(today, reminderRule.soonDays) ? 'soon' : 'later';
}

/** Who is reminded on a day of an instance that is still open. */
export function remindedOn(dueOn: PlainDate, today: PlainDate): readonly ('owner' | 'deputy')[] {
	const isDay = (offset: number) => addDays(dueOn, offset) === today;
	return [
		...(reminderRule.owner.some(isDay) ? (['owner'] as const) : []),
		...(reminderRule.deputy.some(isDay) ? (['deputy'] as const) : []),
	];
}

/** So many days later a reminder is still sent when the program did not run on its day. */
const catchUpDays = 6;

/** Reminders that should have gone out by a day, each with the day that the rule names. */
export function remindersDue(
	dueOn: PlainDate,
	today: PlainDate,
): readonly { readonly addressee: 'owner' | 'deputy'; readonly on: PlainDate }[] {
	const days = Array.from({ length: catchUpDays + 1 }, (_, back) => addDays(today, -back));
	return days.flatMap((on) => remindedOn(dueOn, on).map((addressee) => ({ addressee, on })));
}

/** Form fields: `required`, `tooLong`, `characters`, `unknown`, `date`, `range` (months), `before` (end before the first day). */
export function checkDuty(input: DutyRule): Readonly<Record<string, string>> {
	const fields: Record<string, string> = {};
	const title = textProblem(oneLine(input.title), 200, true);
	if (title) fields['title'] = title;
	const source = textProblem(oneLine(input.source), 500, true);
	if (source) fields['source'] = source;
	if (!dutyKinds.includes(input.kind)) fields['kind'] = 'unknown';
	if (!isPlainDate(input.firstDue)) fields['firstDue'] = 'date';
	if (!Number.isInteger(input.everyMonths) || input.everyMonths < 1 || input.everyMonths > 120)
		fields['everyMonths'] = 'range';
	if (input.until !== null)
		if (!isPlainDate(input.until)) fields['until'] = 'date';
		else if (input.until < input.firstDue) fields['until'] = 'before';
	if (input.recipients.length === 0) fields['recipients'] = 'required';
	if (new Set(input.recipients).size !== input.recipients.length) fields['recipients'] = 'twice';
	return fields;
}
