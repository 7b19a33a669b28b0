import { expect, test } from 'vitest';
import { testId } from '#concept/testing/arbitrary-tree.ts';
import { unwrap } from '#shared/result.ts';
import { compareFiles } from './compare-files.ts';

const head = '---\nratschlag: concept/1\nedition: null\nnumbering: {"rules":{}}\n---\n\n# Konzept\n\n';
const file = (text: string) => ({ fileName: 'konzept.md', bytes: new TextEncoder().encode(text) });
const guideline = (text: string) =>
	file(`${head}<!-- element guideline ${testId(1)} -->\n## Sprache\n\n<!-- text ${testId(2)} -->\n${text}\n`);

test('two exported files are compared by their ids', async () => {
	const { changes, unchanged } = unwrap(
		await compareFiles(guideline('Alle lernen.'), guideline('Alle lernen Deutsch.')),
	);
	expect(changes.map(({ kind, element }) => [kind, element.id])).toEqual([['changed', testId(1)]]);
	expect(unchanged).toBe(0);
});

test('a broken file is named', async () => {
	expect(await compareFiles(guideline('x'), file('---\nratschlag: concept/1\n'))).toMatchObject({
		ok: false,
		failure: { details: { file: 'konzept.md' } },
	});
});
