import { longDate } from '#concept/components/dates.ts';
import { nodeWord, relationWords } from '#thread/components/words.ts';
import type { ThreadNode } from '#thread/domain/node.ts';
import { drawPath, laneCount } from '#thread/domain/path.ts';
import { writeRef, type NodeKind, type Ref } from '#thread/domain/ref.ts';
import type { Thread } from '#thread/server/read-thread.ts';
import { m } from '#paraglide/messages.js';
import type { PathItem } from '#ui/types.ts';
import { threadAddress } from '../../../thread-address.ts';

/** So many of one kind at one distance are shown; how many more there are is said. */
const shownOfAKind = 6;

export interface ThreadView {
	readonly title: string;
	readonly kind: string;
	readonly items: readonly PathItem[];
	readonly lanes: number;
	readonly hasOrigins: boolean;
	/** Whether a group recommended it, which is an origin though it comes after the words. */
	readonly isRecommended: boolean;
	readonly hasConsequences: boolean;
	readonly cut: boolean;
}

/** The page of a thread: everything from the first cause to the last consequence, the thing itself between them. */
export function threadView(thread: Thread): ThreadView {
	const { start, edges } = thread;
	const origins = [...thread.origins].reverse();
	const all: readonly (ThreadNode & { readonly distance: number })[] = [
		...origins,
		{ ...start, distance: 0 },
		...thread.consequences,
	];
	const groups = Map.groupBy(all, ({ ref, distance }) => `${ref.kind} ${distance}`);
	const shown = [...groups.values()].flatMap((group) => group.slice(0, shownOfAKind));
	const order = all.filter((node) => shown.includes(node));
	const more = new Map(
		[...groups.values()]
			.filter(({ length }) => length > shownOfAKind)
			.map((group) => [group[shownOfAKind - 1], group.length - shownOfAKind]),
	);
	const rows = drawPath(
		order.map(({ ref }) => writeRef(ref)),
		edges.map(({ from, to }) => ({ from: writeRef(from), to: writeRef(to) })),
	);
	const titles = new Map(order.map(({ ref, title }) => [writeRef(ref), title]));
	return {
		title: start.title,
		kind: nodeWord(start.ref.kind),
		items: order.flatMap((node, index) => {
			const row = rows[index];
			if (!row) return [];
			const count = more.get(node);
			return {
				...row,
				title: node.title,
				kind: nodeWord(node.ref.kind),
				sign: signOf(node.ref.kind),
				current: node.distance === 0,
				href: node.distance === 0 ? undefined : threadAddress(node.ref),
				date: longDate(node.occurredOn),
				dateTime: node.occurredOn,
				notes: [
					...notesOn(node.ref, thread, titles),
					...(count === undefined ? [] : [m.thread_many({ count })]),
				],
			};
		}),
		lanes: laneCount(rows),
		hasOrigins: origins.length > 0,
		isRecommended:
			start.ref.kind === 'element' && thread.consequences.some(({ ref }) => ref.kind === 'recommendation'),
		hasConsequences: thread.consequences.length > 0,
		cut: thread.cut,
	};
}

/** How it came from what stands above it, and why. Several of the same are said once. */
function notesOn(ref: Ref, { edges }: Thread, titles: ReadonlyMap<string, string>): readonly string[] {
	const key = writeRef(ref);
	const arriving = edges.filter(({ from, to }) => writeRef(to) === key && titles.has(writeRef(from)));
	const said = arriving.length > 3 ? arriving.slice(0, 1) : arriving;
	return [
		...said.map(({ relation, from }) => relationWords(relation, titles.get(writeRef(from)) ?? '')),
		...new Set(
			arriving.filter(({ reason }) => reason !== '').map(({ reason }) => m.thread_reason({ reason })),
		),
	];
}

/** The station of a concept's life as a shape: what was said, what stands in the concept, what was decided and done. */
function signOf(kind: NodeKind): PathItem['sign'] {
	switch (kind) {
		case 'contribution':
		case 'cluster':
		case 'questionnaire':
			return 'square';
		case 'element':
		case 'edition':
		case 'recommendation':
			return 'diamond';
		case 'paper':
		case 'consultation':
		case 'amendment':
		case 'proceduralMotion':
		case 'vote':
			return 'triangle';
		default:
			return 'circle';
	}
}
