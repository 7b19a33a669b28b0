import { isId, newId, type Id } from '#shared/ids.ts';
import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import { bodyTypes, isOneOf } from '#people/domain/organization.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { processAbilities } from '../domain/abilities.ts';
import { calendarKinds, type CalendarKind } from '../domain/calendar.ts';
import type { ProcessEvents } from '../domain/events.ts';
import { insertCalendarEntry, withdrawCalendarRow } from './calendar.store.ts';

export interface CalendarInput {
	readonly kind: CalendarKind;
	readonly title: string;
	readonly from: PlainDate;
	/** The same day unless given. */
	readonly until?: PlainDate;
	/** The body, of a session. */
	readonly organizationId?: Id | null;
}

/**
 * School holidays, the summer break or the day of a session. Form fields: `required`, `tooLong`, `characters`, `date`,
 * `order` (ends before it begins), `tooLong` (more than a year), `unknown`.
 */
export async function enterCalendar(
	context: Context,
	input: CalendarInput,
): Promise<Result<{ id: Id }, 'forbidden' | 'invalidInput'>> {
	if (!processAbilities.enterCalendar(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const { kind, from } = input;
		const isSession = kind === 'session';
		const until = isSession || !input.until ? from : input.until;
		const organizationId = isSession ? (input.organizationId ?? null) : null;
		const body = isSession ? (await organizationsById(tx)).get(organizationId ?? '') : undefined;
		const title = oneLine(input.title) || (body?.name ?? '');
		const fields: Record<string, string> = {};
		if (!calendarKinds.includes(kind)) fields['kind'] = 'unknown';
		const problem = textProblem(title, 200, !isSession);
		if (problem) fields['title'] = problem;
		if (from === '') fields['from'] = 'required';
		else if (!isPlainDate(from)) fields['from'] = 'date';
		if (!isPlainDate(until)) fields['until'] = 'date';
		else if (until < from) fields['until'] = 'order';
		if (isSession && (!body || !isOneOf(bodyTypes, body.type))) fields['organizationId'] = 'unknown';
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const id = newId();
		await insertCalendarEntry(tx, { id, kind, title, from, until, organizationId });
		await appendEvent<ProcessEvents, 'calendar.entered'>(tx, {
			type: 'calendar.entered',
			version: 1,
			subject: { kind: 'calendarEntry', id },
			payload: { kind, from, until },
		});
		return success({ id });
	});
}

/** What was entered wrongly no longer counts. */
export async function withdrawCalendarEntry(
	context: Context,
	id: Id,
): Promise<Result<null, 'forbidden' | 'notFound'>> {
	if (!processAbilities.enterCalendar(context.actor)) return failure('forbidden');
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const kind = await withdrawCalendarRow(tx, id);
		if (kind === null) return failure('notFound');
		await appendEvent<ProcessEvents, 'calendar.withdrawn'>(tx, {
			type: 'calendar.withdrawn',
			version: 1,
			subject: { kind: 'calendarEntry', id },
			payload: { kind },
		});
		return success(null);
	});
}
