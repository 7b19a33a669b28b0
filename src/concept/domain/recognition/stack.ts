import type { ElementKind } from '../kinds.ts';
import type { Draft } from './drafts.ts';
import type { Heading } from './heading.ts';
import type { OutlineHeading } from './outline.ts';
import { isChapter } from './wording.ts';

/** A heading under which the following text stands. */
export interface Open {
	/** Null for a heading that only announces its elements ("Leitlinien") and is none itself. */
	readonly draft: Draft | null;
	readonly level: number;
	readonly rank: number;
	readonly by: OutlineHeading['by'];
	/** Kind of the elements that follow, where the heading announces them. */
	readonly expects: ElementKind | null;
	readonly source: string;
	readonly heading: OutlineHeading;
	/** The announcing heading as an element of its own, made when there is running text under it. */
	section: Draft | null;
	used: boolean;
	/** Made because the heading above announced it. */
	readonly fromAbove: boolean;
	/** Elements from one list under this heading belong together; a new list is a new group. */
	lists: number;
}

const ranks: Partial<Record<ElementKind, number>> = {
	part: 0,
	annex: 0,
	preamble: 1,
	fieldOfAction: 1,
	guideline: 2,
	approach: 2,
	discussionSummary: 2,
	groupReport: 2,
	goal: 3,
	measure: 4,
	measureProposal: 4,
	definition: 5,
};

/** How deep a kind stands by its meaning; -1 for sections, which can stand anywhere. */
export const rankOf = (kind: ElementKind): number => ranks[kind] ?? -1;

/** The kinds below which "Leitlinien" announces that element's own, and is no chapter. */
export const isMeaningful = (kind: ElementKind): boolean => rankOf(kind) >= 1 && kind !== 'preamble';

/** How many of the open headings stay open above a new one. */
export function keepAbove(
	stack: readonly Open[],
	heading: OutlineHeading,
	read: Heading,
	sameLevelNests: boolean,
): number {
	const isKnown = read.form !== 'plain';
	const rank = rankOf(read.kind);
	let keep = stack.length;
	const top = (): Open | undefined => stack[keep - 1];
	if (read.form === 'label' && read.kind === 'fieldOfAction') {
		const field = stack.findIndex((open) => open.draft?.kind === 'fieldOfAction');
		if (field >= 0) keep = field;
	}
	if (heading.level !== null) {
		for (let open = top(); open && open.level >= heading.level; open = top()) {
			const nests =
				sameLevelNests &&
				isKnown &&
				open.level === heading.level &&
				open.draft &&
				isMeaningful(open.draft.kind) &&
				rank > open.rank;
			if (nests) break;
			keep -= 1;
		}
	} else if (!isKnown && isChapter(read.title)) {
		while (keep > 0 && stack[keep - 1]?.draft?.kind !== 'part') keep -= 1;
	} else if (!isKnown) {
		for (let open = top(); open && open.heading.level === null; open = top()) {
			const isLike =
				open.fromAbove || open.draft === null || open.rank === -1 || open.draft.kind === 'preamble';
			if (!isLike || (open.expects && open.draft)) break;
			keep -= 1;
		}
	} else {
		for (let open = top(); open; open = top()) {
			const isLower = open.draft === null || open.rank >= rank || (open.rank === -1 && open.by !== 'style');
			const holds = open.draft !== null && open.expects === read.kind;
			if (!isLower || holds) break;
			keep -= 1;
		}
		if (rank <= 0)
			keep = Math.min(keep, stack.filter((open) => open.draft?.kind === 'part' && rank > 0).length);
	}
	// A kind never stands in its like, and none but goals in one of its rank: a field is in no field, a measure in no measure.
	if (read.form === 'label' && rank >= 1 && read.kind !== 'goal') {
		const like = stack.findIndex((open, place) => place < keep && open.draft?.kind === read.kind);
		if (like >= 0) keep = like;
	}
	return keep;
}
