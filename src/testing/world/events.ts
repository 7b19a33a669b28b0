import { createAccessLink } from '#people/server/access-links.ts';
import type { Context } from '#platform/context.ts';
import type { EventInput } from '#process/domain/event-input.ts';
import { createEvent } from '#process/server/create-event.ts';
import { addSubscriber, createDistributionList } from '#process/server/distribution-lists.ts';
import { listRegistrations } from '#process/server/list-registrations.ts';
import { objectToMinutes, openObjections } from '#process/server/minutes-objections.ts';
import { addOpenPoint } from '#process/server/open-points.ts';
import { register } from '#process/server/register.ts';
import { writeMinutes } from '#process/server/write-minutes.ts';
import { inTransaction } from '#platform/transaction.ts';
import { localTimeAt } from '#shared/local-time.ts';
import { addDays } from '#shared/plain-date.ts';
import { unwrap } from '#shared/result.ts';
import type { PeopleWorld } from './people.ts';
import type { ProcessWorld } from './process.ts';

export interface EventsWorld {
	/** Has begun and goes on: people can still register, and can be counted. */
	readonly event: string;
	readonly registration: string;
	/** Opens a registration for an event that has not begun. */
	readonly registrationToken: string;
	/** Is over; its minutes are open to objections. */
	readonly meeting: string;
	readonly objection: string;
	readonly openPoint: string;
	readonly list: string;
	readonly subscription: string;
	readonly unsubscribeToken: string;
}

export async function buildEvents(
	person: Context,
	{ group, unit }: PeopleWorld,
	{ process, step }: ProcessWorld,
	word: string,
): Promise<EventsWorld> {
	// As a member of the group that met.
	const lead = { ...person, actor: { ...person.actor, organizations: [group] } };
	const today = localTimeAt(lead.app.clock()).slice(0, 10);
	const create = async (day: string, of: Partial<EventInput> = {}) =>
		unwrap(
			await createEvent(lead, {
				title: `Termin ${word}`,
				kind: 'conference',
				startsAt: `${day}T00:10`,
				endsAt: `${addDays(day, 1)}T23:50`,
				place: `Saal ${word}`,
				accessNote: `Ohne Stufen ${word}`,
				interpretationNote: `Dolmetschen ${word}`,
				registrationUntil: day,
				processId: process,
				stepId: step,
				...of,
			}),
		).id;
	const event = await create(today);
	const registration = await registered(lead, event, word);
	const later = await registered(lead, await create(addDays(today, 40)), word);
	const meeting = await create(addDays(today, -7), { groupId: group, registrationUntil: null });
	const minutes = await buildMinutes(lead, meeting, unit, addDays(today, 10), word);
	const list = unwrap(
		await createDistributionList(lead, { title: `Verteiler ${word}`, purpose: `Zweck ${word}` }),
	).id;
	const subscription = unwrap(
		await addSubscriber(lead, {
			listId: list,
			name: `Abonnentin ${word}`,
			email: `abo@${word}.example`.toLowerCase(),
			language: 'de',
			consentedOn: addDays(today, -30),
			source: `Liste ${word}`,
		}),
	).id;
	const links = await inTransaction(lead, async (tx) => ({
		registrationToken: await createAccessLink(tx, { purpose: 'registration', subjectId: later }),
		unsubscribeToken: await createAccessLink(tx, { purpose: 'subscription', subjectId: subscription }),
	}));
	return { event, registration, meeting, ...minutes, list, subscription, ...links };
}

async function registered(lead: Context, eventId: string, word: string): Promise<string> {
	unwrap(
		await register(lead, {
			eventId,
			name: `Gast ${word}`,
			email: `gast@${word}.example`.toLowerCase(),
			organisation: `Verein ${word}`,
			accessNeeds: `Rollstuhl ${word}`,
			interpretationNeeds: `Ukrainisch ${word}`,
		}),
	);
	return unwrap(await listRegistrations(lead, eventId)).registrations[0]?.id ?? '';
}

async function buildMinutes(lead: Context, eventId: string, unit: string, until: string, word: string) {
	const items = [{ title: `Ziele ${word}`, discussion: `Gesagt ${word}`, result: `Ergebnis ${word}` }];
	unwrap(await writeMinutes(lead, { eventId, items }));
	unwrap(await openObjections(lead, { eventId, until }));
	const objection = unwrap(await objectToMinutes(lead, { eventId, text: `Falsch ist ${word}` })).id;
	const openPoint = unwrap(
		await addOpenPoint(lead, { eventId, text: `Offen ${word}`, ownerOrganizationId: unit, dueOn: until }),
	).id;
	return { objection, openPoint };
}
