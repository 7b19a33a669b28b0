import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import { listOutgoing } from '#platform/mail/outbox.ts';
import { testApp } from '#platform/testing/app.ts';
import { inTransaction } from '#platform/transaction.ts';
import { everybody } from '#thread/domain/visibility.ts';
import { readThread } from '#thread/server/read-thread.ts';
import { recordNodes } from '#thread/server/record.ts';
import type { EventInput } from '../domain/event-input.ts';
import { cancelEvent } from './cancel-event.ts';
import { changeEvent } from './change-event.ts';
import { createEvent } from './create-event.ts';
import { calendarOf } from './event-calendar.ts';
import { listEvents, listPublicEvents, readEvent } from './read-events.ts';
import { recordAttendance } from './record-attendance.ts';

let now = new Date('2027-03-01T10:00:00Z');
const t = await testApp({ clock: () => now });
const municipality = await t.municipality();
const lead = t.context(municipality, { personId: newId(), roles: ['processLead'] });
const visitor = t.context(municipality);
const signedIn = t.context(municipality, { personId: newId(), roles: ['groupMember'] });
let groupId: string;

const event = (of: Partial<EventInput> = {}): EventInput => ({
	title: 'Auftaktveranstaltung',
	kind: 'kickOff',
	startsAt: '2027-06-18T18:00',
	endsAt: '2027-06-18T20:30',
	place: 'Stadthalle, Großer Saal',
	programme: [
		{ from: '18:00', title: 'Begrüßung' },
		{ from: '18:15', title: 'Was im alten Konzept steht' },
	],
	accessNote: 'Stufenloser Zugang über den Hof',
	registrationUntil: '2027-06-11',
	...of,
});
const member = () =>
	t.context(municipality, { personId: newId(), roles: ['groupMember'], organizations: [groupId] });

beforeAll(async () => {
	groupId = unwrap(await createOrganization(lead, { type: 'workingGroup', name: 'AG Sprache' })).id;
});

