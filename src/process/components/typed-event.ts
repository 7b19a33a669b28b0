import { parseDateInput } from '#ui/date-input.ts';
import { dayOf } from '#shared/local-time.ts';
import { readProgramme, writeProgramme, type EventInput } from '../domain/event-input.ts';
import type { Event, EventKind, EventVisibility } from '../domain/event.ts';

const eventFields = [
	'title',
	'kind',
	'startDay',
	'startTime',
	'endDay',
	'endTime',
	'place',
	'programme',
	'accessNote',
	'interpretationNote',
	'capacity',
	'registrationUntil',
	'visibility',
	'groupId',
	'processId',
	'stepId',
] as const;

/** The form as it was typed, right or wrong. */
export type TypedEvent = Readonly<Record<(typeof eventFields)[number], string>>;

export function readEventForm(form: FormData): TypedEvent {
	return Object.fromEntries(
		eventFields.map((field) => {
			const value = form.get(field);
			return [field, typeof value === 'string' ? value : ''];
		}),
	) as TypedEvent;
}

export function emptyEvent(of: Partial<TypedEvent> = {}): TypedEvent {
	const empty = Object.fromEntries(eventFields.map((field) => [field, ''])) as TypedEvent;
	return { ...empty, kind: 'groupMeeting', visibility: 'public', ...of };
}

export function typedEvent(event: Event): TypedEvent {
	return {
		...event,
		startDay: dayOf(event.startsAt),
		startTime: event.startsAt.slice(11),
		endDay: dayOf(event.endsAt) === dayOf(event.startsAt) ? '' : dayOf(event.endsAt),
		endTime: event.endsAt.slice(11),
		programme: writeProgramme(event.programme),
		capacity: event.capacity === null ? '' : String(event.capacity),
		registrationUntil: event.registrationUntil ?? '',
		groupId: event.groupId ?? '',
		processId: event.processId ?? '',
		stepId: event.stepId ?? '',
	};
}

/** What was typed as the use case takes it; what cannot be read goes on as it is and is refused there. */
export function toEventInput(typed: TypedEvent): EventInput {
	const startDay = parseDateInput(typed.startDay) ?? typed.startDay;
	const endDay = typed.endDay.trim() === '' ? startDay : (parseDateInput(typed.endDay) ?? typed.endDay);
	const until = typed.registrationUntil.trim();
	const capacity = typed.capacity.trim();
	return {
		title: typed.title,
		kind: typed.kind as EventKind,
		startsAt: `${startDay}T${clock(typed.startTime)}`,
		endsAt: `${endDay}T${clock(typed.endTime)}`,
		place: typed.place,
		programme: readProgramme(typed.programme),
		accessNote: typed.accessNote,
		interpretationNote: typed.interpretationNote,
		capacity: capacity === '' ? null : /^\d{1,6}$/.test(capacity) ? Number(capacity) : -1,
		registrationUntil: until === '' ? null : (parseDateInput(until) ?? until),
		visibility: typed.visibility as EventVisibility,
		groupId: typed.groupId || null,
		processId: typed.processId || null,
		stepId: typed.stepId || null,
	};
}

/** "18", "18:00", "18.00 Uhr" as 18:00. */
function clock(text: string): string {
	const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.](\d\d))?(?:\s*Uhr)?$/.exec(text.trim()) ?? [];
	return hour === undefined ? text.trim() : `${hour.padStart(2, '0')}:${minute}`;
}
