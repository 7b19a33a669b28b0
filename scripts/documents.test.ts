import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { editionStates } from '#concept/domain/edition.ts';
import { kinds } from '#concept/domain/kinds.ts';
import { roles } from '#people/domain/roles.ts';
import { variables } from '#platform/config/config.ts';
import { decisionTitles, failuresPage } from './pages.ts';

const documents = ['.', 'docs', 'docs/adr'].flatMap((folder) =>
	readdirSync(folder)
		.filter((file) => file.endsWith('.md'))
		.map((file) => join(folder, file)),
);

test('the glossary names every kind of element, state of an edition and role', () => {
	const glossary = readFileSync('docs/glossary.md', 'utf8');
	const missing = [...kinds, ...editionStates, ...roles].filter((word) => !glossary.includes(`\`${word}\``));
	expect(missing).toEqual([]);
});

// Pictures are made of the running program, and may be made anew at any time.
test('documents link only to what is there', () => {
	const broken = documents.flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
			.map(([, target = '']) => target)
			.filter((target) => !target.endsWith('.png') && !existsSync(join(dirname(file), target)))
			.map((target) => `${file}: ${target}`),
	);
	expect(broken).toEqual([]);
});

test('every decision has a number of its own and says it in its title', () => {
	const numbers = decisionTitles().map(({ file, number }) => {
		expect(number, file).toBe(file.slice(0, 4));
		return number;
	});
	expect(new Set(numbers).size).toBe(numbers.length);
});

test('every variable of the configuration is described', () => {
	const described = [...readFileSync('docs/configuration.md', 'utf8').matchAll(/^\| `([A-Z_]+)`\s*\|/gm)];
	expect(described.map(([, name]) => name).sort()).toEqual(Object.keys(variables).sort());
});

test('the page of failures is current (npm run docs:pages)', () => {
	expect(readFileSync('docs/failures.md', 'utf8')).toBe(failuresPage());
});
