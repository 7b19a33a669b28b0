import * as v from 'valibot';
import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import { canonicalBlocks } from './canonical-blocks.ts';
import type { Element, MeasureDetails } from './element.ts';
import { isMeasure, isStructure, type ElementKind } from './kinds.ts';
import { limits } from './limits.ts';
import type { Block, Inline, List } from './rich-text.ts';
import { blockSchema } from './schema.ts';

/** What people write into an element; its kind and its place are changed by operations of their own. */
export type ElementContent = Pick<Element, 'title' | 'body' | 'source' | 'fields' | 'measure'>;

/**
 * The content in the form in which it is stored, or what is wrong with it by form field. A structure element needs a
 * title, any other a title or a text.
 */
export function checkContent(
	kind: ElementKind,
	input: ElementContent,
): Result<ElementContent, 'invalidInput'> {
	const problems: Record<string, string> = {};
	const note = (field: string, problem: string | null) => {
		if (problem) problems[field] = problem;
	};
	const body = canonicalBlocks(input.body);
	const title = oneLine(input.title);
	const source = oneLine(input.source);
	note('title', textProblem(input.title, limits.title, isStructure(kind) || body.length === 0));
	note('source', textProblem(input.source, limits.source, false));
	note('body', bodyProblem(body));
	const measure = isMeasure(kind) ? input.measure : null;
	if (measure) for (const [field, problem] of measureProblems(measure)) note(field, problem);
	const fields = [...new Set(input.fields)];
	return Object.keys(problems).length > 0
		? failure('invalidInput', {}, problems)
		: success({ title, body, source, fields, measure: measure && tidyMeasure(measure) });
}

function bodyProblem(body: readonly Block[]): string | null {
	if (new TextEncoder().encode(JSON.stringify(body)).length > limits.bodyBytes) return 'tooLong';
	const parsed = v.safeParse(v.array(blockSchema), body);
	if (parsed.success) return null;
	return v.flatten(parsed.issues).root
		? 'invalid'
		: textsOf(body).some(isUnprintable)
			? 'characters'
			: 'invalid';
}

function isUnprintable(text: string): boolean {
	return textProblem(text, Infinity, false) !== null;
}

function* measureProblems(measure: MeasureDetails): Generator<readonly [string, string | null]> {
	for (const field of ['leadUnit', 'period', 'needs'] as const)
		yield [field, textProblem(measure[field], limits.detail, false)];
	for (const field of ['contributingUnits', 'partners', 'targetGroups'] as const)
		yield [
			field,
			measure[field].length > limits.details
				? 'tooLong'
				: (measure[field].map((entry) => textProblem(entry, limits.detail, false)).find(Boolean) ?? null),
		];
}

function tidyMeasure(measure: MeasureDetails): MeasureDetails {
	const entries = (list: readonly string[]) => list.map(oneLine).filter((entry) => entry !== '');
	return {
		leadUnit: oneLine(measure.leadUnit),
		contributingUnits: entries(measure.contributingUnits),
		partners: entries(measure.partners),
		targetGroups: entries(measure.targetGroups),
		period: oneLine(measure.period),
		needs: oneLine(measure.needs),
		binding: measure.binding,
	};
}

/** Definitions to which terms in a text point. */
export function termsOf(body: readonly Block[]): ReadonlySet<Id> {
	return new Set(
		inlinesOf(body).flatMap((inline) =>
			inline.type === 'text'
				? inline.marks.flatMap((mark) => (mark.type === 'term' ? [mark.definition] : []))
				: [],
		),
	);
}

function textsOf(body: readonly Block[]): string[] {
	return inlinesOf(body).flatMap((inline) => (inline.type === 'text' ? [inline.text] : []));
}

function inlinesOf(body: readonly Block[]): Inline[] {
	const flat = (content: readonly Inline[]): Inline[] =>
		content.flatMap((inline) => (inline.type === 'footnote' ? [inline, ...inline.content] : [inline]));
	const ofList = (list: List): Inline[] =>
		list.items.flatMap((item) => [...flat(item.content), ...item.children.flatMap(ofList)]);
	return body.flatMap((block) => {
		if (block.type === 'paragraph') return flat(block.content);
		if (block.type === 'list') return ofList(block);
		return [block.header, ...block.rows.map((row) => row.cells)].flat().flatMap((one) => flat(one.content));
	});
}
