import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ConceptTree } from '../../element.ts';
import { element } from '../../testing/trees.ts';
import { compareTrees } from '../compare-trees.ts';
import { linesOf } from '../lines.ts';
import { readBody } from '../testing/read-case.ts';

/** The real list after which `revised-list.ts` is modelled. It is not ours to ship; where it is at hand it is read. */
const folder = process.env['RATSCHLAG_SOURCES'] ?? join('..', 'shared', 'sources');
const file = join(folder, 'magdeburg-2018-dokumentation-leitlinien.md');

test.runIf(existsSync(file))('a real list that a group revised reads as a person would mark it', () => {
	const text = readFileSync(file, 'utf8');
	const adopted = guidelines(text, '## **Handlungsfeld 5', '### **Handlungsansätze', 1);
	const revised = guidelines(text, '### Leitlinie HF 5', '### **AG 6', 101);
	expect([adopted.length, revised.length]).toEqual([6, 8]);
	const { changes } = compareTrees(sideOf(adopted), sideOf(revised));
	expect(changes.map(({ kind, passages }) => [kind, spots(passages)])).toEqual([
		// Two words less.
		['changed', 2],
		// One verb instead of another one.
		['changed', 1],
		// Struck, and another one in its place, with a comment in a line of its own.
		['removed', 1],
		['added', 1],
		// A turn of phrase, with an article behind it.
		['changed', 1],
		// The town's name in, and out in another place.
		['changed', 2],
		['removed', 1],
		['added', 1],
	]);
});

function sideOf(tree: ConceptTree) {
	return { tree, numbers: new Map<string, string>() };
}

function guidelines(text: string, from: string, to: string, firstId: number): ConceptTree {
	const start = text.indexOf(from);
	const items = text.slice(start, text.indexOf(to, start)).split(/^- (?:\d\) )?/m);
	return items.slice(1).map((item, place) =>
		element(firstId + place, 'guideline', {
			title: '',
			body: readBody([item.trim()], 1_000 * (firstId + place)),
		}),
	);
}

/** Runs of marked text: what the eye has to look at. */
function spots(passages: Parameters<typeof linesOf>[0]): number {
	return linesOf(passages)
		.map(({ segments }) =>
			segments.filter(({ op }, place) => op !== 'equal' && (segments[place - 1]?.op ?? 'equal') === 'equal'),
		)
		.flat().length;
}
