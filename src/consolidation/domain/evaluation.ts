import type { Id } from '#shared/ids.ts';
import { sectors, type Sector } from '#people/domain/organization.ts';
import type { Question } from './questionnaire.ts';

export interface GivenAnswer {
	readonly personId: Id;
	readonly position: number;
	readonly sector: Sector;
	readonly text: string;
	readonly disagrees: boolean;
}

export interface EvaluatedQuestion {
	readonly position: number;
	readonly text: string;
	/** Marked by the group. */
	readonly marked: boolean;
	/** Members who said that they disagree. */
	readonly disagreeing: number;
	/** Marked, or somebody disagrees. */
	readonly dissent: boolean;
	/** Members who answered others of the five, and left this one blank. */
	readonly blanks: number;
	/** Answers side by side, in the fixed order of sectors: a column for each that answered any of the questions. */
	readonly sectors: readonly {
		readonly sector: Sector;
		readonly answers: readonly Pick<GivenAnswer, 'personId' | 'text' | 'disagrees'>[];
	}[];
}

/** All answers to a question side by side by sector, with dissent and blanks (product.md, station 6). */
export function evaluate(
	questions: readonly Question[],
	answers: readonly GivenAnswer[],
): readonly EvaluatedQuestion[] {
	const speaking = sectors.filter((sector) =>
		answers.some((answer) => answer.sector === sector && !isBlank(answer)),
	);
	return questions.map(({ position, text, dissent: marked }) => {
		const given = answers.filter((answer) => answer.position === position);
		const disagreeing = given.filter(({ disagrees }) => disagrees).length;
		return {
			position,
			text,
			marked,
			disagreeing,
			dissent: marked || disagreeing > 0,
			blanks: given.filter(isBlank).length,
			sectors: speaking.map((sector) => ({
				sector,
				answers: given
					.filter((answer) => answer.sector === sector && !isBlank(answer))
					.map(({ personId, text: said, disagrees }) => ({ personId, text: said, disagrees })),
			})),
		};
	});
}

/** Whoever only ticks "I disagree" has said something. */
function isBlank({ text, disagrees }: Pick<GivenAnswer, 'text' | 'disagrees'>): boolean {
	return text === '' && !disagrees;
}
