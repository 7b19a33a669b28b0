import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryConcept, testId } from '#concept/testing/arbitrary-tree.ts';
import { arbitraryFile } from '../testing/arbitrary-file.ts';
import { unwrap } from '#shared/result.ts';
import { isConceptMarkdown, readConceptMarkdown } from './read.ts';
import { writeConceptMarkdown } from './write.ts';

test('what was written reads back exactly', () => {
	fc.assert(
		fc.property(arbitraryFile, (file) => {
			const text = writeConceptMarkdown(file);
			expect(isConceptMarkdown(text)).toBe(true);
			expect(unwrap(readConceptMarkdown(text, () => 'never'))).toEqual(file);
		}),
		{ numRuns: 300, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false, endOnFailure: process.env["SHRINK"] !== "1" },
	);
}, 120_000);
