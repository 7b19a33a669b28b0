import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import type { Id } from '#shared/ids.ts';
import { textProblem } from '#shared/text-input.ts';
import { limits } from './limits.ts';

/** The three shipped questionnaires: one for each kind of candidate (product.md, station 6). */
const questionnaireKinds = ['guideline', 'goal', 'measure'] as const;
export type QuestionnaireKind = (typeof questionnaireKinds)[number];

/** Each has five questions. */
export const positions = [1, 2, 3, 4, 5] as const;

export function questionnaireKindOf(elementKind: string): QuestionnaireKind | null {
	if (elementKind === 'measureProposal') return 'measure';
	return questionnaireKinds.find((kind) => kind === elementKind) ?? null;
}

export interface Questionnaire {
	readonly id: Id;
	readonly kind: QuestionnaireKind;
	readonly elementId: Id;
	/** As it was put to the group. */
	readonly elementTitle: string;
	readonly elementText: string;
	readonly groupId: Id;
	readonly processId: Id | null;
	readonly openedOn: PlainDate;
	readonly closesOn: PlainDate;
	readonly closedAt: Date | null;
	readonly fixedAt: Date | null;
	readonly fixedReason: string | null;
	readonly fixedTitle: string | null;
	readonly fixedText: string | null;
}

export interface Question {
	readonly position: number;
	readonly text: string;
	/** The group marked that its answers differ. */
	readonly dissent: boolean;
}

export type QuestionnaireState = 'open' | 'closed' | 'fixed';

/** The last day belongs to it. */
export function questionnaireState(
	{ closesOn, closedAt, fixedAt }: Pick<Questionnaire, 'closesOn' | 'closedAt' | 'fixedAt'>,
	today: PlainDate,
): QuestionnaireState {
	if (fixedAt !== null) return 'fixed';
	return closedAt !== null || today > closesOn ? 'closed' : 'open';
}

/** Form fields: `closesOn`: `required`, `date`, `past`; `question-1` … `question-5`: `required`, `tooLong`, `characters`. */
export function questionnaireProblems(
	input: { readonly closesOn: PlainDate; readonly questions: readonly string[] },
	today: PlainDate,
): Record<string, string> {
	const problems: Record<string, string> = {};
	const { closesOn } = input;
	if (!isPlainDate(closesOn)) problems['closesOn'] = closesOn === '' ? 'required' : 'date';
	else if (closesOn < today) problems['closesOn'] = 'past';
	for (const position of positions) {
		const problem = textProblem(input.questions[position - 1] ?? '', limits.question, true);
		if (problem) problems[`question-${position}`] = problem;
	}
	return problems;
}

export interface AnswerInput {
	/** Empty for a blank: nobody has to answer everything. */
	readonly text: string;
	/** The member disagrees with what the candidate says. */
	readonly disagrees: boolean;
}

/** Form fields: `answer-1` … `answer-5`: `tooLong`, `characters`; `answers`: `count`. */
export function answerProblems(answers: readonly AnswerInput[]): Record<string, string> {
	const problems: Record<string, string> = {};
	if (answers.length !== positions.length) problems['answers'] = 'count';
	answers.forEach(({ text }, index) => {
		const problem = textProblem(text, limits.answer, false);
		if (problem) problems[`answer-${index + 1}`] = problem;
	});
	return problems;
}
