/** An update at most every two years, or a full revision after four (docs/glossary.md: Continuation). */
export const continuationKinds = ['update', 'revision'] as const;

export type ContinuationKind = (typeof continuationKinds)[number];
