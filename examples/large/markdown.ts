import type { EditionContent } from '#concept/domain/edition.ts';
import type { Element } from '#concept/domain/element.ts';
import type { Block, Inline } from '#concept/domain/rich-text.ts';
import { ancestorsOf, indexTree } from '#concept/domain/tree.ts';

/**
 * A concept as a municipality would have it in a Markdown file that never saw Ratschlag: headings with words and
 * numbers, details of measures in lines. For trying the import with it.
 */
export function foreignMarkdown({ title, tree, numbers }: ForeignSource): string {
	const index = indexTree(tree);
	const lines = [`# ${title}`];
	for (const element of tree) {
		const level = Math.min(6, 2 + ancestorsOf(index, element.id).length);
		const number = numbers.get(element.id);
		if (element.title !== '')
			lines.push(`${'#'.repeat(level)} ${number ? `${number}: ` : ''}${element.title}`);
		lines.push(...element.body.map(block), ...details(element));
	}
	return `${lines.join('\n\n')}\n`;
}

type ForeignSource = Pick<EditionContent, 'tree' | 'numbers'> & { readonly title: string };

function block(written: Block): string {
	if (written.type === 'paragraph') return inline(written.content);
	if (written.type === 'list')
		return written.items
			.map((item, place) => `${written.ordered ? `${place + 1}.` : '-'} ${inline(item.content)}`)
			.join('\n');
	const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		`${written.caption}\n`,
		row(written.header.map((cell) => inline(cell.content))),
		row(written.header.map(() => '---')),
		...written.rows.map(({ cells }) => row(cells.map((cell) => inline(cell.content)))),
	].join('\n');
}

function inline(content: readonly Inline[]): string {
	return content.map((piece) => (piece.type === 'text' ? piece.text : ' ')).join('');
}

function details({ measure }: Element): readonly string[] {
	if (!measure) return [];
	return [
		[
			`- Federführend: ${measure.leadUnit}`,
			`- Mitwirkend: ${measure.contributingUnits.join(', ')}`,
			`- Partner: ${measure.partners.join(', ')}`,
			`- Zielgruppen: ${measure.targetGroups.join(', ')}`,
			`- Zeitraum: ${measure.period}`,
			`- Bedarf: ${measure.needs}`,
		].join('\n'),
	];
}
