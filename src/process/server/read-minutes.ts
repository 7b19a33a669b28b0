import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import { membersOf } from '#people/server/members.ts';
import { personNames } from '#people/server/person-names.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { eventAbilities, mayObject, maySeeEvent } from '../domain/event-abilities.ts';
import type { Event } from '../domain/event.ts';
import { minutesState, takesObjections, type MinutesState } from '../domain/minutes-lifecycle.ts';
import type { MinutesItem, OpenPoint, Outcome } from '../domain/minutes.ts';
import { findEvent } from './event.store.ts';
import { findMinutes, findObjections, type Minutes } from './minutes.store.ts';
import { findOpenPoints } from './open-point.store.ts';
import { mayClose } from './open-points.ts';

/** Approved minutes as whoever may see the event reads them: without the persons. */
export interface PublishedMinutes {
	readonly approvedAt: Date;
	readonly items: readonly MinutesItem[];
	readonly openPoints: readonly {
		readonly text: string;
		/** An organisation's name; persons are not named. */
		readonly owner: string | null;
		readonly dueOn: string;
		readonly state: 'open' | 'done' | 'dropped';
	}[];
	/** What became of objections. */
	readonly objections: readonly { readonly outcome: Outcome; readonly answer: string }[];
}

export async function readPublishedMinutes(context: Context, eventId: Id): Promise<PublishedMinutes | null> {
	if (!isId(eventId)) return null;
	return inTransaction(context, async (tx) => {
		const event = await findEvent(tx, eventId);
		if (!event || !maySeeEvent(context.actor, event)) return null;
		const minutes = await findMinutes(tx, eventId);
		if (!minutes?.approvedAt) return null;
		const organizations = await organizationsById(tx);
		return {
			approvedAt: minutes.approvedAt,
			items: minutes.items,
			openPoints: (await findOpenPoints(tx, minutes.id)).map((point) => ({
				text: point.text,
				owner: organizations.get(point.ownerOrganizationId ?? '')?.name ?? null,
				dueOn: point.dueOn,
				state: stateOf(point),
			})),
			objections: (await findObjections(tx, minutes.id)).flatMap(({ outcome, answer }) =>
				outcome === null || answer === null ? [] : [{ outcome, answer }],
			),
		};
	});
}

function stateOf(point: OpenPoint): 'open' | 'done' | 'dropped' {
	if (point.doneOn !== null) return 'done';
	return point.droppedOn === null ? 'open' : 'dropped';
}

export interface MinutesReading {
	readonly event: Event;
	readonly minutes: Minutes | null;
	readonly state: MinutesState | null;
	readonly objections: readonly {
		readonly id: Id;
		readonly by: string;
		readonly text: string;
		readonly madeAt: Date;
		readonly outcome: Outcome | null;
		readonly answer: string | null;
	}[];
	readonly openPoints: readonly (OpenPoint & { readonly owner: string; readonly mayClose: boolean })[];
	/** Who can take a point home: members of the group, and all organisations. */
	readonly owners: readonly { readonly value: string; readonly label: string }[];
	readonly may: {
		readonly write: boolean;
		readonly answer: boolean;
		/** The last day is over, and each objection has an answer. */
		readonly approve: boolean;
		readonly object: boolean;
	};
}

/** For the workplace. Drafts are for whoever writes them; once open to objections, for whoever may see the event. */
export async function readMinutes(
	context: Context,
	eventId: Id,
): Promise<Result<MinutesReading, 'forbidden' | 'notFound'>> {
	const { actor } = context;
	if (!eventAbilities.readWorkplace(actor)) return failure('forbidden');
	if (!isId(eventId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const event = await findEvent(tx, eventId);
		if (!event || !maySeeEvent(actor, event)) return failure('notFound');
		const write = eventAbilities.writeMinutes(actor);
		const found = await findMinutes(tx, eventId);
		const minutes = found && (write || minutesState(found) !== 'draft') ? found : null;
		const state = minutes && minutesState(minutes);
		const objections = minutes ? await findObjections(tx, minutes.id) : [];
		const points = minutes ? await findOpenPoints(tx, minutes.id) : [];
		const organizations = await organizationsById(tx);
		const names = await personNames(tx, [
			...objections.map(({ personId }) => personId),
			...points.map(({ ownerPersonId }) => ownerPersonId),
		]);
		return success({
			event,
			minutes,
			state,
			objections: objections.map(({ personId, ...objection }) => ({
				...objection,
				by: names.get(personId) ?? '',
			})),
			openPoints: points.map((point) => ({
				...point,
				owner:
					names.get(point.ownerPersonId ?? '') ??
					organizations.get(point.ownerOrganizationId ?? '')?.name ??
					'',
				mayClose: stateOf(point) === 'open' && mayClose(actor, point),
			})),
			owners: write ? await ownersOf(tx, event) : [],
			may: {
				write: write && state !== 'approved',
				answer: eventAbilities.approveMinutes(actor) && state === 'objections',
				approve:
					eventAbilities.approveMinutes(actor) &&
					state === 'objections' &&
					minutes !== null &&
					!takesObjections(minutes, plainDateAt(tx.now)) &&
					objections.every(({ outcome }) => outcome !== null),
				object: minutes !== null && mayObject(actor, event) && takesObjections(minutes, plainDateAt(tx.now)),
			},
		});
	});
}

async function ownersOf(tx: Transaction, event: Event): Promise<MinutesReading['owners']> {
	const members = await membersOf(tx, event.groupId === null ? [] : [event.groupId]);
	const organizations = await organizationsById(tx);
	return [
		...members.flatMap(({ personId, name }) =>
			name === null ? [] : [{ value: `person.${personId}`, label: name }],
		),
		...[...organizations.values()]
			.filter(({ endedOn }) => endedOn === null)
			.map(({ id, name }) => ({ value: `organization.${id}`, label: name })),
	];
}
