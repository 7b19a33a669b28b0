import type { Id } from '#shared/ids.ts';
import type { ConceptTree, Element } from './element.ts';
import { isMeasure } from './kinds.ts';
import { plainText } from './plain-text.ts';
import { ancestorsOf, childrenOf, indexTree, subtreeOf, type TreeIndex } from './tree.ts';
import { vagueWords } from './vague-words.ts';

/** What a draft may still lack before it goes on (product.md, station 6). Informs; it forbids nothing. */
export type QualityFinding =
	| { readonly kind: QualityGap; readonly elementId: Id }
	/** The words as the list has them, in its order. */
	| { readonly kind: 'vagueWords'; readonly elementId: Id; readonly words: readonly string[] };

export const qualityGaps = [
	'goalWithoutMeasure',
	'goalWithoutSuccess',
	'measureWithoutGoal',
	'measureWithoutOwner',
	'measureWithoutPeriod',
] as const;
type QualityGap = (typeof qualityGaps)[number];

/** In the order of the concept. */
export function qualityOf(tree: ConceptTree): readonly QualityFinding[] {
	const index = indexTree(tree);
	return tree.flatMap((element) => [
		...gapsOf(element, index).map((kind) => ({ kind, elementId: element.id })),
		...vagueIn(element),
	]);
}

function gapsOf(element: Element, index: TreeIndex): readonly QualityGap[] {
	const gaps: QualityGap[] = [];
	if (element.kind === 'goal') {
		if (!serving(element, index).some(({ kind }) => isMeasure(kind))) gaps.push('goalWithoutMeasure');
		if (!namesSuccess(plainText(element.body))) gaps.push('goalWithoutSuccess');
	}
	if (element.kind === 'measure') {
		if (!aims(element, index)) gaps.push('measureWithoutGoal');
		if (!element.measure?.leadUnit.trim()) gaps.push('measureWithoutOwner');
		if (!element.measure?.period.trim()) gaps.push('measureWithoutPeriod');
	}
	return gaps;
}

/** What stands below a goal; where concepts put measures after their goals, the neighbours up to the next goal. */
function serving(goal: Element, index: TreeIndex): readonly Element[] {
	const siblings = childrenOf(index, goal.parentId);
	const after = siblings.slice(siblings.indexOf(goal) + 1);
	const end = after.findIndex(({ kind }) => kind === 'goal');
	return [...subtreeOf(index, goal.id), ...(end === -1 ? after : after.slice(0, end))];
}

function aims(measure: Element, index: TreeIndex): boolean {
	if (ancestorsOf(index, measure.id).some(({ kind }) => kind === 'goal')) return true;
	const siblings = childrenOf(index, measure.parentId);
	return siblings.slice(0, siblings.indexOf(measure)).some(({ kind }) => kind === 'goal');
}

/** A goal says by what its success is seen: with a number, or in words that announce it. */
function namesSuccess(text: string): boolean {
	return /\d|messbar|gemessen|Kennzahl|Indikator|Anteil|mindestens|erreicht, wenn|erkennbar (an|daran)/i.test(
		text,
	);
}

function vagueIn(element: Element): readonly QualityFinding[] {
	if (element.kind !== 'goal' && !isMeasure(element.kind)) return [];
	const text = `${element.title}\n${plainText(element.body)}`;
	const words = vagueWords.filter((word) => patternOf(word).test(text));
	return words.length === 0 ? [] : [{ kind: 'vagueWords', elementId: element.id, words }];
}

/** At the beginning of a word; `\b` of JavaScript does not know umlauts. */
function patternOf(word: string): RegExp {
	return new RegExp(`(?<![\\p{L}])${word}`, 'iu');
}
