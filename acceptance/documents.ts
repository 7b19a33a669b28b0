/**
 * Imports the real documents of ../shared/sources, where that folder exists, through the command line, prints what was
 * recognised and fails when it differs from what a person counts in them, or when a line is lost.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ratschlag } from './support.ts';

interface ImportedElement {
	readonly ref: string;
	readonly parent: string | null;
	readonly kind: string;
	readonly number: string | null;
	readonly title: string;
	readonly text: string;
	readonly source: string | null;
	readonly line: number;
}

interface Imported {
	readonly title: string;
	readonly counts: Readonly<Record<string, number>>;
	readonly elements: readonly ImportedElement[];
	readonly warnings: readonly { readonly line: number; readonly code: string; readonly message: string }[];
}

const folder = process.env['RATSCHLAG_SOURCES'] ?? join('..', 'shared', 'sources');
let wrong = 0;

if (!existsSync(folder)) console.log(`  skipped: ${folder} is not there`);
else {
	guidelines(importDocument('magdeburg-2018-dokumentation-leitlinien.md'));
	importDocument('brandenburg-2016-planungskonzept.md');
}
process.exitCode = wrong === 0 ? 0 : 1;

function importDocument(name: string): Imported {
	const file = join(folder, name);
	const { status, stdout, stderr } = ratschlag([
		'concept',
		'import',
		file,
		'--municipality',
		'abnahme',
		'--dry-run',
		'--json',
	]);
	if (status !== 0) throw new Error(stderr);
	const imported = JSON.parse(stdout) as Imported;
	console.log(`  ${name}: „${imported.title}“`);
	console.log(
		`    ${Object.entries(imported.counts)
			.map(([kind, count]) => `${kind} ${count}`)
			.join(', ')}, ${imported.warnings.length} notes`,
	);
	everyLineIsSomewhere(file, imported);
	return imported;
}

/** Each word of each line of the document stands in an element or in what was left out. */
function everyLineIsSomewhere(file: string, { elements, warnings }: Imported): void {
	const kept = words(
		[
			...elements.flatMap(({ number, title, text, source }) => [number ?? '', title, text, source ?? '']),
			...warnings.map(({ message }) => message),
		].join(' '),
	);
	const told = new Set(warnings.map(({ line }) => line));
	readFileSync(file, 'utf8')
		.split('\n')
		.forEach((line, index) => {
			const missing = [...words(line)].filter((word) => !kept.has(word));
			if (missing.length > 0 && !told.has(index + 1))
				complain(`line ${index + 1} lost: ${missing.join(' ')}`);
		});
}

/** Words of at least four letters, so that list markers and Markdown signs do not count. */
function words(text: string): Set<string> {
	const plain = text
		.replace(/<[^>]*>/g, ' ')
		.replace(/\]\([^)]*\)/g, '] ')
		.replace(/\\/g, '');
	return new Set(plain.match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}

function guidelines({ elements }: Imported): void {
	const of = (kind: string, parent?: string): readonly ImportedElement[] =>
		elements.filter(
			(element) => element.kind === kind && (parent === undefined || element.parent === parent),
		);
	const fields = of('fieldOfAction');
	const perField = (kind: string): number[] => fields.map(({ ref }) => of(kind, ref).length);
	expectEqual('fields of action', fields.length, 6);
	expectEqual('guidelines by field', perField('guideline'), [5, 5, 5, 7, 6, 4]);
	expectEqual('approaches by field', perField('approach'), [4, 3, 6, 5, 5, 3]);
	expectEqual('guidelines anywhere', of('guideline').length, 32);
	expectEqual(
		'guidelines with their source',
		of('guideline').filter(({ source }) => source?.includes('DS0450/18')).length,
		32,
	);
	expectEqual(
		'guidelines that end like sentences',
		of('guideline').filter(({ text }) => /[.]$|anzupassen$/.test(text.trim())).length,
		32,
	);
	expectEqual('preambles', of('preamble').length, 1);
	expectEqual('definitions of the preamble', of('definition', of('preamble')[0]?.ref).length, 3);
	expectEqual(
		'fields with a summary of the discussion',
		perField('discussionSummary').filter((count) => count > 0).length,
		6,
	);
	expectEqual('fields with a group report', perField('groupReport').filter((count) => count > 0).length, 6);
	expectEqual('cards by field', perField('card'), [25, 26, 19, 13, 18, 22]);
	console.log(`    cards by field: ${perField('card').join(', ')}`);
}

function expectEqual(what: string, found: unknown, wanted: unknown): void {
	if (!isDeepStrictEqual(found, wanted))
		complain(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
	else console.log(`    ✓ ${what}: ${JSON.stringify(found)}`);
}

function complain(message: string): void {
	wrong += 1;
	console.error(`    ✗ ${message}`);
}
