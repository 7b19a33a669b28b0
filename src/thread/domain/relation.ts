/**
 * Edges lead from what was first to what followed from it, and are named by what the first became or did. The reverse
 * is the same edge read backward.
 */
export type Relation =
	/** A mandate ordered a process; a demand a duty. */
	| 'ordered'
	/** A mandate has a demand, a process a step, an event minutes: the second is part of the first. */
	| 'includes'
	/** A demand of a mandate was met by this. */
	| 'metBy'
	/** A contribution was collected on an event or in a round. */
	| 'collected'
	/** A contribution stands in a cluster. */
	| 'groupedIn'
	/** A contribution or a cluster became an element or a part of one. */
	| 'became'
	/** Two things became one, or one became two; a rewording. */
	| 'mergedInto'
	| 'splitInto'
	/** An element was discussed by questionnaire, examined by a review, answered by an opinion. */
	| 'discussedIn'
	| 'examinedIn'
	/** A group recommended this edition of its field. */
	| 'recommended'
	/** An element stands in a recommendation or an edition. */
	| 'recordedIn'
	/** An edition was laid before the council by a paper. */
	| 'submittedBy'
	/** A paper was consulted on, a consultation voted. */
	| 'consultedIn'
	| 'votedIn'
	/** An amendment changes this element; a motion this consultation. */
	| 'amends'
	| 'moves'
	/** A vote decided this edition. */
	| 'decided'
	/** An adopted element is carried out by this sheet. */
	| 'carriedOutBy'
	/** A sheet was judged, reported on. */
	| 'judgedIn'
	| 'reportedIn'
	/** A report took this in; a duty asked for this instance, which this report fulfils. */
	| 'compiledInto'
	| 'dueAs'
	| 'fulfilledBy'
	/** An element is continued, in the next cycle, as this one. */
	| 'continuedAs';
