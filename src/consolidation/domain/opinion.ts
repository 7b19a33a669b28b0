import * as v from 'valibot';
import { textProblem } from '#shared/text-input.ts';
import { limits } from './limits.ts';

/** What a unit may say of an element (product.md, station 6). */
export const verdicts = ['feasible', 'feasibleWithChanges', 'needsOwnDecision', 'notFeasible'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a review looks at; each may stay empty. */
export const aspects = ['legal', 'feasibility', 'responsibility', 'money', 'staff', 'time'] as const;
export type Aspect = (typeof aspects)[number];

export interface OpinionText extends Readonly<Record<Aspect, string>> {
	readonly reason: string;
}

export interface OpinionContent extends OpinionText {
	readonly verdict: Verdict;
}

/** As typed; a draft may be as unfinished as it likes. */
export interface TypedOpinion extends OpinionText {
	readonly verdict: string;
}

export const emptyOpinion: TypedOpinion = {
	verdict: '',
	reason: '',
	legal: '',
	feasibility: '',
	responsibility: '',
	money: '',
	staff: '',
	time: '',
};

export function isVerdict(value: string): value is Verdict {
	return (verdicts as readonly string[]).includes(value);
}

const textFields = ['reason', ...aspects] as const;

/** Everything that can be typed and nothing else; also what the database kept of a form. */
export const typedOpinionSchema = v.object({
	verdict: v.string(),
	...v.entriesFromList(textFields, v.string()),
});

const tidySchema = v.object({
	verdict: v.string(),
	...v.entriesFromList(textFields, v.pipe(v.string(), v.trim())),
});

/** What somebody wrote, without the verdict. */
export function opinionTexts(opinion: OpinionText): readonly string[] {
	return textFields.map((field) => opinion[field]);
}

/** White space at the ends of texts goes. */
export function tidyOpinion(input: TypedOpinion): TypedOpinion {
	return v.parse(tidySchema, input);
}

/** Form fields: `verdict`: `required`; texts: `required` (the reason), `tooLong`, `characters`. */
export function opinionProblems(input: TypedOpinion): Record<string, string> {
	return { ...(isVerdict(input.verdict) ? {} : { verdict: 'required' }), ...textProblems(input, true) };
}

/** Of a draft only what cannot be stored is a problem. */
export function textProblems(input: TypedOpinion, complete: boolean): Record<string, string> {
	const problems: Record<string, string> = {};
	for (const field of textFields) {
		const problem = textProblem(input[field], limits.opinion, complete && field === 'reason');
		if (problem) problems[field] = problem;
	}
	return problems;
}

export function sameOpinion(one: OpinionContent, other: OpinionContent): boolean {
	return one.verdict === other.verdict && textFields.every((field) => one[field] === other[field]);
}

/** Units do not agree about an element. */
export function diverge(given: readonly Pick<OpinionContent, 'verdict'>[]): boolean {
	return new Set(given.map(({ verdict }) => verdict)).size > 1;
}
