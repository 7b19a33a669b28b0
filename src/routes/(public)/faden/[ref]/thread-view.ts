import { longDate } from '#concept/components/dates.ts';
import { nodeWord, relationWords } from '#thread/components/words.ts';
import { inOrder } from '#thread/domain/order.ts';
import { drawPath, laneCount } from '#thread/domain/path.ts';
import { writeRef, type NodeKind } from '#thread/domain/ref.ts';
import type { Thread } from '#thread/server/read-thread.ts';
import { m } from '#paraglide/messages.js';
import type { PathItem } from '#ui/types.ts';
import { threadAddress } from '../../../thread-address.ts';
import { chooseShown, type Placed } from './shown-nodes.ts';

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

interface KeyedEdge {
	readonly from: string;
	readonly to: string;
	readonly relation: Thread['edges'][number]['relation'];
	readonly reason: string;
}

/** The page of a thread: everything from the first cause to the last consequence, the thing itself between them. */
export function threadView({ start, origins, consequences, edges, cut }: Thread): ThreadView {
	const keyed = edges.map((edge) => ({ ...edge, from: writeRef(edge.from), to: writeRef(edge.to) }));
	const { drawn, folded } = chooseShown(start, [...origins, ...consequences], keyed);
	const order = inOrder(drawn, keyed);
	const rows = drawPath(
		order.map(({ key }) => key),
		keyed,
	);
	const titles = new Map(order.map(({ key, title }) => [key, title]));
	return {
		title: start.title,
		kind: nodeWord(start.ref.kind),
		items: order.flatMap((node, index) => {
			const row = rows[index];
			const current = node.distance === 0;
			return row
				? [
						{
							...row,
							...itemOf(node),
							href: current ? undefined : threadAddress(node.ref),
							current,
							notes: notesOn(node.key, keyed, titles),
							folded: foldOf(folded.get(node.key)),
						},
					]
				: [];
		}),
		lanes: laneCount(rows),
		hasOrigins: origins.length > 0,
		isRecommended:
			start.ref.kind === 'element' && consequences.some(({ ref }) => ref.kind === 'recommendation'),
		hasConsequences: consequences.length > 0,
		cut,
	};
}

function itemOf({ ref, title, occurredOn }: Placed) {
	return {
		title,
		kind: ref.kind === 'vote' ? m.thread_kind_vote_counts() : nodeWord(ref.kind),
		sign: signOf(ref.kind),
		date: longDate(occurredOn),
		dateTime: occurredOn,
	};
}

function foldOf(nodes: readonly Placed[] | undefined): PathItem['folded'] {
	return nodes
		? {
				label: m.thread_many({ count: nodes.length }),
				items: nodes.map(({ key, ref, title }) => ({ key, title, href: threadAddress(ref) })),
			}
		: undefined;
}

/**
 * How it came from what stands above it, and why. Of many causes one is named and the others are counted; why each of
 * them led here then stands with the cause.
 */
function notesOn(
	key: string,
	edges: readonly KeyedEdge[],
	titles: ReadonlyMap<string, string>,
): readonly string[] {
	const own = titles.get(key) ?? '';
	const causes = (of: string) => edges.filter(({ from, to }) => to === of && titles.has(from));
	const arriving = causes(key);
	const [first] = arriving;
	const names = arriving
		.map(({ relation, from }) => ({ relation, title: titles.get(from) ?? '' }))
		// "Sachstand zu M 1.1-1" need not say that it is about M 1.1-1.
		.filter(({ title }) => !own.includes(title))
		.map(({ relation, title }) => relationWords(relation, title));
	const reasons = [
		...(arriving.length === 1 ? arriving : []),
		...edges.filter(({ from, to }) => from === key && titles.has(to) && causes(to).length > 1),
	].flatMap(({ reason }) => (reason === '' ? [] : [m.thread_reason({ reason })]));
	return [
		...(arriving.length > few && first
			? [
					m.thread_and_more({
						first: relationWords(first.relation, titles.get(first.from) ?? ''),
						count: arriving.length - 1,
					}),
				]
			: names),
		...new Set(reasons),
	];
}

/** So many causes are named one by one. */
const few = 2;

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
		case 'continuation':
			return 'diamond';
		case 'paper':
		case 'consultation':
		case 'amendment':
		case 'proceduralMotion':
		case 'vote':
			return 'triangle';
		case 'measureSheet':
		case 'judgement':
		case 'progressReport':
		case 'duty':
		case 'dutyInstance':
		case 'report':
			return 'dot';
		default:
			return 'circle';
	}
}
