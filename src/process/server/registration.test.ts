import { describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { findOutgoing, listOutgoing } from '#platform/mail/outbox.ts';
import { testApp } from '#platform/testing/app.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { EventInput } from '../domain/event-input.ts';
import { changeEvent } from './change-event.ts';
import { createEvent } from './create-event.ts';
import { removeRegistration } from './end-registration.ts';
import { listRegistrations, sweepRegistrations } from './list-registrations.ts';
import { cancelOwnRegistration, changeOwnRegistration, readOwnRegistration } from './own-registration.ts';
import { readEvent } from './read-events.ts';
import { register } from './register.ts';

let now = new Date('2027-06-01T10:00:00Z');
const t = await testApp({ clock: () => now });
const municipality = await t.municipality();
const lead = t.context(municipality, { personId: newId(), roles: ['processLead'] });
const visitor = t.context(municipality);

const facts = (of: Partial<EventInput> = {}): EventInput => ({
	title: 'Konferenz',
	kind: 'conference',
	startsAt: '2027-06-18T18:00',
	endsAt: '2027-06-18T20:30',
	place: 'Stadthalle',
	registrationUntil: '2027-06-11',
	...of,
});
const planned = async (of: Partial<EventInput> = {}) => unwrap(await createEvent(lead, facts(of))).id;
const person = (name: string, eventId: string) => ({
	eventId,
	name,
	email: `${name.toLowerCase()}@beispiel.example`,
	interpretationNeeds: 'Ukrainisch',
});

/** The latest mail to an address, with the token of its private link. */
async function mailTo(email: string) {
	const heads = await inTransaction(lead, listOutgoing);
	const head = heads.find(({ recipient }) => recipient === email);
	const mail = await inTransaction(lead, (tx) => findOutgoing(tx, head?.id ?? newId()));
	const token = /meine-anmeldung\/([\w-]{43})/.exec(mail?.textBody ?? '')?.[1] ?? '';
	return { subject: mail?.subject, text: mail?.textBody, token, attachments: mail?.attachments ?? [] };
}

describe('a registration', () => {
	test('is confirmed by mail with a calendar entry and a private link that changes it', async () => {
		const eventId = await planned();
		unwrap(await register(visitor, person('Amal', eventId)));
		const { token, subject, attachments } = await mailTo('amal@beispiel.example');
		expect(subject).toBe('Angemeldet: Konferenz');
		expect(attachments.map(({ mediaType }) => mediaType)).toEqual([
			'text/calendar; charset=utf-8; method=REQUEST',
		]);
		expect(unwrap(await readOwnRegistration(visitor, token))).toMatchObject({
			waiting: false,
			mayChange: true,
			person: { name: 'Amal', interpretationNeeds: 'Ukrainisch' },
		});
		unwrap(await changeOwnRegistration(visitor, { token, name: 'Amal Muster', accessNeeds: 'Rollstuhl' }));
		const { registrations } = unwrap(await listRegistrations(lead, eventId));
		expect(registrations).toMatchObject([
			{ name: 'Amal Muster', accessNeeds: 'Rollstuhl', interpretationNeeds: '' },
		]);
	});

	test('sent twice is one; the answer does not tell whether somebody had registered', async () => {
		const eventId = await planned();
		const first = await register(visitor, person('Berta', eventId));
		expect(
			await register(visitor, { ...person('Berta', eventId), email: ' BERTA@beispiel.example ' }),
		).toEqual(first);
		await Promise.all([1, 2, 3].map(() => register(visitor, person('Carla', eventId))));
		expect(unwrap(await readEvent(visitor, eventId)).placed).toBe(2);
	});

	test('waits when all places are taken; who cancels is forgotten, and the next moves up and is told', async () => {
		const eventId = await planned({ capacity: 1 });
		unwrap(await register(visitor, person('Dora', eventId)));
		expect(unwrap(await register(visitor, person('Emil', eventId)))).toEqual({ waiting: true });
		expect((await mailTo('emil@beispiel.example')).subject).toBe('Auf der Warteliste: Konferenz');
		expect((await mailTo('emil@beispiel.example')).attachments).toEqual([]);
		now = new Date(now.getTime() + 1000);
		const { token } = await mailTo('dora@beispiel.example');
		unwrap(await cancelOwnRegistration(visitor, token));
		const moved = await mailTo('emil@beispiel.example');
		expect(moved.text).toContain('ist ein Platz frei geworden');
		expect(unwrap(await readEvent(visitor, eventId))).toMatchObject({ placed: 1, waiting: 0, free: 0 });
		expect(JSON.stringify(await listRegistrations(lead, eventId))).not.toContain('Dora');
		expect(await readOwnRegistration(visitor, token)).toMatchObject({ failure: { code: 'linkExpired' } });
		expect(await cancelOwnRegistration(visitor, token)).toMatchObject({ failure: { code: 'linkExpired' } });
	});

	test('for the last place is given once, also when many come at once; more places let people move up', async () => {
		const eventId = await planned({ capacity: 2 });
		await Promise.all(['A', 'B', 'C', 'D', 'E'].map((name) => register(visitor, person(name, eventId))));
		expect(unwrap(await readEvent(visitor, eventId))).toMatchObject({ placed: 2, waiting: 3 });
		unwrap(await changeEvent(lead, { ...facts({ capacity: 4 }), eventId, sequence: 0, reason: '' }));
		expect(unwrap(await readEvent(visitor, eventId))).toMatchObject({ placed: 4, waiting: 1 });
	});

	test('is refused after the last day, without a date, and where the event is not to be seen', async () => {
		const closed = await planned({ registrationUntil: '2027-05-31' });
		const needless = await planned({ registrationUntil: null });
		const hidden = await planned({ visibility: 'participants' });
		expect(await register(visitor, person('Frida', closed))).toMatchObject({
			failure: { code: 'registrationClosed' },
		});
		expect(await register(visitor, person('Frida', needless))).toMatchObject({
			failure: { code: 'registrationClosed' },
		});
		expect(await register(visitor, person('Frida', hidden))).toMatchObject({ failure: { code: 'notFound' } });
		expect(await register(visitor, person('Frida', newId()))).toMatchObject({
			failure: { code: 'notFound' },
		});
	});

	test('needs a name and an address that can be one', async () => {
		const eventId = await planned();
		expect(
			await register(visitor, { eventId, name: ' ', email: 'niemand', accessNeeds: 'x'.repeat(1001) }),
		).toMatchObject({ failure: { fields: { name: 'required', email: 'email', accessNeeds: 'tooLong' } } });
		expect(await register(visitor, { eventId, name: 'x', email: 'a@b.de\r\nBcc: c@d.de' })).toMatchObject({
			failure: { fields: { email: 'email' } },
		});
	});
});

describe('personal data', () => {
	test('are for the process lead, who can erase them, and for nobody else', async () => {
		const eventId = await planned();
		unwrap(await register(visitor, person('Kanarigunde', eventId)));
		const facilitator = t.context(municipality, { personId: newId(), roles: ['facilitator', 'department'] });
		expect(await listRegistrations(facilitator, eventId)).toMatchObject({ failure: { code: 'forbidden' } });
		expect(JSON.stringify(await readEvent(lead, eventId))).not.toContain('anarigunde');
		const events = await inTransaction(lead, (tx) =>
			tx.db.selectFrom('domainEvent').selectAll().where('municipalityId', '=', municipality.id).execute(),
		);
		expect(JSON.stringify(events)).not.toContain('anarigunde');
		const [registration] = unwrap(await listRegistrations(lead, eventId)).registrations;
		const which = { eventId, registrationId: registration?.id ?? '' };
		expect(await removeRegistration(facilitator, which)).toMatchObject({ failure: { code: 'forbidden' } });
		unwrap(await removeRegistration(lead, which));
		expect(unwrap(await listRegistrations(lead, eventId)).registrations).toEqual([]);
	});

	test('are erased thirty days after the event; the numbers stay', async () => {
		const eventId = await planned();
		unwrap(await register(visitor, person('Gerda', eventId)));
		const before = now;
		now = new Date('2027-07-18T10:00:00Z');
		await sweepRegistrations(lead);
		expect(unwrap(await listRegistrations(lead, eventId)).registrations).toHaveLength(1);
		now = new Date('2027-07-19T10:00:00Z');
		await sweepRegistrations(lead);
		expect(unwrap(await listRegistrations(lead, eventId)).registrations).toEqual([]);
		expect(unwrap(await readEvent(lead, eventId)).placed).toBe(1);
		now = before;
	});
});
