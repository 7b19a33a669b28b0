import { describe, expect, test } from 'vitest';
import { failure } from '#shared/result.ts';
import { sentenceOf, statusOf, statusOfFailure } from './failures.ts';

const codes = Object.keys(statusOfFailure);

describe('failures', () => {
	test.each(codes)('%s has a sentence in both languages', (code) => {
		const { failure: reason } = failure(code, { limit: '20 MB', seconds: 5, backup: 'a', here: 'b' });
		const unknown = failure('no such code').failure;
		for (const locale of ['de', 'en'] as const)
			expect(sentenceOf(reason, locale)).not.toBe(sentenceOf(unknown, locale));
		expect(statusOf(unknown)).toBe(500);
	});
});
