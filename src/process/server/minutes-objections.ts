import { isId, newId, type Id } from '#shared/ids.ts';
import { isPlainDate, plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { eventAbilities, mayObject } from '../domain/event-abilities.ts';
import type { EventEvents } from '../domain/event-events.ts';
import { takesObjections } from '../domain/minutes-lifecycle.ts';
import { minutesLimits, outcomes, type Outcome } from '../domain/minutes.ts';
import { openMinutes } from './minutes-step.ts';
import { answerObjectionRow, insertObjection, noteMinutes } from './minutes.store.ts';

/** Lays a draft before the group; until that day its members may object. Form field `until`: `required`, `date`, `past`. */
export async function openObjections(
	context: Context,
	input: { readonly eventId: Id; readonly until: PlainDate },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput' | 'minutesApproved'>> {
	if (!eventAbilities.writeMinutes(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const opened = await openMinutes(tx, input.eventId, 'openObjections');
		if (!opened.ok) return opened;
		const { until } = input;
		if (until === '') return failure('invalidInput', {}, { until: 'required' });
		if (!isPlainDate(until)) return failure('invalidInput', {}, { until: 'date' });
		if (until < plainDateAt(tx.now)) return failure('invalidInput', {}, { until: 'past' });
		const { id } = opened.value.minutes;
		await noteMinutes(tx, id, { objectionsOpenedAt: tx.now, objectionsUntil: until });
		await appendEvent<EventEvents, 'minutes.objectionsOpened'>(tx, {
			type: 'minutes.objectionsOpened',
			version: 1,
			subject: { kind: 'minutes', id },
			payload: { until },
		});
		return success(null);
	});
}

/** A member of the group says what is wrong. Form field `text`: `required`, `tooLong`, `characters`. */
export async function objectToMinutes(
	context: Context,
	input: { readonly eventId: Id; readonly text: string },
): Promise<
	Result<{ id: Id }, 'forbidden' | 'notFound' | 'invalidInput' | 'minutesApproved' | 'objectionsClosed'>
> {
	const { personId } = context.actor;
	if (!eventAbilities.object(context.actor) || personId === null) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const opened = await openMinutes(tx, input.eventId, 'object');
		if (!opened.ok) return opened;
		const { event, minutes } = opened.value;
		if (!mayObject(context.actor, event)) return failure('forbidden');
		if (!takesObjections(minutes, plainDateAt(tx.now))) return failure('objectionsClosed');
		const text = input.text.trim();
		const problem = textProblem(text, minutesLimits.objection, true);
		if (problem) return failure('invalidInput', {}, { text: problem });
		const id = newId();
		await insertObjection(tx, minutes.id, { id, revision: minutes.revision, personId, text, madeAt: tx.now });
		await appendEvent<EventEvents, 'minutes.objected'>(tx, {
			type: 'minutes.objected',
			version: 1,
			subject: { kind: 'minutes', id: minutes.id },
			payload: { objectionId: id },
		});
		return success({ id });
	});
}

/** Says what becomes of an objection, and why. Form fields: `outcome`, `answer`. */
export async function answerObjection(
	context: Context,
	input: {
		readonly eventId: Id;
		readonly objectionId: Id;
		readonly outcome: Outcome;
		readonly answer: string;
	},
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput' | 'minutesApproved'>> {
	if (!eventAbilities.approveMinutes(context.actor)) return failure('forbidden');
	if (!isId(input.objectionId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const opened = await openMinutes(tx, input.eventId, 'answer');
		if (!opened.ok) return opened;
		const answer = input.answer.trim();
		const fields: Record<string, string> = {};
		if (!outcomes.includes(input.outcome)) fields['outcome'] = 'required';
		const problem = textProblem(answer, minutesLimits.answer, true);
		if (problem) fields['answer'] = problem;
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const { id } = opened.value.minutes;
		const { objectionId, outcome } = input;
		if (!(await answerObjectionRow(tx, id, { id: objectionId, outcome, answer }))) return failure('notFound');
		await appendEvent<EventEvents, 'minutes.objectionAnswered'>(tx, {
			type: 'minutes.objectionAnswered',
			version: 1,
			subject: { kind: 'minutes', id },
			payload: { objectionId, outcome },
		});
		return success(null);
	});
}
