/** Longest texts, in characters; the database holds the same limits. */
export const limits = {
	title: 300,
	question: 2000,
	guidingQuestion: 500,
	text: 5000,
	answer: 5000,
	reason: 1000,
	remark: 4000,
	name: 200,
	email: 254,
	/** Cards that are typed in one go. */
	cards: 200,
	/** Contributions that are clustered, answered or published in one go. */
	together: 500,
} as const;

/**
 * Days within which an answer is promised where no round says until when: for a late contribution, and for what was
 * said outside of rounds. A municipality may promise less; whoever enters something can set another day.
 */
export const answerDays = { late: 28, withoutRound: 56 } as const;
