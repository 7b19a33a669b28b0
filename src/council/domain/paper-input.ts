import type { Id } from '#shared/ids.ts';
import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import { councilLimits as limits, paperTypes, type PaperType } from './paper.ts';

export interface PaperInput {
	readonly number: string;
	readonly type: PaperType;
	readonly title: string;
	readonly date: PlainDate;
	readonly originatorId: Id;
	readonly leadUnitId?: Id | null;
	readonly editionId?: Id | null;
	readonly body: string;
	/** Unless said otherwise papers are public. */
	readonly isPublic?: boolean;
}

type Tidy = Required<PaperInput>;

export function tidyPaper(input: PaperInput): Tidy {
	return {
		number: oneLine(input.number),
		type: input.type,
		title: oneLine(input.title),
		date: input.date,
		originatorId: input.originatorId,
		leadUnitId: input.leadUnitId ?? null,
		editionId: input.editionId ?? null,
		body: input.body.trim(),
		isPublic: input.isPublic ?? true,
	};
}

/** Codes by form field: `required`, `tooLong`, `characters`, `unknown`, `date`. */
export function paperProblems(
	paper: Pick<Tidy, 'number' | 'type' | 'title' | 'date' | 'body'>,
): Record<string, string> {
	const problems: Record<string, string | null> = {
		number: textProblem(paper.number, limits.number, true),
		type: paperTypes.includes(paper.type) ? null : 'unknown',
		title: textProblem(paper.title, limits.title, true),
		date: dayProblem(paper.date, true),
		body: textProblem(paper.body, limits.body, true),
	};
	return withoutNull(problems);
}

/** `required`, `date` (no day of the calendar) or null. */
export function dayProblem(day: PlainDate | null, required: boolean): string | null {
	if (day === null || day === '') return required ? 'required' : null;
	return isPlainDate(day) ? null : 'date';
}

export function withoutNull(problems: Readonly<Record<string, string | null>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(problems).filter((entry): entry is [string, string] => entry[1] !== null),
	);
}
