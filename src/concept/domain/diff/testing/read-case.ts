import type { Id } from '#shared/ids.ts';
import { emptyMeasureDetails, type ConceptTree, type Element } from '../../element.ts';
import { isKind, isMeasure } from '../../kinds.ts';
import { readNotation } from '../../notation/read.ts';
import type { Block } from '../../rich-text.ts';
import { id } from '../../testing/trees.ts';

/** Items and rows stand directly below each other, between all other lines a paragraph ends. */
export function readBody(lines: readonly string[], firstId = 1_000): readonly Block[] {
	let next = firstId;
	const text = lines.reduce((all, line, place) => {
		const [before, here] = [lines[place - 1] ?? '', line].map((one) => /^\s*(?:[-|]|\d+\.)/.test(one));
		return all === '' ? line : `${all}${before && here ? '\n' : '\n\n'}${line}`;
	}, '');
	const { blocks, problems } = readNotation(text, () => id(next++));
	if (problems.length > 0) throw new Error(`Not in the notation: ${text}`);
	return blocks;
}

export function readTree(lines: readonly string[]): ConceptTree {
	const path: Id[] = [];
	return lines.map((line): Element => {
		const [head = '', title = '', body = ''] = line.split('|').map((part) => part.trim());
		const [kind, number] = head.split(' ');
		if (!isKind(kind)) throw new Error(`No kind: ${line}`);
		const own = id(Number(number));
		path.length = Math.min(path.length, line.search(/\S/) / 2);
		const parentId = path.at(-1) ?? null;
		path.push(own);
		const measure = isMeasure(kind) ? emptyMeasureDetails : null;
		const blocks = body === '' ? [] : readBody(body.split(' / '), 1_000 * Number(number));
		return { id: own, parentId, kind, title, body: blocks, source: '', fields: [], measure };
	});
}
