import { readFileSync } from 'node:fs';
import { statusOfFailure } from '#platform/http/failures.ts';

/** The text of docs/failures.md. */
export function failuresPage(): string {
	const sentences = JSON.parse(readFileSync('messages/en/failures.json', 'utf8')) as Record<string, string>;
	return [
		'# Failures',
		'',
		'What can be expected to go wrong has a stable code. It stands in `application/problem+json` as `code`, and is the same at the command line with `--json`. People get the sentence in their language (`messages/*/failures.json`). A code is never renamed.',
		'',
		'This page is written by `node scripts/write-failures-page.ts`.',
		'',
		'| code | status | sentence |',
		'| --- | --- | --- |',
		...Object.entries(statusOfFailure).map(
			([code, status]) => `| \`${code}\` | ${status} | ${sentences[`failure_${code}`] ?? ''} |`,
		),
		'',
	].join('\n');
}
