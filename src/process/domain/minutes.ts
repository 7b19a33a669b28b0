import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';

/** One point of the agenda and what came of it. */
export interface MinutesItem {
	readonly title: string;
	readonly discussion: string;
	readonly result: string;
}

export interface OpenPoint {
	readonly id: Id;
	readonly text: string;
	readonly ownerPersonId: Id | null;
	readonly ownerOrganizationId: Id | null;
	readonly dueOn: PlainDate;
	readonly doneOn: PlainDate | null;
	readonly doneNote: string | null;
	readonly droppedOn: PlainDate | null;
	readonly droppedReason: string | null;
}

export const outcomes = ['accepted', 'partly', 'rejected'] as const;

export type Outcome = (typeof outcomes)[number];

export const minutesLimits = {
	items: 60,
	title: 300,
	text: 20_000,
	openPoint: 1_000,
	objection: 5_000,
	answer: 2_000,
	note: 1_000,
} as const;

/** Points without any text are left out: an empty form's spare rows. */
export function tidyItems(items: readonly MinutesItem[]): readonly MinutesItem[] {
	return items
		.map(({ title, discussion, result }) => ({
			title: oneLine(title),
			discussion: tidyText(discussion),
			result: tidyText(result),
		}))
		.filter(({ title, discussion, result }) => title + discussion + result !== '');
}

function tidyText(text: string): string {
	return text.replace(/\r\n?/g, '\n').trim();
}

/** Fields: `items` (`required`, `tooMany`), and `title.0`, `discussion.0`, `result.0` by position. */
export function itemsProblems(items: readonly MinutesItem[]): Record<string, string> {
	if (items.length === 0) return { items: 'required' };
	if (items.length > minutesLimits.items) return { items: 'tooMany' };
	const problems: Record<string, string> = {};
	items.forEach((item, index) => {
		const title = textProblem(item.title, minutesLimits.title, true);
		if (title) problems[`title.${index}`] = title;
		for (const field of ['discussion', 'result'] as const) {
			const problem = textProblem(item[field], minutesLimits.text, false);
			if (problem) problems[`${field}.${index}`] = problem;
		}
	});
	return problems;
}
