/** Longest texts, in characters; the database holds the same limits. */
export const limits = {
	title: 300,
	reason: 1000,
	judgementReason: 2000,
	notes: 4000,
	note: 2000,
	report: 1200,
	decisionNumber: 60,
	budgetPosition: 60,
	/** Lines of one form. */
	milestones: 40,
	years: 30,
	successors: 10,
	sentences: 3,
} as const;

/** Days after the due date during which the link of a request still opens; afterwards a new one is sent on demand. */
export const linkDays = 28;
