import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unaccounted } from '#concept/domain/recognition/accounting.ts';
import { recognise } from '#concept/domain/recognition/recognise.ts';
import { arbitraryTree } from '#concept/testing/arbitrary-tree.ts';
import { conceptDocx } from '#documents/concept/docx.ts';
import { everyBlock } from '#documents/testing/every-block.ts';
import { editionOf, sampleOptions } from '#documents/testing/sample.ts';
import { squeezed, textsOf } from '#documents/testing/texts.ts';
import { unwrap } from '#shared/result.ts';
import { readDocument } from './read-document.ts';

test('a concept that went out as DOCX comes back without losing a word', async () => {
	await roundTrip(editionOf(everyBlock));
	await fc.assert(
		fc.asyncProperty(arbitraryTree, (tree) => roundTrip(editionOf(tree))),
		{ numRuns: 60, interruptAfterTimeLimit: 10_000, endOnFailure: true },
	);
});

async function roundTrip(content: ReturnType<typeof editionOf>): Promise<void> {
	const source = unwrap(await readDocument(await conceptDocx(content, sampleOptions), 'konzept.docx'));
	const seen = squeezed(`${source.title}\n${source.lines.join('\n')}`);
	const lost = textsOf(content).filter((text) => !seen.includes(text));
	expect(lost).toEqual([]);
	expect(unaccounted(recognise(source))).toEqual({ lost: [], twice: [] });
}

test('a DOCX cut off anywhere is refused or read, but never breaks the reader', async () => {
	const bytes = await conceptDocx(editionOf(everyBlock), sampleOptions);
	await fc.assert(
		fc.asyncProperty(
			fc.nat(bytes.length - 1),
			fc.uint8Array({ maxLength: 20 }),
			fc.boolean(),
			async (at, noise, cuts) => {
				const hostile = cuts
					? bytes.slice(0, at)
					: Uint8Array.from(bytes, (byte, place) => byte ^ (noise[place - at] ?? 0));
				const read = await readDocument(hostile, 'konzept.docx');
				if (!read.ok)
					expect(['brokenFile', 'unsupportedFile', 'emptyFile', 'tooLarge']).toContain(read.failure.code);
			},
		),
		{ numRuns: 150, interruptAfterTimeLimit: 8_000, endOnFailure: true },
	);
});
