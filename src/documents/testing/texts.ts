import type { EditionContent } from '#concept/domain/edition.ts';
import type { Block, Inline, List } from '#concept/domain/rich-text.ts';

/** Every text of an edition that each of its documents must show, without white space and invisible signs. */
export function textsOf({ edition, tree, numbers }: EditionContent): string[] {
	const texts = tree.flatMap(({ id, title, body, source, measure }) => [
		numbers.get(id) ?? '',
		title,
		...body.flatMap(blockTexts),
		source,
		...(measure
			? [
					measure.leadUnit,
					...measure.contributingUnits,
					...measure.partners,
					...measure.targetGroups,
					measure.period,
					measure.needs,
				]
			: []),
	]);
	return [edition.title, edition.contentHash, ...texts].map(squeezed).filter((text) => text !== '');
}

/** Only what can be seen: documents may join, break and hyphenate as their format wants. */
export function squeezed(text: string): string {
	return text
		.toWellFormed()
		.normalize('NFC')
		.replace(/[\s\p{Cc}\p{Cf}\uFFFE\uFFFF]/gu, '');
}

function blockTexts(block: Block): string[] {
	if (block.type === 'paragraph') return inlineTexts(block.content);
	if (block.type === 'list') return listTexts(block);
	const cells = [block.header, ...block.rows.map((row) => row.cells)].flat();
	return [block.caption, ...cells.flatMap(({ content }) => inlineTexts(content))];
}

function listTexts({ items }: List): string[] {
	return items.flatMap(({ content, children }) => [...inlineTexts(content), ...children.flatMap(listTexts)]);
}

function inlineTexts(content: readonly Inline[]): string[] {
	return content.flatMap((inline) => {
		if (inline.type === 'break') return [];
		return inline.type === 'text' ? [inline.text] : inlineTexts(inline.content);
	});
}
