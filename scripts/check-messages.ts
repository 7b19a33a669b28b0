/** Every message key is there in both languages, not empty, with the same placeholders. */
import { readdirSync, readFileSync } from 'node:fs';

type Message = string | readonly unknown[];

const problems: string[] = [];
for (const file of readdirSync('messages/de')) {
	const [german, english] = ['de', 'en'].map(
		(language) => JSON.parse(readFileSync(`messages/${language}/${file}`, 'utf8')) as Record<string, Message>,
	);
	for (const key of new Set([...Object.keys(german ?? {}), ...Object.keys(english ?? {})])) {
		if (key === '$schema') continue;
		const here = german?.[key];
		const there = english?.[key];
		if (!here) problems.push(`${file}: ${key} is missing in German`);
		else if (!there) problems.push(`${file}: ${key} is missing in English`);
		else if (placeholders(here) !== placeholders(there))
			problems.push(`${file}: ${key} has other placeholders in English`);
	}
}
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('All messages are complete in German and English.');
process.exitCode = problems.length === 0 ? 0 : 1;

function placeholders(message: Message): string {
	const names = JSON.stringify(message).match(/\{[a-zA-Z]\w*\}/g) ?? [];
	return [...new Set(names)].sort().join(' ');
}
