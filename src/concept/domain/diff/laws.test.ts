import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryConcept } from '../../testing/arbitrary-tree.ts';
import type { ConceptTree } from '../element.ts';
import { fullNumbers, numberingSchemes } from '../numbering.ts';
import { richTexts } from '../testing/blocks.ts';
import { compareText } from './compare-text.ts';
import { compareTexts } from './compare-texts.ts';
import { compareTrees } from './compare-trees.ts';
import type { PassageChange, Segment } from './comparison.ts';
import { Effort } from './effort.ts';
import { passagesOf } from './passages.ts';
import { withoutStruck, withoutStruckText } from './struck.ts';
import { editedTrees } from './testing/edited-trees.ts';
import { cutsWord } from './testing/word-cut.ts';

const side = (tree: ConceptTree) => ({ tree, numbers: fullNumbers(tree, numberingSchemes.decimal) });
const without = (op: Segment['op'], segments: readonly Segment[]) =>
	segments.flatMap((segment) => (segment.op === op ? [] : [segment.text]));
const old = (segments: readonly Segment[]) => without('insert', segments).join('');
const now = (segments: readonly Segment[]) => without('delete', segments).join('');

const texts = fc
	.array(
		fc.constantFrom(
			...[
				'Ein',
				'Ziel',
				'Bürger*innen',
				'für',
				'Kinder',
				'und',
				'Eltern',
				'z. B.',
				'§ 5 Abs. 2',
				'3. Mai',
				'Räume',
			],
			...['.', ',', '. ', ' ', ' ', ' ', '\n', '2016–2020', 'DS0450/18', 'lernen', 'Deutsch', '(', ')'],
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(''));

/** Places in one text at which a change begins or ends. */
function cuts(segments: readonly Segment[], other: Segment['op']): readonly number[] {
	let place = 0;
	return without(other, segments).map((text) => (place += text.length));
}

function expectWholeWords(segments: readonly Segment[]): void {
	for (const [text, other] of [
		[old(segments), 'insert'],
		[now(segments), 'delete'],
	] as const)
		for (const place of cuts(segments, other)) expect(cutsWord(text, place)).toBe(false);
}

describe('the comparison of two wordings', () => {
	it('gives both again, sign by sign, and cuts no word', () => {
		fc.assert(
			fc.property(texts, texts, (from, to) => {
				const segments = compareText(from, to, new Effort());
				expect([old(segments), now(segments)]).toEqual([from, to]);
				expectWholeWords(segments);
			}),
			{ numRuns: 2_000 },
		);
	});

	it('does so when it may do no work at all', () => {
		fc.assert(
			fc.property(texts, texts, (from, to) => {
				const segments = compareText(from, to, new Effort(0));
				expect([old(segments), now(segments)]).toEqual([from, to]);
				expectWholeWords(segments);
			}),
		);
	});
});

describe('the comparison of two rich texts', () => {
	const partsOf = (passages: readonly PassageChange[], which: 'old' | 'now') =>
		Map.groupBy(
			// What moved away is shown at its new place with all its words.
			passages.filter((passage) => passage[which] !== null && passage.kind !== 'movedAway'),
			(passage) => passage[which] ?? 0,
		);

	it('gives each passage of both again, and no part of it goes over its borders', () => {
		fc.assert(
			fc.property(richTexts, richTexts, (before, after) => {
				const { passages } = compareTexts({ title: 'Titel', body: before }, { title: 'Titel', body: after });
				for (const [which, body, text] of [
					['old', before, old],
					['now', after, now],
				] as const) {
					const parts = partsOf(passages, which);
					for (const [place, passage] of passagesOf({
						title: 'Titel',
						body: withoutStruckText(body),
					}).entries())
						expect(
							parts
								.get(place)
								?.map(({ segments }) => text(segments))
								.join(''),
						).toBe(passage.text);
				}
			}),
			{ numRuns: 500 },
		);
	});
});

describe('the comparison of two trees', () => {
	const pairs = fc.oneof(
		editedTrees,
		fc.tuple(arbitraryConcept, arbitraryConcept).map(([one, other]) => [one.tree, other.tree] as const),
	);

	it('of a tree with itself is empty', () => {
		fc.assert(
			fc.property(arbitraryConcept, ({ tree }) => {
				const { changes, unchanged } = compareTrees(side(tree), side(tree));
				expect(changes).toEqual([]);
				expect(unchanged).toBe(withoutStruck(tree).length);
			}),
		);
	});

	it('gives both texts of a changed element again, and no segment goes over the border of a passage', () => {
		fc.assert(
			fc.property(pairs, ([before, after]) => {
				for (const { kind, from, to, segments } of compareTrees(side(before), side(after)).changes) {
					if (kind !== 'changed') continue;
					expect([old(segments), now(segments)]).toEqual([from, to]);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('knows elements by their ids: what is on both sides is neither new nor gone', () => {
		fc.assert(
			fc.property(pairs, ([before, after]) => {
				const [ids, laterIds] = [before, after].map(
					(tree) => new Set(withoutStruck(tree).map((element) => element.id)),
				) as [Set<string>, Set<string>];
				const { changes } = compareTrees(side(before), side(after), { onlyIds: true });
				const of = (kind: string) =>
					new Set(changes.filter((one) => one.kind === kind).map((one) => one.element.id));
				expect(of('added')).toEqual(laterIds.difference(ids));
				expect(of('removed')).toEqual(ids.difference(laterIds));
				for (const change of compareTrees(side(before), side(after)).changes)
					if (change.kind === 'added' || change.kind === 'removed')
						expect(ids.has(change.element.id) && laterIds.has(change.element.id)).toBe(false);
			}),
			{ numRuns: 300 },
		);
	});

	it('names every element that is not as it was', () => {
		fc.assert(
			fc.property(editedTrees, ([before, after]) => {
				const { changes } = compareTrees(side(before), side(after));
				const named = new Set(changes.map((change) => change.element.id));
				const earlier = new Map(withoutStruck(before).map((element) => [element.id, element]));
				for (const element of withoutStruck(after))
					if (JSON.stringify(earlier.get(element.id)?.body) !== JSON.stringify(element.body))
						expect(named.has(element.id)).toBe(true);
			}),
		);
	});
});
