import { newId } from '#shared/ids.ts';
import { alignBlocks } from '../../domain/align-blocks.ts';
import type { Element } from '../../domain/element.ts';
import { readNotation } from '../../domain/notation/read.ts';
import { termsIn } from '../../domain/notation/terms.ts';
import { writeNotation } from '../../domain/notation/write.ts';
import type { Block } from '../../domain/rich-text.ts';
import { notationSentence } from '../problem-sentence.ts';

export type Definitions = readonly Pick<Element, 'id' | 'title'>[];

const terms = (definitions: Definitions) =>
	termsIn(definitions.map((one) => ({ ...one, kind: 'definition' as const })));

/** The text as it is typed without the editor. */
export function writeText(blocks: readonly Block[], definitions: Definitions): string {
	return writeNotation(blocks, terms(definitions));
}

/** Typed text for the editor; parts that were there before keep their ids. */
export function readText(
	text: string,
	before: readonly Block[],
	definitions: Definitions,
): { readonly blocks: readonly Block[]; readonly problems: readonly string[] } {
	const { blocks, problems } = readNotation(text, () => newId(), terms(definitions));
	return { blocks: alignBlocks(before, blocks), problems: problems.map(notationSentence) };
}
