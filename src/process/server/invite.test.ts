import ICAL from 'ical.js';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { addMembership } from '#people/server/add-membership.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import { createPerson } from '#people/server/create-person.ts';
import { deliverMail } from '#platform/mail/deliver-mail.ts';
import { listOutgoing } from '#platform/mail/outbox.ts';
import { testApp } from '#platform/testing/app.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { EventInput } from '../domain/event-input.ts';
import { cancelEvent } from './cancel-event.ts';
import { changeEvent } from './change-event.ts';
import { createEvent } from './create-event.ts';
import { addSubscriber, createDistributionList, readDistributionList } from './distribution-lists.ts';
import { previewInvitation, sendInvitations } from './invite.ts';
import { readSubscription, unsubscribe } from './unsubscribe.ts';

const received: Email[] = [];
const server = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS'],
	onData: (stream, _session, done) => {
		const chunks: Buffer[] = [];
		stream.on('data', (chunk: Buffer) => chunks.push(chunk));
		stream.on('end', () => {
			PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
				received.push(mail);
				done();
			}, done);
		});
	},
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.server.address();
const port = typeof address === 'object' && address ? address.port : 0;
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

const t = await testApp({
	clock: () => new Date('2027-03-01T10:00:00Z'),
	env: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'post@lindenau.example' },
});
const municipality = await t.municipality('Lindenau an der Aue');
const lead = t.context(municipality, { personId: newId(), roles: ['processLead'] });
const visitor = t.context(municipality);
const groups: string[] = [];
let listId = '';

const facts = (of: Partial<EventInput> = {}): EventInput => ({
	title: 'Fachveranstaltung Sprache',
	kind: 'expertEvent',
	startsAt: '2027-06-18T18:00',
	endsAt: '2027-06-18T20:30',
	place: 'Stadthalle',
	...of,
});
const invitation = (eventId: string) => ({
	eventId,
	groupIds: groups,
	listIds: [listId],
	text: 'Bitte kommen Sie.',
});
const planned = async (of: Partial<EventInput> = {}) => unwrap(await createEvent(lead, facts(of))).id;

/** Sends what waits, and reads what arrived at an address, newest last. */
async function arrived(email: string) {
	for (const { id } of await inTransaction(lead, listOutgoing)) await deliverMail(lead, { mailId: id });
	return received.filter(({ to }) => to?.some((one) => one.address === email));
}

function entryOf(mail: Email | undefined) {
	const attachment = mail?.attachments.find(
		({ mimeType }) => mimeType.includes('ics') || mimeType.includes('calendar'),
	);
	const content = attachment?.content ?? '';
	const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const entry = calendar.getFirstSubcomponent('vevent');
	return {
		method: calendar.getFirstPropertyValue('method'),
		uid: entry?.getFirstPropertyValue('uid'),
		sequence: entry?.getFirstPropertyValue('sequence'),
		status: entry?.getFirstPropertyValue('status'),
		start: String(entry?.getFirstPropertyValue('dtstart')),
		attendee: entry?.getFirstPropertyValue('attendee') ?? null,
	};
}

beforeAll(async () => {
	for (const name of ['AG Sprache', 'Kerngruppe'])
		groups.push(unwrap(await createOrganization(lead, { type: 'workingGroup', name })).id);
	const person = async (
		name: string,
		email: string,
		of: readonly (string | undefined)[],
		language: 'de' | 'en',
	) => {
		const { id } = unwrap(await createPerson(lead, { name, email, roles: ['groupMember'], language }));
		for (const organizationId of of)
			unwrap(
				await addMembership(lead, {
					organizationId: organizationId ?? '',
					personId: id,
					role: 'member',
					validFrom: '2027-01-01',
				}),
			);
	};
	await person('Wanda Beispiel', 'wanda@beispiel.example', groups, 'de');
	await person('Sam Sample', 'sam@beispiel.example', [groups[0]], 'en');
	listId = unwrap(
		await createDistributionList(lead, {
			title: 'Öffentlichkeit',
			purpose: 'Einladungen zu Veranstaltungen',
		}),
	).id;
	for (const email of ['Wanda@beispiel.example', 'otto@beispiel.example'])
		unwrap(
			await addSubscriber(lead, {
				listId,
				name: '',
				email,
				language: 'de',
				consentedOn: '2027-02-01',
				source: 'Liste auf der Konferenz 2025',
			}),
		);
});

