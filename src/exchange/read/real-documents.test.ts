import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unaccounted } from '#concept/domain/recognition/accounting.ts';
import type { RecognisedElement, Recognition } from '#concept/domain/recognition/recognition.ts';
import { recognise } from '#concept/domain/recognition/recognise.ts';
import { unwrap } from '#shared/result.ts';
import { readDocument } from './read-document.ts';

/** Real documents lie beside the repository, not in it. */
const folder = ['..', '../..'].map((up) => join(process.cwd(), up, 'shared', 'sources')).find(existsSync);
const files = folder ? readdirSync(folder).filter((name) => /\.(md|docx)$/.test(name)) : [];

async function read(name: string): Promise<Recognition> {
	return recognise(unwrap(await readDocument(readFileSync(join(folder ?? '', name)), name)));
}

describe.skipIf(files.length === 0)('real documents', () => {
	test.each(files)('nothing is lost in %s', async (name) => {
		expect(unaccounted(await read(name))).toEqual({ lost: [], twice: [] });
	});

	test.skipIf(!files.some((name) => name.startsWith('magdeburg')))(
		'documentation of a discussion',
		async () => {
			const { elements } = await read(files.find((name) => name.startsWith('magdeburg')) ?? '');
			const of = (kind: string, parent?: RecognisedElement): readonly RecognisedElement[] =>
				elements.filter((element) => element.kind === kind && (!parent || element.parent === parent.ref));
			const fields = of('fieldOfAction');
			expect(fields.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6']);
			expect(fields.map((field) => of('guideline', field).length)).toEqual([5, 5, 5, 7, 6, 4]);
			expect(fields.map((field) => of('approach', field).length)).toEqual([4, 3, 6, 5, 5, 3]);
			expect(
				of('guideline').every(({ source, body }) => source.includes('DS0450/18') && body.length === 1),
			).toBe(true);
			expect(of('approach').every(({ source }) => source.includes('DS0301/16'))).toBe(true);
			expect(of('preamble')).toHaveLength(1);
			expect(of('definition', of('preamble')[0])).toHaveLength(3);
			expect(fields.map((field) => of('discussionSummary', field).length)).toEqual([1, 1, 1, 1, 1, 1]);
			expect(fields.map((field) => of('groupReport', field).length)).toEqual([1, 1, 1, 1, 1, 1]);
			expect(fields.map((field) => of('card', field).length)).toEqual([25, 26, 19, 13, 18, 22]);
			expect(of('card', of('preamble')[0])).toHaveLength(2);
		},
	);
});
