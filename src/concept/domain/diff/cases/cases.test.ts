import { describe, expect, it } from 'vitest';
import { compareTexts } from '../compare-texts.ts';
import { compareTrees } from '../compare-trees.ts';
import { readBody, readTree } from '../testing/read-case.ts';
import { showNote, showPassages } from '../testing/show.ts';
import { showChanges } from '../testing/show-tree.ts';
import { blockCases } from './blocks.ts';
import { elementCases } from './elements.ts';
import { revisedList } from './revised-list.ts';
import { wordingCases } from './wording.ts';

const side = (lines: readonly string[]) => ({ tree: readTree(lines), numbers: new Map<string, string>() });

describe('a change of a text is marked as a person would mark it', () => {
	it.each([...wordingCases, ...blockCases])('$name', ({ old, now, shows }) => {
		const [before, after] = [readBody(old), readBody(now, 2_000)];
		const { passages, formats } = compareTexts({ title: '', body: before }, { title: '', body: after });
		expect([...showPassages(passages), ...formats.map(showNote)]).toEqual(shows);
	});
});

describe('changes of a tree are those that a person would name', () => {
	it.each([...elementCases, revisedList])('$name', ({ old, now, shows }) => {
		expect(showChanges(compareTrees(side(old), side(now)))).toEqual(shows);
	});
});
