import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus, type ICalCalendar } from 'ical-generator';
import { instantOf } from '#shared/local-time.ts';
import type { MailAttachment } from '#platform/mail/send-mail.ts';
import type { Event } from '../domain/event.ts';
import { writeProgramme } from '../domain/event-input.ts';
import type { Sender } from './sender.ts';

/** REQUEST asks one person, PUBLISH tells anybody, CANCEL takes the entry out again (RFC 5546, section 3.2). */
type CalendarMethod = 'REQUEST' | 'PUBLISH' | 'CANCEL';

/** Several events as one calendar that programs subscribe to. */
export function calendarOf(events: readonly Event[], address: string, name: string): string {
	const calendar = emptyCalendar()
		.name(name)
		.ttl(6 * 3600);
	for (const event of events) addEvent(calendar, event, pageOf(address, event));
	return calendar.toString();
}

/** One event as a file that calendar programs open. */
export function eventCalendar(event: Event, address: string): string {
	const calendar = emptyCalendar().method(ICalCalendarMethod.PUBLISH);
	addEvent(calendar, event, pageOf(address, event));
	return calendar.toString();
}

/** The entry that a mail brings, changes or takes out again. */
export function calendarAttachment(
	event: Event,
	sender: Sender & { readonly name: string },
	to: { readonly email: string; readonly name: string; readonly invited: boolean },
): MailAttachment {
	const method: CalendarMethod = event.cancelledAt ? 'CANCEL' : to.invited ? 'REQUEST' : 'PUBLISH';
	const calendar = emptyCalendar().method(ICalCalendarMethod[method]);
	const entry = addEvent(calendar, event, pageOf(sender.address, event));
	entry.organizer({ name: sender.name, email: sender.mailFrom });
	if (to.invited) entry.createAttendee({ name: to.name, email: to.email, rsvp: false });
	return {
		name: 'termin.ics',
		mediaType: `text/calendar; charset=utf-8; method=${method}`,
		base64: Buffer.from(calendar.toString(), 'utf8').toString('base64'),
	};
}

function pageOf(address: string, { id, visibility }: Event): string {
	return visibility === 'public' ? `${address}/termine/${id}` : `${address}/arbeit/termine/${id}`;
}

function emptyCalendar(): ICalCalendar {
	return ical({ prodId: { company: 'Ratschlag', product: 'Ratschlag', language: 'DE' } });
}

function addEvent(calendar: ICalCalendar, event: Event, url: string) {
	return calendar.createEvent({
		// The same for ever, and the sequence says which word is the last (RFC 5545, sections 3.8.4.7 and 3.8.7.4).
		id: event.id,
		sequence: event.sequence,
		stamp: event.changedAt,
		created: event.createdAt,
		lastModified: event.changedAt,
		start: instantOf(event.startsAt),
		end: instantOf(event.endsAt),
		summary: event.title,
		location: event.place,
		description: descriptionOf(event),
		url,
		status: event.cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		class: event.visibility === 'public' ? ICalEventClass.PUBLIC : ICalEventClass.PRIVATE,
	});
}

function descriptionOf(event: Event): string {
	return [
		event.cancelledReason ?? '',
		writeProgramme(event.programme),
		event.accessNote,
		event.interpretationNote,
	]
		.filter((part) => part !== '')
		.join('\n\n');
}
