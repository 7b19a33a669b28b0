import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import { createPerson } from '#people/server/create-person.ts';
import { testApp } from '#platform/testing/app.ts';
import { everybody } from '#thread/domain/visibility.ts';
import { readThread } from '#thread/server/read-thread.ts';
import { approveMinutes } from './approve-minutes.ts';
import { createEvent } from './create-event.ts';
import { answerObjection, objectToMinutes, openObjections } from './minutes-objections.ts';
import { addOpenPoint, closePoint } from './open-points.ts';
import { tasksOfEvents } from './read-event-tasks.ts';
import { readMinutes, readPublishedMinutes } from './read-minutes.ts';
import { writeMinutes } from './write-minutes.ts';

let now = new Date('2027-03-01T20:00:00Z');
const t = await testApp({ clock: () => now });
const municipality = await t.municipality();
const lead = t.context(municipality, { personId: newId(), roles: ['processLead'] });
const facilitator = t.context(municipality, { personId: newId(), roles: ['facilitator'] });
const visitor = t.context(municipality);
let member = visitor;
let groupId = '';
let unitId = '';
const items = [
	{ title: 'Ziele', discussion: 'Drei Vorschläge lagen vor.', result: 'Der zweite wird verfolgt.' },
];

const planned = async (visibility: 'public' | 'participants' = 'public', startsAt = '2027-03-01T18:00') =>
	unwrap(
		await createEvent(lead, {
			title: 'Erstes Treffen der AG Sprache',
			kind: 'groupMeeting',
			startsAt,
			endsAt: startsAt.replace('18:00', '20:00'),
			place: 'Rathaus',
			groupId,
			visibility,
		}),
	).id;
const kinds = async (context: typeof lead) => (await tasksOfEvents(context)).map(({ kind }) => kind);

beforeAll(async () => {
	groupId = unwrap(await createOrganization(lead, { type: 'workingGroup', name: 'AG Sprache' })).id;
	unitId = unwrap(await createOrganization(lead, { type: 'unit', name: 'Amt für Schule' })).id;
	const { id } = unwrap(
		await createPerson(lead, { name: 'Wanda Beispiel', email: 'w@beispiel.example', roles: ['groupMember'] }),
	);
	member = t.context(municipality, { personId: id, roles: ['groupMember'], organizations: [groupId] });
});

test('minutes go from draft over objections to approval, and everybody reads what came of it', async () => {
	const eventId = await planned();
	expect(await kinds(facilitator)).toEqual(['writeMinutes']);
	const { id } = unwrap(await writeMinutes(facilitator, { eventId, items, revision: 0 }));
	expect(unwrap(await readMinutes(member, eventId)).minutes).toBeNull();
	expect(await objectToMinutes(member, { eventId, text: 'x' })).toMatchObject({
		failure: { code: 'minutesApproved' },
	});
	unwrap(await openObjections(facilitator, { eventId, until: '2027-03-15' }));
	expect(await kinds(member)).toEqual(['readMinutes']);
	const objection = unwrap(
		await objectToMinutes(member, { eventId, text: 'Es war der dritte Vorschlag.' }),
	).id;
	expect(await approveMinutes(lead, { eventId })).toMatchObject({ failure: { code: 'objectionsOpen' } });
	now = new Date('2027-03-16T08:00:00Z');
	expect(await objectToMinutes(member, { eventId, text: 'zu spät' })).toMatchObject({
		failure: { code: 'objectionsClosed' },
	});
	expect(await kinds(lead)).toContain('approveMinutes');
	expect(await approveMinutes(lead, { eventId })).toMatchObject({
		failure: { code: 'objectionsUnanswered' },
	});
	const corrected = [{ ...items[0], title: 'Ziele', discussion: '', result: 'Der dritte wird verfolgt.' }];
	unwrap(await writeMinutes(facilitator, { eventId, items: corrected, revision: 1 }));
	const answer = { eventId, objectionId: objection, outcome: 'accepted', answer: 'Berichtigt.' } as const;
	expect(await answerObjection(facilitator, answer)).toMatchObject({ failure: { code: 'forbidden' } });
	unwrap(await answerObjection(lead, answer));
	expect(await readPublishedMinutes(visitor, eventId)).toBeNull();
	unwrap(await approveMinutes(lead, { eventId }));
	const published = await readPublishedMinutes(visitor, eventId);
	expect(published).toMatchObject({
		items: [{ result: 'Der dritte wird verfolgt.' }],
		objections: [{ outcome: 'accepted', answer: 'Berichtigt.' }],
	});
	expect(JSON.stringify(published)).not.toMatch(/Wanda|war der dritte/);
	const thread = unwrap(await readThread(visitor, everybody, { kind: 'event', id: eventId }));
	expect(thread.consequences.map(({ ref }) => ref)).toContainEqual({ kind: 'minutes', id });
	for (const late of [
		await writeMinutes(lead, { eventId, items }),
		await openObjections(lead, { eventId, until: '2027-04-01' }),
		await answerObjection(lead, answer),
		await approveMinutes(lead, { eventId }),
	])
		expect(late).toMatchObject({ failure: { code: 'minutesApproved' } });
});

