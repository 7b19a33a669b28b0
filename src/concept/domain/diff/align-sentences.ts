import type { Token } from '#shared/german/tokens.ts';
import { commonSubsequence } from './common-subsequence.ts';
import type { Effort } from './effort.ts';
import { bagOf, sharedBy, similarity, sizeOf, type Bag } from './similarity.ts';

export interface Sentence {
	readonly tokens: readonly Token[];
	/** Without the white space behind it. */
	readonly text: string;
}

/** Sentences that belong together: equal ones, one that was reworded, two that became one, or one side without any. */
export interface SentenceGroup {
	readonly old: readonly Sentence[];
	readonly now: readonly Sentence[];
}

/** All sentences of both sides, in order. */
export function alignSentences(
	old: readonly Sentence[],
	now: readonly Sentence[],
	effort: Effort,
): readonly SentenceGroup[] {
	const equal = commonSubsequence(
		old.map(({ text }) => text),
		now.map(({ text }) => text),
		effort,
		(text) => text.length,
	);
	let [oldPlace, nowPlace] = [0, 0];
	return [...equal, [old.length, now.length] as const].flatMap(([one, other]) => {
		const between = alignReworded(old.slice(oldPlace, one), now.slice(nowPlace, other), effort);
		[oldPlace, nowPlace] = [one + 1, other + 1];
		return [...between, { old: old.slice(one, one + 1), now: now.slice(other, other + 1) }];
	});
}

/** Of two sentences that belong together the half of the words is the same, or nearly. */
const alike = 0.4;

/** A joined sentence must be worth it: it is harder to read than two that stay apart. */
const joiningCosts = 1;

const steps: readonly (readonly [number, number])[] = [
	[1, 1],
	[1, 2],
	[2, 1],
];

interface Choice {
	/** Content words that are in both, of this and all following sentences. */
	readonly shared: number;
	readonly step: readonly [number, number];
}

/** In order, so that as many words as possible have their like beside them. */
function alignReworded(
	old: readonly Sentence[],
	now: readonly Sentence[],
	effort: Effort,
): readonly SentenceGroup[] {
	if (old.length === 0 || now.length === 0 || (old.length === 1 && now.length === 1)) return [{ old, now }];
	// Some twenty words to look up for each pair.
	if (!effort.allows(old.length * now.length * 20))
		return [
			{ old, now: [] },
			{ old: [], now },
		];
	const best = bestChoices(old, now);
	const groups: SentenceGroup[] = [];
	for (let one = 0, other = 0; one < old.length || other < now.length;) {
		const [taken, met] = best(one, other).step;
		groups.push({ old: old.slice(one, one + taken), now: now.slice(other, other + met) });
		[one, other] = [one + taken, other + met];
	}
	return groups;
}

function bestChoices(
	old: readonly Sentence[],
	now: readonly Sentence[],
): (one: number, other: number) => Choice {
	const [oldBags, nowBags] = [bagsOf(old), bagsOf(now)];
	const table = new Map<number, Choice>();
	const none: Choice = { shared: 0, step: [0, 0] };
	const at = (one: number, other: number) => table.get(one * (now.length + 1) + other) ?? none;
	for (let one = old.length; one >= 0; one--)
		for (let other = now.length; other >= 0; other--) {
			if (one === old.length && other === now.length) continue;
			let choice: Choice =
				one < old.length
					? { shared: at(one + 1, other).shared, step: [1, 0] }
					: { shared: at(one, other + 1).shared, step: [0, 1] };
			if (one < old.length && other < now.length && at(one, other + 1).shared > choice.shared)
				choice = { shared: at(one, other + 1).shared, step: [0, 1] };
			for (const step of steps) {
				const [bag, otherBag] = [oldBags(one, step[0]), nowBags(other, step[1])];
				if (!bag || !otherBag || !belongTogether(bag, otherBag)) continue;
				const cost = step[0] + step[1] > 2 ? joiningCosts : 0;
				const shared = sharedBy(bag, otherBag) - cost + at(one + step[0], other + step[1]).shared;
				if (shared > choice.shared) choice = { shared, step };
			}
			table.set(one * (now.length + 1) + other, choice);
		}
	return at;
}

/** Bags of one sentence, or of two that follow each other. */
function bagsOf(sentences: readonly Sentence[]): (place: number, count: number) => Bag | undefined {
	const single = sentences.map(({ text }) => bagOf(text));
	const double = sentences
		.slice(1)
		.map(({ text }, place) => bagOf(`${sentences[place]?.text ?? ''} ${text}`));
	return (place, count) => (count === 1 ? single : double)[place];
}

function belongTogether(one: Bag, other: Bag): boolean {
	const shared = sharedBy(one, other);
	return similarity(one, other) >= alike || (shared >= 2 && shared === Math.min(sizeOf(one), sizeOf(other)));
}