describe('an event', () => {
	test('is planned, and everybody can read it', async () => {
		const { id } = unwrap(await createEvent(lead, event()));
		expect(unwrap(await readEvent(visitor, id))).toMatchObject({
			startsAt: '2027-06-18T18:00',
			registration: 'open',
			free: null,
			programme: [{ from: '18:00' }, { title: 'Was im alten Konzept steht' }],
		});
		expect((await listEvents(visitor, { when: 'upcoming' })).map((one) => one.id)).toContain(id);
		expect((await listEvents(visitor, { when: 'past' })).map((one) => one.id)).not.toContain(id);
	});

	test('hangs on the process that planned it', async () => {
		const process = { kind: 'process' as const, id: newId() };
		await inTransaction(lead, (tx) =>
			recordNodes(tx, { ref: process, title: 'Fortschreibung', visibility: 'public' }),
		);
		// The thread knows it, the table of processes does not: the database refuses what only looks right.
		await expect(createEvent(lead, event({ processId: process.id }))).rejects.toThrow();
		expect(await createEvent(lead, event({ processId: newId() }))).toMatchObject({
			failure: { fields: { stepId: 'unknown' } },
		});
	});

	test.each<[string, Partial<EventInput>, Record<string, string>]>([
		['that ends before it starts', { endsAt: '2027-06-18T17:00' }, { endsAt: 'beforeStart' }],
		['that takes no time', { endsAt: '2027-06-18T18:00', programme: [] }, { endsAt: 'beforeStart' }],
		['on a day that does not exist', { startsAt: '2027-02-30T18:00' }, { startsAt: 'time' }],
		['in the hour that spring skips', { startsAt: '2027-03-28T02:30' }, { startsAt: 'time' }],
		['without a time', { startsAt: '' }, { startsAt: 'required' }],
		['without title and place', { title: ' ', place: '' }, { title: 'required', place: 'required' }],
		[
			'with registration after the start',
			{ registrationUntil: '2027-06-19' },
			{ registrationUntil: 'afterStart' },
		],
		['with no places', { capacity: 0 }, { capacity: 'number' }],
		[
			'whose programme begins earlier',
			{ programme: [{ from: '17:00', title: 'Aufbau' }] },
			{ programme: 'outside' },
		],
		['for a group without naming it', { visibility: 'body' }, { groupId: 'groupNeeded' }],
		['of an unknown group', { groupId: newId() }, { groupId: 'unknown' }],
	])('%s is refused', async (_, wrong, fields) => {
		expect(await createEvent(lead, event(wrong))).toMatchObject({
			failure: { code: 'invalidInput', fields },
		});
	});

	test('is planned, changed and cancelled only by whoever leads the process, and unknown elsewhere', async () => {
		expect(await createEvent(signedIn, event())).toMatchObject({ failure: { code: 'forbidden' } });
		const { id } = unwrap(await createEvent(lead, event()));
		const change = { ...event(), eventId: id, sequence: 0, reason: 'x' };
		expect(await changeEvent(signedIn, change)).toMatchObject({ failure: { code: 'forbidden' } });
		expect(await cancelEvent(signedIn, { eventId: id, reason: 'x' })).toMatchObject({
			failure: { code: 'forbidden' },
		});
		const foreign = t.context(await t.municipality('Anderswo'), {
			personId: newId(),
			roles: ['processLead'],
		});
		expect(await readEvent(foreign, id)).toMatchObject({ failure: { code: 'notFound' } });
		expect(await changeEvent(foreign, change)).toMatchObject({ failure: { code: 'notFound' } });
		expect(await cancelEvent(foreign, { eventId: id, reason: 'x' })).toMatchObject({
			failure: { code: 'notFound' },
		});
	});

	test('of participants or of a group is seen by those only, in lists, alone, in calendars and in the thread', async () => {
		const hidden = unwrap(
			await createEvent(lead, event({ visibility: 'participants', title: 'Kanari-Teilnehmende' })),
		).id;
		const body = unwrap(
			await createEvent(lead, event({ visibility: 'body', groupId, title: 'Kanari-Gruppe' })),
		).id;
		const seenBy = async (context: typeof lead) => {
			const listed = (await listEvents(context, { when: 'upcoming' })).map(({ id }) => id);
			const alone = await Promise.all([hidden, body].map(async (id) => (await readEvent(context, id)).ok));
			expect([hidden, body].map((id) => listed.includes(id))).toEqual(alone);
			return alone;
		};
		expect(await seenBy(visitor)).toEqual([false, false]);
		expect(await seenBy(signedIn)).toEqual([true, false]);
		expect(await seenBy(member())).toEqual([true, true]);
		expect(await seenBy(lead)).toEqual([true, true]);
		expect(calendarOf(await listPublicEvents(lead), 'https://x.example', 'Termine')).not.toContain('Kanari');
		for (const id of [hidden, body])
			expect(await readThread(visitor, everybody, { kind: 'event', id })).toMatchObject({ ok: false });
	});
});

describe('a change', () => {
	test('keeps when and where it should have been, with the reason', async () => {
		const { id } = unwrap(await createEvent(lead, event()));
		const moved = { ...event({ startsAt: '2027-06-18T19:00', programme: [] }), eventId: id, sequence: 0 };
		expect(await changeEvent(lead, { ...moved, reason: ' ' })).toMatchObject({
			failure: { fields: { reason: 'required' } },
		});
		unwrap(await changeEvent(lead, { ...moved, reason: 'Der Saal ist bis 18:30 Uhr belegt.' }));
		expect(unwrap(await readEvent(visitor, id))).toMatchObject({
			sequence: 1,
			startsAt: '2027-06-18T19:00',
			changes: [{ startsAt: '2027-06-18T18:00', reason: 'Der Saal ist bis 18:30 Uhr belegt.' }],
		});
	});

	test('of the title alone needs no reason; two people do not overwrite each other', async () => {
		const { id } = unwrap(await createEvent(lead, event()));
		const change = { ...event({ title: 'Auftakt' }), eventId: id, sequence: 0, reason: '' };
		unwrap(await changeEvent(lead, change));
		expect(await changeEvent(lead, change)).toMatchObject({ failure: { code: 'newerChange' } });
		expect(unwrap(await readEvent(visitor, id)).changes).toEqual([]);
	});

	test('cancels: it stays readable with the reason, and nothing changes any more', async () => {
		const { id } = unwrap(await createEvent(lead, event()));
		expect(await cancelEvent(lead, { eventId: id, reason: '' })).toMatchObject({
			failure: { fields: { reason: 'required' } },
		});
		unwrap(await cancelEvent(lead, { eventId: id, reason: 'Sturmwarnung' }));
		expect(unwrap(await readEvent(visitor, id))).toMatchObject({
			cancelledReason: 'Sturmwarnung',
			registration: 'cancelled',
		});
		expect(await cancelEvent(lead, { eventId: id, reason: 'x' })).toMatchObject({
			failure: { code: 'eventCancelled' },
		});
		const change = { ...event(), eventId: id, sequence: 1, reason: 'x' };
		expect(await changeEvent(lead, change)).toMatchObject({ failure: { code: 'eventCancelled' } });
	});
});

