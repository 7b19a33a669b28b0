import * as v from 'valibot';
import { editionSchema, lineSchema, numberingSchema, treeSchema } from '#concept/domain/schema.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { ConceptFile } from './concept-file.ts';

const fileSchema = v.strictObject({
	format: v.literal('ratschlag-concept'),
	version: v.literal(1),
	title: v.pipe(lineSchema, v.minLength(1)),
	numbering: numberingSchema,
	edition: v.nullable(
		v.pipe(
			v.looseObject({ publishedAt: v.pipe(v.string(), v.isoTimestamp()) }),
			v.transform((edition): unknown => ({ ...edition, publishedAt: new Date(edition.publishedAt) })),
			editionSchema,
		),
	),
	elements: v.array(v.looseObject({ number: v.nullable(lineSchema) })),
});

export const fileHead = { format: 'ratschlag-concept', version: 1 } as const;

/** Checks the content of a file against the schema. Details of a failure: `path` in the file and `reason`. */
export function validateFile(data: unknown): Result<ConceptFile, 'brokenFile'> {
	const file = v.safeParse(fileSchema, data, { abortEarly: true });
	if (!file.success) return broken(file.issues[0]);
	const { title, numbering, edition, elements } = file.output;
	const tree = v.safeParse(
		v.object({ elements: treeSchema }),
		{ elements: elements.map(({ number: _, ...element }) => element) },
		{ abortEarly: true },
	);
	if (!tree.success) return broken(tree.issues[0]);
	const numbers = new Map(
		tree.output.elements.flatMap(({ id }, place) => {
			const number = elements[place]?.number ?? null;
			return number === null ? [] : [[id, number] as const];
		}),
	);
	return success({ title, numbering, edition, tree: tree.output.elements, numbers });
}

function broken(issue: v.BaseIssue<unknown>) {
	return failure('brokenFile', { path: v.getDotPath(issue) ?? '', reason: issue.message });
}
