import { m } from '#paraglide/messages.js';
import type { Locale } from '#platform/context.ts';
import type { QuestionnaireKind } from '../domain/questionnaire.ts';

const shipped = {
	guideline: [
		m.consolidation_question_guideline_1,
		m.consolidation_question_guideline_2,
		m.consolidation_question_guideline_3,
		m.consolidation_question_guideline_4,
		m.consolidation_question_guideline_5,
	],
	goal: [
		m.consolidation_question_goal_1,
		m.consolidation_question_goal_2,
		m.consolidation_question_goal_3,
		m.consolidation_question_goal_4,
		m.consolidation_question_goal_5,
	],
	measure: [
		m.consolidation_question_measure_1,
		m.consolidation_question_measure_2,
		m.consolidation_question_measure_3,
		m.consolidation_question_measure_4,
		m.consolidation_question_measure_5,
	],
} as const;

/** The five questions that come with the program; a questionnaire gets copies of them, which can be edited. */
export function shippedQuestions(kind: QuestionnaireKind, locale: Locale): readonly string[] {
	return shipped[kind].map((question) => question({}, { locale }));
}
