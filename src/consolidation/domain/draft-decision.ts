/** What a body does with a published draft: it lets it go on, or sends it back. */
export const draftOutcomes = ['approved', 'sentBack'] as const;
export type DraftOutcome = (typeof draftOutcomes)[number];
