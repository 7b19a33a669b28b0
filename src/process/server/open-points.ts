import { isId, newId, type Id } from '#shared/ids.ts';
import { isPlainDate, plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import { personNames } from '#people/server/person-names.ts';
import type { Actor, Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { eventAbilities } from '../domain/event-abilities.ts';
import type { EventEvents } from '../domain/event-events.ts';
import { minutesLimits, type OpenPoint } from '../domain/minutes.ts';
import { openEvent } from './minutes-step.ts';
import { findMinutes } from './minutes.store.ts';
import { closeOpenPoint, findOpenPoints, insertOpenPoint } from './open-point.store.ts';

export interface OpenPointInput {
	readonly eventId: Id;
	readonly text: string;
	/** One of the two. */
	readonly ownerPersonId?: Id | null;
	readonly ownerOrganizationId?: Id | null;
	readonly dueOn: PlainDate;
}

/** Form fields: `text`, `owner` (`required`, `unknown`), `dueOn` (`required`, `date`). */
export async function addOpenPoint(
	context: Context,
	input: OpenPointInput,
): Promise<Result<{ id: Id }, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!eventAbilities.writeMinutes(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const event = await openEvent(tx, input.eventId);
		if (!event.ok) return event;
		const minutes = await findMinutes(tx, input.eventId);
		if (!minutes) return failure('notFound');
		const point = {
			id: newId(),
			text: oneLine(input.text),
			ownerPersonId: input.ownerPersonId ?? null,
			ownerOrganizationId: input.ownerOrganizationId ?? null,
			dueOn: input.dueOn,
		};
		const problems: Record<string, string | null> = {
			text: textProblem(point.text, minutesLimits.openPoint, true),
			owner: await ownerProblem(tx, point),
			dueOn: point.dueOn === '' ? 'required' : isPlainDate(point.dueOn) ? null : 'date',
		};
		const fields = Object.entries(problems).filter((entry): entry is [string, string] => entry[1] !== null);
		if (fields.length > 0) return failure('invalidInput', {}, Object.fromEntries(fields));
		await insertOpenPoint(tx, minutes.id, point);
		await appendEvent<EventEvents, 'minutes.openPointAdded'>(tx, {
			type: 'minutes.openPointAdded',
			version: 1,
			subject: { kind: 'minutes', id: minutes.id },
			payload: { pointId: point.id },
		});
		return success({ id: point.id });
	});
}

async function ownerProblem(
	tx: Transaction,
	{ ownerPersonId, ownerOrganizationId }: Pick<OpenPoint, 'ownerPersonId' | 'ownerOrganizationId'>,
): Promise<string | null> {
	if ((ownerPersonId === null) === (ownerOrganizationId === null)) return 'required';
	if (ownerPersonId !== null)
		return isId(ownerPersonId) && (await personNames(tx, [ownerPersonId])).has(ownerPersonId)
			? null
			: 'unknown';
	const organization = (await organizationsById(tx)).get(ownerOrganizationId ?? '');
	return organization && organization.endedOn === null ? null : 'unknown';
}

/** Whoever took it home, or somebody who writes minutes. */
export function mayClose(actor: Actor, point: OpenPoint): boolean {
	if (eventAbilities.writeMinutes(actor)) return true;
	const { ownerPersonId, ownerOrganizationId } = point;
	return (
		(ownerPersonId !== null && ownerPersonId === actor.personId) ||
		(ownerOrganizationId !== null && actor.organizations.includes(ownerOrganizationId))
	);
}

/** Says that a point was done, or that it is no longer needed; both with words. Form field `note`. */
export async function closePoint(
	context: Context,
	input: {
		readonly eventId: Id;
		readonly pointId: Id;
		readonly how: 'done' | 'dropped';
		readonly note: string;
	},
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput' | 'alreadyDone'>> {
	return inTransaction(context, async (tx) => {
		const event = await openEvent(tx, input.eventId);
		if (!event.ok) return event;
		const minutes = await findMinutes(tx, input.eventId);
		const points = minutes ? await findOpenPoints(tx, minutes.id) : [];
		const point = points.find(({ id }) => id === input.pointId);
		if (!minutes || !point) return failure('notFound');
		if (!mayClose(context.actor, point)) return failure('forbidden');
		const note = input.note.trim();
		const problem = textProblem(note, minutesLimits.note, true);
		if (problem) return failure('invalidInput', {}, { note: problem });
		const today = plainDateAt(tx.now);
		const done = input.how === 'done';
		const facts = done ? { doneOn: today, doneNote: note } : { droppedOn: today, droppedReason: note };
		if (!(await closeOpenPoint(tx, minutes.id, point.id, facts))) return failure('alreadyDone');
		const type = done ? 'minutes.openPointDone' : 'minutes.openPointDropped';
		await appendEvent<EventEvents, typeof type>(tx, {
			type,
			version: 1,
			subject: { kind: 'minutes', id: minutes.id },
			payload: { pointId: point.id },
		});
		return success(null);
	});
}
