import * as v from 'valibot';
import { isId } from '#shared/ids.ts';
import { editionStates, type Edition } from './edition.ts';
import type { Element, MeasureDetails } from './element.ts';
import { isMeasure, kinds } from './kinds.ts';
import { counterStyles, type NumberingScheme } from './numbering.ts';
import {
	isSafeHref,
	markOrder,
	type Block,
	type Footnote,
	type Inline,
	type List,
	type Mark,
	type Table,
} from './rich-text.ts';
import { treeProblem } from './tree-problem.ts';

/** Shapes of everything that comes from outside as a concept: files, forms, editors. Unknown keys are refused. */

/** Longest single text in UTF-16 units; far beyond any paragraph, and a limit for what a hostile file can hold. */
const longest = 100_000;
const longestLine = 2_000;
const deepestList = 8;

/** No control characters but the tab, no lone surrogates: such texts cannot be stored or printed. A new line is a
 * `break` in rich text and does not occur elsewhere. */
const unprintable = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/u;

const idSchema = v.custom<string>(isId, 'id');
const printable = v.check<string, string>((value) => !unprintable.test(value), 'printable');
/** One line of plain text. */
export const lineSchema = v.pipe(
	v.string(),
	v.maxLength(longestLine),
	printable,
	v.check((value) => !value.includes('\t'), 'oneLine'),
);
const filledLine = v.pipe(lineSchema, v.minLength(1));

const markSchema: v.GenericSchema<Mark> = v.variant('type', [
	v.strictObject({ type: v.literal('strong') }),
	v.strictObject({ type: v.literal('emphasis') }),
	v.strictObject({ type: v.literal('strike') }),
	v.strictObject({ type: v.literal('link'), href: v.pipe(filledLine, v.check(isSafeHref, 'href')) }),
	v.strictObject({ type: v.literal('term'), definition: idSchema }),
]);

const marksSchema = v.pipe(
	v.array(markSchema),
	v.maxLength(markOrder.length),
	v.check((marks) => inOrder(marks.map((mark) => markOrder.indexOf(mark.type))), 'markOrder'),
);

function inOrder(places: readonly number[]): boolean {
	return places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
}

const textSchema = v.strictObject({
	type: v.literal('text'),
	text: v.pipe(v.string(), v.minLength(1), v.maxLength(longest), printable),
	marks: marksSchema,
});
const breakSchema = v.strictObject({ type: v.literal('break') });
const footnoteSchema: v.GenericSchema<Footnote> = v.strictObject({
	type: v.literal('footnote'),
	id: idSchema,
	content: v.array(v.variant('type', [textSchema, breakSchema])),
});

const inlinesSchema: v.GenericSchema<Inline[]> = v.array(v.union([textSchema, breakSchema, footnoteSchema]));

function listSchema(depth: number): v.GenericSchema<List> {
	return v.strictObject({
		type: v.literal('list'),
		id: idSchema,
		ordered: v.boolean(),
		items: v.pipe(
			v.array(
				v.strictObject({
					id: idSchema,
					content: inlinesSchema,
					children: v.array(depth === 1 ? v.never() : v.lazy(() => listSchema(depth - 1))),
				}),
			),
			v.minLength(1),
		),
	}) as v.GenericSchema<List>;
}

const cellSchema = v.strictObject({ content: inlinesSchema });
const tableSchema: v.GenericSchema<Table> = v.pipe(
	v.strictObject({
		type: v.literal('table'),
		id: idSchema,
		caption: lineSchema,
		header: v.pipe(v.array(cellSchema), v.minLength(1), v.maxLength(50)),
		rows: v.array(v.strictObject({ id: idSchema, cells: v.array(cellSchema) })),
	}),
	v.check((table) => table.rows.every((row) => row.cells.length === table.header.length), 'rectangular'),
);

const paragraphSchema = v.strictObject({
	type: v.literal('paragraph'),
	id: idSchema,
	content: inlinesSchema,
});

export const blockSchema: v.GenericSchema<Block> = v.union([
	paragraphSchema,
	listSchema(deepestList),
	tableSchema,
]);

const measureDetailsSchema: v.GenericSchema<MeasureDetails> = v.strictObject({
	leadUnit: lineSchema,
	contributingUnits: v.array(filledLine),
	partners: v.array(filledLine),
	targetGroups: v.array(filledLine),
	period: lineSchema,
	needs: lineSchema,
	binding: v.boolean(),
});

const elementSchema: v.GenericSchema<Element> = v.pipe(
	v.strictObject({
		id: idSchema,
		parentId: v.nullable(idSchema),
		kind: v.picklist(kinds),
		title: lineSchema,
		body: v.array(blockSchema),
		source: lineSchema,
		fields: v.array(idSchema),
		measure: v.nullable(measureDetailsSchema),
	}),
	v.check((element) => element.measure === null || isMeasure(element.kind), 'measure'),
);

/** Elements in document order with consistent references; see treeProblem for what is refused. */
export const treeSchema: v.GenericSchema<Element[]> = v.pipe(
	v.array(elementSchema),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const problem = treeProblem(dataset.value);
		if (problem) addIssue({ message: `${problem.code} ${problem.id}` });
	}),
);

const ruleSchema = v.strictObject({
	label: lineSchema,
	style: v.picklist(counterStyles),
	withParent: v.boolean(),
	separator: v.picklist(['.', '-']),
	continuous: v.boolean(),
});

export const numberingSchema = v.strictObject({
	rules: v.record(v.picklist(kinds), ruleSchema),
}) as v.GenericSchema<NumberingScheme>;

const dateSchema = v.pipe(v.string(), v.isoDate());

export const editionSchema: v.GenericSchema<unknown, Edition> = v.strictObject({
	id: idSchema,
	conceptId: idSchema,
	number: v.pipe(v.number(), v.integer(), v.minValue(1)),
	state: v.picklist(editionStates),
	title: filledLine,
	note: v.pipe(v.string(), v.maxLength(longest)),
	decidedOn: v.nullable(dateSchema),
	publishedAt: v.date(),
	contentHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	numbering: numberingSchema,
	// Files do not say it: what was read back is a draft of its own.
	scopeId: v.optional(v.nullable(idSchema), null),
	group: v.optional(v.nullable(v.strictObject({ id: idSchema, name: filledLine })), null),
});
