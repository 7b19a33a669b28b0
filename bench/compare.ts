/**
 * Our comparison beside four others on the cases of `src/concept/domain/diff/cases`, and how its work grows:
 * `node bench/compare.ts`. What is counted is what a reader has to look at.
 */
import { blockCases } from '#concept/domain/diff/cases/blocks.ts';
import { wordingCases } from '#concept/domain/diff/cases/wording.ts';
import { compareTexts } from '#concept/domain/diff/compare-texts.ts';
import { compareTrees } from '#concept/domain/diff/compare-trees.ts';
import type { Segment } from '#concept/domain/diff/comparison.ts';
import { linesOf } from '#concept/domain/diff/lines.ts';
import { passagesOf } from '#concept/domain/diff/passages.ts';
import { withoutStruckText } from '#concept/domain/diff/struck.ts';
import { largeConcepts, withOtherIds } from '#concept/domain/diff/testing/large-concept.ts';
import { readBody } from '#concept/domain/diff/testing/read-case.ts';
import { cutsWord } from '#concept/domain/diff/testing/word-cut.ts';
import { comparers } from './support/comparers.ts';

interface Count {
	readonly spots: number;
	readonly wordCuts: number;
	readonly crossings: number;
}

const cases = [...wordingCases, ...blockCases].map(({ name, old, now }) => ({
	name,
	old: withoutStruckText(readBody(old)),
	now: withoutStruckText(readBody(now, 2_000)),
}));
type Case = (typeof cases)[number];
const textsOf = (body: Case['old']) => passagesOf({ title: '', body }).map(({ text }) => text);

/** Ours line by line; a line that moved is one spot more. */
function ours({ old, now }: Case): Count {
	const lines = linesOf(compareTexts({ title: '', body: old }, { title: '', body: now }).passages);
	const counts = lines.map(({ segments }) => countOf(segments));
	const sum = (key: keyof Count) => counts.reduce((all, count) => all + count[key], 0);
	const moved = lines.filter((line) => line.moved).length;
	return { spots: sum('spots') + moved, wordCuts: sum('wordCuts'), crossings: sum('crossings') };
}

function countOf(segments: readonly Segment[]): Count {
	const visible = segments.filter(({ op, text }) => op === 'equal' || text.trim() !== '');
	const spots = visible.filter(
		({ op }, place) => op !== 'equal' && (visible[place - 1]?.op ?? 'equal') === 'equal',
	).length;
	const crossings = visible.filter(({ op, text }) => op !== 'equal' && text.trim().includes('\n')).length;
	return { spots, crossings, wordCuts: wordCuts(segments, 'insert') + wordCuts(segments, 'delete') };
}

/** In one of the two texts, that without the other's words. */
function wordCuts(segments: readonly Segment[], other: Segment['op']): number {
	const own = segments.filter(({ op }) => op !== other);
	const text = own.map((segment) => segment.text).join('');
	let place = 0;
	return own.filter((segment, index) => {
		place += segment.text.length;
		return own[index + 1] && own[index + 1]?.op !== segment.op && cutsWord(text, place);
	}).length;
}

/** Median of eleven runs over all cases, in ms. */
function timed(run: (one: Case) => unknown): number {
	const times = Array.from({ length: 11 }, () => {
		const started = performance.now();
		for (const one of cases) run(one);
		return performance.now() - started;
	});
	return times.sort((one, other) => one - other)[5] ?? 0;
}

const tools = [
	{ name: 'ours', run: ours },
	...Object.entries(comparers).map(([name, compare]) => ({
		name,
		run: ({ old, now }: Case) => countOf(compare(textsOf(old), textsOf(now))),
	})),
];
const counted = tools.map(({ name, run }) => ({ name, counts: cases.map(run), time: timed(run) }));
const [mine, ...others] = counted;
const sum = (counts: readonly Count[], key: keyof Count) =>
	counts.reduce((all, count) => all + count[key], 0);
console.log(
	`\n| ${cases.length} cases | visible spots | cuts in words | crossings of borders | all cases, ms |`,
);
console.log('| --- | --- | --- | --- | --- |');
for (const { name, counts, time } of counted)
	console.log(
		`| ${[name, sum(counts, 'spots'), sum(counts, 'wordCuts'), sum(counts, 'crossings'), time.toFixed(1)].join(' | ')} |`,
	);
console.log('\nCases in which another one has fewer spots than ours:');
for (const [place, { name }] of cases.entries()) {
	const own = mine?.counts[place]?.spots ?? 0;
	const fewer = others.filter(({ counts }) => (counts[place]?.spots ?? 0) < own);
	if (fewer.length > 0) {
		const found = fewer.map((one) => {
			const { spots, wordCuts: cuts, crossings } = one.counts[place] as Count;
			return `${one.name} ${spots} (${cuts} cuts, ${crossings} crossings)`;
		});
		console.log(`- ${name}: ours ${own}, ${found.join(', ')}`);
	}
}

console.log('\n| elements, 20 % changed | known by ids, ms | known by texts, ms |\n| --- | --- | --- |');
for (const count of [250, 500, 1_000, 2_000, 4_000]) {
	const { old, now } = largeConcepts(count);
	const side = (tree: typeof old) => ({ tree, numbers: new Map<string, string>() });
	const best = (tree: typeof old) =>
		Math.min(
			...Array.from({ length: 7 }, () => {
				const started = process.cpuUsage();
				compareTrees(side(old), side(tree));
				const { user, system } = process.cpuUsage(started);
				return (user + system) / 1_000;
			}),
		);
	console.log(`| ${count} | ${best(now).toFixed(0)} | ${best(withOtherIds(now)).toFixed(0)} |`);
}
