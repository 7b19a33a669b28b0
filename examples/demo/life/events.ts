import { addOpenPoint, closePoint } from '#process/server/open-points.ts';
import { addSubscriber, createDistributionList } from '#process/server/distribution-lists.ts';
import { answerObjection, objectToMinutes, openObjections } from '#process/server/minutes-objections.ts';
import { approveMinutes } from '#process/server/approve-minutes.ts';
import { createEvent } from '#process/server/create-event.ts';
import { recordAttendance } from '#process/server/record-attendance.ts';
import { sendInvitations } from '#process/server/invite.ts';
import { writeMinutes } from '#process/server/write-minutes.ts';
import type { Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { groups } from '../groups.ts';
import { persons } from '../persons.ts';
import { organizationPersons } from '../persons/organizations.ts';
import type { EventSketch } from './event-sketch.ts';
import type { Plan } from './process.ts';
import type { Town } from './town.ts';

const lead = persons.lead.name;

/** Whoever agreed to hear of events. */
export async function enterDistributionList(town: Town): Promise<Id> {
	const { id: listId } = unwrap(
		await createDistributionList(town.as(lead, '2021-01-18'), {
			title: 'Wer mitreden will',
			purpose:
				'Einladungen zu öffentlichen Veranstaltungen und Rückmelderunden rund um das Integrationskonzept.',
		}),
	);
	for (const { name, mailbox } of organizationPersons)
		unwrap(
			await addSubscriber(town.as(lead, '2021-01-25'), {
				listId,
				name,
				email: `${mailbox}@lindenau.example`,
				language: 'de',
				consentedOn: '2021-01-20',
				source: 'Rückantwort auf das Schreiben der Integrationsbeauftragten vom 18. Januar 2021',
			}),
		);
	return listId;
}

/** An event from its planning to its approved minutes, as far as it has come. */
export async function enterEvent(town: Town, plan: Plan, listId: Id, sketch: EventSketch): Promise<Id> {
	const { group, field } = sketch;
	const groupId = group === undefined ? null : town.organization(group);
	const { id: eventId } = unwrap(
		await createEvent(town.as(lead, `${sketch.invitedOn}T08:30`), {
			title: sketch.title,
			kind: sketch.kind,
			startsAt: sketch.from,
			endsAt: sketch.until,
			place: sketch.place,
			programme: sketch.programme.map(([from, title]) => ({ from, title })),
			accessNote: sketch.access,
			interpretationNote: sketch.interpretation,
			capacity: sketch.capacity ?? null,
			registrationUntil: sketch.registrationUntil ?? null,
			visibility: sketch.visibility,
			processId: plan.processId,
			stepId: plan.step(sketch.step, field).id,
			groupId,
		}),
	);
	const core = sketch.from < groups.core.since ? [] : [town.organization(groups.core.name)];
	unwrap(
		await sendInvitations(town.as(lead, `${sketch.invitedOn}T09:00`), {
			eventId,
			groupIds: groupId === null ? core : [groupId],
			listIds: sketch.visibility === 'public' ? [listId] : [],
			text: sketch.invitation,
		}),
	);
	const { attendance } = sketch;
	if (attendance)
		unwrap(await recordAttendance(town.as(lead, sketch.until), { eventId, counts: attendance }));
	await enterMinutes(town, eventId, sketch);
	return eventId;
}

async function enterMinutes(town: Town, eventId: Id, { minutes }: EventSketch): Promise<void> {
	if (!minutes) return;
	const { writtenOn, items, objectionsUntil, objection, approvedOn } = minutes;
	const writer = town.as(persons[minutes.by].name, writtenOn);
	unwrap(await writeMinutes(writer, { eventId, items }));
	for (const point of minutes.openPoints ?? []) {
		const { id: pointId } = unwrap(
			await addOpenPoint(writer, {
				eventId,
				text: point.text,
				ownerPersonId: town.person(point.owner),
				dueOn: point.dueOn,
			}),
		);
		if (point.done) {
			const [on, note] = point.done;
			unwrap(await closePoint(town.as(point.owner, on), { eventId, pointId, how: 'done', note }));
		}
	}
	unwrap(await openObjections(writer, { eventId, until: objectionsUntil }));
	if (objection) {
		const { text, by, on, answer } = objection;
		const made = unwrap(await objectToMinutes(town.as(by, on), { eventId, text }));
		if (answer !== undefined && approvedOn !== undefined)
			unwrap(
				await answerObjection(town.as(lead, approvedOn), {
					eventId,
					objectionId: made.id,
					outcome: 'accepted',
					answer,
				}),
			);
	}
	if (approvedOn !== undefined) unwrap(await approveMinutes(town.as(lead, approvedOn), { eventId }));
}