describe('an invitation', () => {
	test('shows first who gets it, who not and why, and the mail in each language', async () => {
		const preview = unwrap(await previewInvitation(lead, invitation(await planned())));
		expect(preview.recipients.map(({ email }) => email).sort()).toEqual([
			'otto@beispiel.example',
			'sam@beispiel.example',
			'wanda@beispiel.example',
		]);
		expect(preview.leftOut.map(({ why }) => why)).toEqual(['duplicate', 'duplicate']);
		expect(preview.mails.map(({ subject }) => subject).sort()).toEqual([
			'Einladung: Fachveranstaltung Sprache',
			'Invitation: Fachveranstaltung Sprache',
		]);
		expect(preview.mails.every(({ text }) => text.includes('Bitte kommen Sie.'))).toBe(true);
		expect((await inTransaction(lead, listOutgoing)).length).toBe(0);
	});

	test('arrives once, also when sent twice at once, with reason, way out and calendar entry', async () => {
		const eventId = await planned();
		const sent = await Promise.all([1, 2].map(() => sendInvitations(lead, invitation(eventId))));
		expect(sent.map((one) => unwrap(one).sent).sort()).toEqual([0, 3]);
		expect(
			unwrap(await previewInvitation(lead, invitation(eventId))).leftOut.map(({ why }) => why),
		).toContain('alreadyInvited');
		const [wanda, ...more] = await arrived('wanda@beispiel.example');
		expect(more).toEqual([]);
		expect(wanda?.text).toContain('Sie erhalten diese E-Mail, weil Sie Mitglied einer Gruppe sind');
		expect(wanda?.text).toContain('Freitag, 18. Juni 2027, 18:00 bis 20:30 Uhr');
		expect(entryOf(wanda)).toMatchObject({
			method: 'REQUEST',
			uid: eventId,
			sequence: 0,
			start: '2027-06-18T16:00:00Z',
			attendee: 'MAILTO:wanda@beispiel.example',
		});
		expect((await arrived('sam@beispiel.example'))[0]?.subject).toBe('Invitation: Fachveranstaltung Sprache');
		const [otto] = await arrived('otto@beispiel.example');
		expect(entryOf(otto)).toMatchObject({ method: 'PUBLISH', attendee: null });
		expect(otto?.html).toContain('/abbestellen/');
	});

	test('is followed by news: a higher sequence when it moves, a cancellation when it fails', async () => {
		received.length = 0;
		const eventId = await planned();
		unwrap(await sendInvitations(lead, invitation(eventId)));
		const moved = { ...facts({ startsAt: '2027-06-18T19:00' }), eventId, sequence: 0, reason: 'Saal belegt' };
		expect(unwrap(await changeEvent(lead, moved)).told).toBe(3);
		expect(unwrap(await cancelEvent(lead, { eventId, reason: 'Sturmwarnung' })).told).toBe(3);
		const entries = (await arrived('wanda@beispiel.example')).map(entryOf);
		expect(entries.sort((a, b) => Number(a.sequence) - Number(b.sequence))).toMatchObject([
			{ method: 'REQUEST', sequence: 0, uid: eventId },
			{ method: 'REQUEST', sequence: 1, uid: eventId, start: '2027-06-18T17:00:00Z' },
			{ method: 'CANCEL', sequence: 2, uid: eventId, status: 'CANCELLED' },
		]);
		expect(
			(await arrived('otto@beispiel.example')).map(({ text }) => text?.includes('/abbestellen/')),
		).toEqual([true, true, true]);
		expect(await sendInvitations(lead, invitation(eventId))).toMatchObject({
			failure: { code: 'eventCancelled' },
		});
	});

	test('to a meeting of a group goes to its members only', async () => {
		const eventId = await planned({ visibility: 'body', groupId: groups[1] ?? '' });
		const { recipients, leftOut } = unwrap(await previewInvitation(lead, invitation(eventId)));
		expect(recipients.map(({ name }) => name)).toEqual(['Wanda Beispiel']);
		expect(leftOut.map(({ why }) => why)).toContain('mayNotSee');
	});

	test('is sent by whoever leads the process, to groups and lists that exist', async () => {
		const eventId = await planned();
		const member = t.context(municipality, { personId: newId(), roles: ['groupMember', 'facilitator'] });
		expect(await previewInvitation(member, invitation(eventId))).toMatchObject({
			failure: { code: 'forbidden' },
		});
		expect(await sendInvitations(member, invitation(eventId))).toMatchObject({
			failure: { code: 'forbidden' },
		});
		expect(
			await sendInvitations(lead, { eventId, groupIds: [newId()], listIds: [newId()], text: '' }),
		).toMatchObject({ failure: { fields: { groupIds: 'unknown', listIds: 'unknown' } } });
		expect(await sendInvitations(lead, { eventId, groupIds: [], listIds: [], text: '' })).toMatchObject({
			failure: { fields: { groupIds: 'required' } },
		});
	});
});

test('a list knows consent and source; its link ends it without a password and erases the address', async () => {
	expect(
		await addSubscriber(lead, {
			listId,
			name: '',
			email: 'kein',
			language: 'de',
			consentedOn: '2027-03-02',
			source: '',
		}),
	).toMatchObject({ failure: { fields: { email: 'email', consentedOn: 'future', source: 'required' } } });
	received.length = 0;
	unwrap(await sendInvitations(lead, invitation(await planned())));
	const [otto] = await arrived('otto@beispiel.example');
	const token = /abbestellen\/([\w-]{43})/.exec(otto?.text ?? '')?.[1] ?? '';
	expect(unwrap(await readSubscription(visitor, token))).toEqual({ listTitle: 'Öffentlichkeit' });
	unwrap(await unsubscribe(visitor, token));
	expect(await unsubscribe(visitor, token)).toMatchObject({ failure: { code: 'linkExpired' } });
	const { subscribers } = unwrap(await readDistributionList(lead, listId));
	expect(subscribers.map(({ email }) => email)).toEqual(['wanda@beispiel.example']);
	expect(await readDistributionList(visitor, listId)).toMatchObject({ failure: { code: 'forbidden' } });
});
