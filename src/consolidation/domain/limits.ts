/** Longest texts, in characters; the database holds the same limits. */
export const limits = {
	question: 500,
	answer: 4000,
	reason: 1000,
	reviewQuestion: 2000,
	note: 2000,
	deviation: 2000,
	/** A field of an opinion. */
	opinion: 4000,
	/** Elements or units of one review. */
	together: 100,
} as const;
