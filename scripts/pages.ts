import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { statusOfFailure } from '#platform/http/failures.ts';

/** The text of docs/failures.md. */
export function failuresPage(): string {
	const sentences = JSON.parse(readFileSync('messages/en/failures.json', 'utf8')) as Record<string, string>;
	return [
		'# Failures',
		'',
		'What can be expected to go wrong has a stable code. It stands in `application/problem+json` as `code`, and is the same at the command line with `--json`. People get the sentence in their language (`messages/*/failures.json`). A code is never renamed.',
		'',
		'This page is written by `npm run docs:pages`.',
		'',
		'| code | status | sentence |',
		'| --- | --- | --- |',
		...Object.entries(statusOfFailure).map(
			([code, status]) => `| \`${code}\` | ${status} | ${sentences[`failure_${code}`] ?? ''} |`,
		),
		'',
	].join('\n');
}

const decisions = 'docs/adr';

/** Numbers and titles of the decisions, without the template. */
export function decisionTitles(): readonly { file: string; number: string; title: string }[] {
	return readdirSync(decisions)
		.filter((file) => /^\d{4}-.*\.md$/.test(file) && !file.startsWith('0000'))
		.sort()
		.map((file) => {
			const [, number = '', title = ''] =
				/^# (\d{4}): (.+)/.exec(readFileSync(join(decisions, file), 'utf8')) ?? [];
			return { file, number, title };
		});
}

/** docs/adr/README.md with the list of the decisions that are there. */
export function decisionsPage(): string {
	const page = readFileSync(join(decisions, 'README.md'), 'utf8');
	const list = decisionTitles().map(({ file, number, title }) => `- [${number}](${file}): ${title}`);
	return `${page.slice(0, page.indexOf('\n## List'))}\n## List\n\n${list.join('\n')}\n`;
}
