import { newId } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { alignBlocks } from '#concept/domain/align-blocks.ts';
import { canonical } from '#concept/domain/canonical.ts';
import { checkContent } from '#concept/domain/element-content.ts';
import type { ConceptTree, Element } from '#concept/domain/element.ts';
import { readNotation } from '#concept/domain/notation/read.ts';
import { termsIn } from '#concept/domain/notation/terms.ts';

/** What was typed, as the element's text; parts that stay keep their ids. */
export function readNewText(
	element: Element,
	tree: ConceptTree,
	{ newText, newTitle = element.title }: { readonly newText: string; readonly newTitle?: string },
): Result<Pick<Element, 'title' | 'body'>, 'invalidInput'> {
	const { blocks, problems } = readNotation(newText, newId, termsIn(tree));
	const [problem] = problems;
	if (problem) return failure('invalidInput', { line: problem.line }, { newText: 'notation' });
	const checked = checkContent(element.kind, {
		...element,
		title: newTitle,
		body: alignBlocks(element.body, blocks),
	});
	if (!checked.ok) {
		const { title, body } = checked.failure.fields;
		return failure(
			'invalidInput',
			{},
			{
				...(title === undefined ? {} : { newTitle: title }),
				...(body === undefined ? {} : { newText: body }),
			},
		);
	}
	const { title, body } = checked.value;
	return canonical([title, body]) === canonical([element.title, element.body])
		? failure('invalidInput', {}, { newText: 'unchanged' })
		: success({ title, body });
}
