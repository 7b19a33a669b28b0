import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import type { Id } from '#shared/ids.ts';
import { textProblem } from '#shared/text-input.ts';
import { limits } from './limits.ts';

/** A question to units about elements of the draft. */
export interface Review {
	readonly id: Id;
	readonly question: string;
	readonly groupId: Id | null;
	readonly processId: Id | null;
	readonly askedOn: PlainDate;
	readonly dueOn: PlainDate;
	readonly returnedAt: Date | null;
	readonly returnedNote: string | null;
}

export interface ReviewedElement {
	readonly elementId: Id;
	/** As it was put to the units. */
	readonly title: string;
	readonly text: string;
}

export type RequestState = 'waiting' | 'overdue' | 'answered' | 'returned';

/**
 * Where a unit stands: it has answered when it gave an opinion on every element. What was missing when the review
 * went back to the group stays missing, and is not overdue any more.
 */
export function requestState(
	review: Pick<Review, 'dueOn' | 'returnedAt'>,
	{ given, elements }: { readonly given: number; readonly elements: number },
	today: PlainDate,
): RequestState {
	if (given >= elements) return 'answered';
	if (review.returnedAt !== null) return 'returned';
	return today > review.dueOn ? 'overdue' : 'waiting';
}

/** Whole days after the last day. */
export function daysLate(dueOn: PlainDate, today: PlainDate): number {
	return Math.max(0, Math.round((Date.parse(today) - Date.parse(dueOn)) / 86_400_000));
}

export function addDays(day: PlainDate, days: number): PlainDate {
	return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

export interface ReviewInput {
	readonly elementIds: readonly Id[];
	readonly unitIds: readonly Id[];
	readonly question: string;
	readonly dueOn: PlainDate;
}

/**
 * Form fields: `elementIds`, `unitIds`: `required`, `tooMany`; `question`: `required`, `tooLong`, `characters`;
 * `dueOn`: `required`, `date`, `beforeStart`.
 */
export function reviewProblems(input: ReviewInput, today: PlainDate): Record<string, string> {
	const problems: Record<string, string> = {};
	for (const field of ['elementIds', 'unitIds'] as const) {
		if (input[field].length === 0) problems[field] = 'required';
		else if (input[field].length > limits.together) problems[field] = 'tooMany';
	}
	const question = textProblem(input.question, limits.reviewQuestion, true);
	if (question) problems['question'] = question;
	if (!isPlainDate(input.dueOn)) problems['dueOn'] = input.dueOn === '' ? 'required' : 'date';
	else if (input.dueOn < today) problems['dueOn'] = 'beforeStart';
	return problems;
}
