import type { Id } from '#shared/ids.ts';
import { dayOf, isLocalTime } from '#shared/local-time.ts';
import { isPlainDate } from '#shared/plain-date.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import {
	eventKinds,
	eventLimits as limits,
	eventVisibilities,
	type EventFacts,
	type ProgrammeItem,
} from './event.ts';

type Optional =
	'programme' | 'accessNote' | 'interpretationNote' | 'capacity' | 'registrationUntil' | 'visibility';

/** What whoever plans an event says; what is left out is empty, and an event is public unless it is said otherwise. */
export interface EventInput
	extends
		Omit<EventFacts, Optional | 'processId' | 'stepId' | 'groupId'>,
		Partial<Pick<EventFacts, Optional>> {
	readonly processId?: Id | null;
	readonly stepId?: Id | null;
	readonly groupId?: Id | null;
}

export function tidyEvent(input: EventInput): EventFacts {
	return {
		title: oneLine(input.title),
		kind: input.kind,
		startsAt: input.startsAt,
		endsAt: input.endsAt,
		place: oneLine(input.place),
		programme: (input.programme ?? []).map(({ from, title }) => ({ from, title: oneLine(title) })),
		accessNote: (input.accessNote ?? '').trim(),
		interpretationNote: (input.interpretationNote ?? '').trim(),
		capacity: input.capacity ?? null,
		registrationUntil: input.registrationUntil ?? null,
		visibility: input.visibility ?? 'public',
		processId: input.processId ?? null,
		stepId: input.stepId ?? null,
		groupId: input.groupId ?? null,
	};
}

/**
 * Codes by form field: `required`, `tooLong`, `characters`, `unknown`, `time` (no minute of the calendar), `beforeStart`,
 * `afterStart` (registration ends after the event began), `tooMany`, `number`, `outside` (a point of the programme
 * before the beginning or after the end), `groupNeeded`.
 */
export function eventProblems(event: EventFacts): Record<string, string> {
	const times = isLocalTime(event.startsAt) && isLocalTime(event.endsAt);
	const problems: Record<string, string | null> = {
		title: textProblem(event.title, limits.title, true),
		kind: eventKinds.includes(event.kind) ? null : 'unknown',
		startsAt: timeProblem(event.startsAt),
		endsAt: timeProblem(event.endsAt) ?? (times && event.endsAt <= event.startsAt ? 'beforeStart' : null),
		place: textProblem(event.place, limits.place, true),
		programme: programmeProblem(event),
		accessNote: textProblem(event.accessNote, limits.note, false),
		interpretationNote: textProblem(event.interpretationNote, limits.note, false),
		capacity: event.capacity === null || isCapacity(event.capacity) ? null : 'number',
		registrationUntil: registrationProblem(event),
		visibility: eventVisibilities.includes(event.visibility) ? null : 'unknown',
		groupId: event.visibility === 'body' && event.groupId === null ? 'groupNeeded' : null,
	};
	return Object.fromEntries(
		Object.entries(problems).filter((entry): entry is [string, string] => entry[1] !== null),
	);
}

function timeProblem(time: string): string | null {
	if (time === '' || time === 'T') return 'required';
	return isLocalTime(time) ? null : 'time';
}

function isCapacity(value: number): boolean {
	return Number.isInteger(value) && value >= 1 && value <= limits.capacity;
}

function registrationProblem({ registrationUntil, startsAt }: EventFacts): string | null {
	if (registrationUntil === null) return null;
	if (!isPlainDate(registrationUntil)) return 'date';
	return isLocalTime(startsAt) && registrationUntil > dayOf(startsAt) ? 'afterStart' : null;
}

function programmeProblem({ programme, startsAt, endsAt }: EventFacts): string | null {
	if (programme.length > limits.programme) return 'tooMany';
	for (const { from, title } of programme) {
		if (!isTimeOfDay(from)) return 'time';
		const problem = textProblem(title, limits.programmeItem, true);
		if (problem) return problem;
	}
	const oneDay = dayOf(startsAt) === dayOf(endsAt);
	const outside = programme.some(
		({ from }) => from < startsAt.slice(11) || (from > endsAt.slice(11) && endsAt > startsAt),
	);
	return oneDay && isLocalTime(startsAt) && outside ? 'outside' : null;
}

function isTimeOfDay(text: string): boolean {
	return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** "18:00 Begrüßung" by line, as people write it: "9.30 Uhr – Kaffee" too. A line without a time gets none and is refused later. */
export function readProgramme(text: string): readonly ProgrammeItem[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => {
			const found = /^(\d{1,2})[:.](\d\d)(?:\s*Uhr)?[\s:–-]+(.+)$/u.exec(line);
			if (!found) return { from: '', title: line };
			const [, hour = '', minute = '', title = ''] = found;
			return { from: `${hour.padStart(2, '0')}:${minute}`, title };
		});
}

export function writeProgramme(programme: readonly ProgrammeItem[]): string {
	return programme.map(({ from, title }) => `${from} ${title}`.trim()).join('\n');
}
