import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Ref } from './ref.ts';

/** Something that somebody is asked to do; rooms find them, start pages show them (interface.md: tasks before objects). */
export interface Task {
	/** Names its message and its page, e.g. `answerContributions`. */
	readonly kind: string;
	/** What it is about, where it is about one thing. */
	readonly about: Ref | null;
	/** The whole that this is a part of, where its page is found by both. */
	readonly within?: Ref;
	/** The request that is answered, where one thing was put to several. */
	readonly request?: Id;
	readonly title: string;
	/** Until when; null when nobody waits. */
	readonly due: PlainDate | null;
	/** How many things wait, for tasks that stand for many. */
	readonly count: number;
}

/** Most urgent first: overdue and soon before later, what has a date before what has none. */
export function byUrgency(a: Task, b: Task): number {
	return (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.title.localeCompare(b.title, 'de');
}