test('a calendar is read by another program: times, sequence, cancellation', async () => {
	const own = t.context(await t.municipality('Kalenderstadt'), { personId: newId(), roles: ['processLead'] });
	const { id } = unwrap(await createEvent(own, event({ title: 'Komma, Semikolon; und\\Strich' })));
	const other = unwrap(
		await createEvent(
			own,
			event({ startsAt: '2027-12-01T09:00', endsAt: '2027-12-02T16:00', programme: [] }),
		),
	).id;
	unwrap(await cancelEvent(own, { eventId: other, reason: 'Sturmwarnung' }));
	const text = calendarOf(await listPublicEvents(own), 'https://lindenau.example', 'Termine');
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const entries = new Map(
		calendar.getAllSubcomponents('vevent').map((entry) => [entry.getFirstPropertyValue('uid'), entry]),
	);
	const read = (uid: string, name: string) => String(entries.get(uid)?.getFirstPropertyValue(name));
	expect(read(id, 'summary')).toBe('Komma, Semikolon; und\\Strich');
	expect(read(id, 'dtstart')).toBe('2027-06-18T16:00:00Z');
	expect(read(id, 'sequence')).toBe('0');
	expect(read(id, 'url')).toBe(`https://lindenau.example/termine/${id}`);
	expect(read(id, 'description')).toContain('18:15 Was im alten Konzept steht');
	expect(read(other, 'dtstart')).toBe('2027-12-01T08:00:00Z');
	expect(read(other, 'status')).toBe('CANCELLED');
	expect(read(other, 'sequence')).toBe('1');
	expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

describe('attendance', () => {
	test('is counted by sector from the day on, and again where it was miscounted', async () => {
		const { id } = unwrap(await createEvent(lead, event()));
		const counts = { administration: 12, migrantOrganization: 9 };
		expect(await recordAttendance(lead, { eventId: id, counts })).toMatchObject({
			failure: { code: 'eventNotYet' },
		});
		const before = now;
		now = new Date('2027-06-18T20:00:00Z');
		unwrap(await recordAttendance(lead, { eventId: id, counts }));
		unwrap(await recordAttendance(lead, { eventId: id, counts: { administration: 13 } }));
		expect(await recordAttendance(signedIn, { eventId: id, counts })).toMatchObject({
			failure: { code: 'forbidden' },
		});
		expect(
			await recordAttendance(lead, { eventId: id, counts: { administration: -1, provider: 1.5 } }),
		).toMatchObject({ failure: { fields: { administration: 'number', provider: 'number' } } });
		expect(unwrap(await readEvent(visitor, id)).attendance).toEqual({
			administration: 13,
			migrantOrganization: 9,
		});
		now = before;
	});
});

test('planning an event writes to nobody', async () => {
	const own = t.context(await t.municipality('Stille'), { personId: newId(), roles: ['processLead'] });
	unwrap(await createEvent(own, event()));
	expect(await inTransaction(own, listOutgoing)).toEqual([]);
});
