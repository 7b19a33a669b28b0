import type { Element } from '#concept/domain/element.ts';
import type { ConceptFile } from '../concept-file.ts';
import { writeComment } from './comments.ts';
import { inStableOrder } from '../stable-order.ts';
import { escapeText } from './escape.ts';
import { Notes } from './notes.ts';
import { writeSheet } from './sheet.ts';
import { writeBlock } from './write-blocks.ts';

/**
 * The concept as Markdown that reads well in any viewer and reads back to exactly the same concept
 * (docs/formats.md): numbers and titles as headings, tables and notes as in GFM, ids in comments.
 */
export function writeConceptMarkdown(file: ConceptFile): string {
	const notes = new Notes();
	const levels = new Map<string, number>();
	const parts = file.tree.flatMap((element) => {
		const level = (element.parentId === null ? 0 : (levels.get(element.parentId) ?? 0)) + 1;
		levels.set(element.id, level);
		return writeElement(element, level, file.numbers.get(element.id), notes);
	});
	return `${[frontMatter(file), `# ${line(file.title)}`, ...parts].join('\n\n')}\n`;
}

function frontMatter({ numbering, edition }: ConceptFile): string {
	return [
		'---',
		'ratschlag: concept/1',
		`edition: ${JSON.stringify(edition && { ...edition, numbering: inStableOrder(edition.numbering) })}`,
		`numbering: ${JSON.stringify(inStableOrder(numbering))}`,
		'---',
	].join('\n');
}

function writeElement(element: Element, level: number, number: string | undefined, notes: Notes): string[] {
	const { kind, id, title, fields } = element;
	const heading = [number, title === '' ? undefined : title].filter((part) => part !== undefined).join(': ');
	const depth = level + 1;
	const comment = writeComment('element', {
		kind,
		id,
		number,
		level: heading === '' || depth > 6 ? level : undefined,
		heading: heading !== '' && depth > 6 ? true : undefined,
		fields: fields.length > 0 ? fields : undefined,
	});
	return [
		heading === '' ? comment : `${comment}\n${'#'.repeat(Math.min(depth, 6))} ${line(heading)}`,
		...element.body.map((block) => writeBlock(block, notes)),
		...notes.flush(),
		...(element.measure ? [writeSheet(element.measure)] : []),
		...(element.source === '' ? [] : [`${writeComment('source')}\nQuelle: ${line(element.source)}`]),
	];
}

function line(text: string): string {
	return escapeText(text, { start: true, end: true });
}