describe('minutes', () => {
	test('of a meeting for participants are read by those who were absent, not by everybody', async () => {
		now = new Date('2027-03-01T20:00:00Z');
		const eventId = await planned('participants');
		unwrap(await writeMinutes(lead, { eventId, items }));
		unwrap(await openObjections(lead, { eventId, until: '2027-03-02' }));
		now = new Date('2027-03-03T20:00:00Z');
		unwrap(await approveMinutes(lead, { eventId }));
		const absent = t.context(municipality, { personId: newId(), roles: ['groupMember'] });
		expect((await readPublishedMinutes(absent, eventId))?.items).toHaveLength(1);
		expect(await readPublishedMinutes(visitor, eventId)).toBeNull();
	});

	test('are written once the event has begun, by those who may, with a point; two do not overwrite each other', async () => {
		const eventId = await planned();
		expect(await writeMinutes(member, { eventId, items })).toMatchObject({ failure: { code: 'forbidden' } });
		expect(await writeMinutes(lead, { eventId, items: [] })).toMatchObject({
			failure: { fields: { items: 'required' } },
		});
		expect(
			await writeMinutes(lead, { eventId, items: [{ title: '', discussion: 'x', result: '' }] }),
		).toMatchObject({ failure: { fields: { 'title.0': 'required' } } });
		unwrap(await writeMinutes(lead, { eventId, items, revision: 0 }));
		expect(await writeMinutes(facilitator, { eventId, items, revision: 0 })).toMatchObject({
			failure: { code: 'newerChange' },
		});
		const later = await planned('public', '2027-09-01T18:00');
		expect(await writeMinutes(lead, { eventId: later, items })).toMatchObject({
			failure: { code: 'eventNotYet' },
		});
		expect(await openObjections(lead, { eventId, until: '2027-02-30' })).toMatchObject({
			failure: { fields: { until: 'date' } },
		});
		expect(await openObjections(lead, { eventId, until: '2027-03-02' })).toMatchObject({
			failure: { fields: { until: 'past' } },
		});
		const foreign = t.context(await t.municipality('Anderswo'), {
			personId: newId(),
			roles: ['processLead'],
		});
		expect(await writeMinutes(foreign, { eventId, items })).toMatchObject({ failure: { code: 'notFound' } });
	});

	test('know who took what home: it is a task until it is done or dropped, with words', async () => {
		const eventId = await planned();
		unwrap(await writeMinutes(lead, { eventId, items }));
		expect(await addOpenPoint(lead, { eventId, text: '', dueOn: '' })).toMatchObject({
			failure: { fields: { text: 'required', owner: 'required', dueOn: 'required' } },
		});
		const point = { eventId, text: 'Zahlen der Sprachkurse besorgen', dueOn: '2027-04-01' };
		const own = unwrap(await addOpenPoint(lead, { ...point, ownerPersonId: member.actor.personId })).id;
		const ofUnit = unwrap(await addOpenPoint(lead, { ...point, ownerOrganizationId: unitId })).id;
		const staff = t.context(municipality, {
			personId: newId(),
			roles: ['department'],
			organizations: [unitId],
		});
		expect(await kinds(member)).toContain('openPoint');
		expect(await kinds(staff)).toEqual(['openPoint']);
		const close = { eventId, how: 'done', note: 'Liegen bei.' } as const;
		expect(await closePoint(staff, { ...close, pointId: own })).toMatchObject({
			failure: { code: 'forbidden' },
		});
		expect(await closePoint(staff, { ...close, pointId: ofUnit, note: ' ' })).toMatchObject({
			failure: { fields: { note: 'required' } },
		});
		unwrap(await closePoint(staff, { ...close, pointId: ofUnit }));
		expect(await closePoint(staff, { ...close, pointId: ofUnit })).toMatchObject({
			failure: { code: 'alreadyDone' },
		});
		expect(await kinds(staff)).toEqual([]);
	});
});
