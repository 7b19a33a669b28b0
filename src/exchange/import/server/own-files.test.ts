import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullNumbers } from '#concept/domain/numbering.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import type { Context } from '#platform/context.ts';
import { testApp } from '#platform/testing/app.ts';
import { failure, unwrap } from '#shared/result.ts';
import type { ConceptFile } from '../../concept-file.ts';
import { writeConceptJson } from '../../concept-json/write.ts';
import { writeConceptMarkdown } from '../../concept-markdown/write.ts';
import { arbitraryFile } from '../../testing/arbitrary-file.ts';
import { readConcept } from '../read-concept.ts';
import { recognitionJson } from '../recognition-json.ts';
import { adoptImport } from './adopt-import.ts';
import { correctImport } from './correct-import.ts';
import { importFile } from './import-file.ts';
import { openImport } from './open-import.ts';
import { readImport } from './read-imports.ts';

const t = await testApp();
const writers = { json: writeConceptJson, md: writeConceptMarkdown };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const files: readonly ConceptFile[] = fc
	.sample(arbitraryFile, { numRuns: 40, seed: 7 })
	.filter(
		({ tree, title }) => tree.length > 0 && title === title.normalize('NFC').replace(/\s+/g, ' ').trim(),
	)
	.filter(({ title }) => title.length <= 200)
	.slice(0, 8)
	.map((file) => ({ ...file, edition: null, numbers: fullNumbers(file.tree, file.numbering) }));

async function draftFile(context: Context): Promise<ConceptFile> {
	const { concept, tree, numbers } = unwrap(await readDraft(context));
	return { title: concept.title, numbering: concept.numbering, edition: null, tree, numbers };
}

const adopted = { numbering: 'decimal', reason: 'Sicherung', replaceUnpublished: true } as const;

test('there is something to try', () => {
	expect(files.length).toBeGreaterThan(4);
});

test.each(['json', 'md'] as const)(
	'%s: export, import, export gives the same bytes, elsewhere too',
	async (format) => {
		const write = writers[format];
		for (const municipality of [await t.municipality(), await t.municipality()]) {
			const context = t.context(municipality, { roles: ['commandLine'] });
			for (const file of files) {
				const text = write(file);
				unwrap(await importFile(context, { bytes: bytes(text), fileName: 'a.txt', ...adopted }));
				expect(write(await draftFile(context))).toBe(text);
			}
		}
	},
);

test('the way through the workplace gives the same, and a correction changes only what it names', async () => {
	const context = t.context(await t.municipality(), { roles: ['commandLine'] });
	const file = files.find(({ tree }) => tree.length > 2) ?? files[0];
	if (!file) throw new Error('no file');
	const text = writeConceptMarkdown(file);
	const { id } = unwrap(await openImport(context, { bytes: bytes(text), fileName: 'a.md' }));
	const [first] = unwrap(await readImport(context, id)).recognition.elements;
	unwrap(
		await correctImport(context, {
			id,
			revision: 1,
			correction: { type: 'title', ref: first?.ref ?? '', title: 'Neuer Titel' },
		}),
	);
	unwrap(await adoptImport(context, { id, revision: 2, ...adopted }));
	const expected = file.tree.map((element, place) =>
		place === 0 ? { ...element, title: 'Neuer Titel' } : element,
	);
	expect((await draftFile(context)).tree).toEqual(expected);
});

test('as JSON of the command line every element stands with its own id, and nothing counts as a warning but the head', async () => {
	for (const file of files) {
		const json = recognitionJson(
			unwrap(await readConcept({ bytes: bytes(writeConceptMarkdown(file)), fileName: 'a' })),
			'de',
		);
		expect(json.title).toBe(file.title);
		expect(json.elements.map(({ ref, parent, kind }) => [ref, parent, kind])).toEqual(
			file.tree.map(({ id, parentId, kind }) => [id, parentId, kind]),
		);
		expect(json.warnings.every(({ code }) => ['frontMatter', 'usedAsTitle'].includes(code))).toBe(true);
	}
});

const id = '01890a5d-ac96-774b-bcce-b302099a8057';
const head = '---\nratschlag: concept/1\nedition: null\nnumbering: {"rules":{}}\n---\n\n# Konzept\n\n';

test.each([
	['a newer format', head.replace('concept/1', 'concept/2'), 1],
	['another order in the head', head.replace('---\n', '---\nautor: x\n'), 1],
	['no head at all', `# Konzept\n\n<!-- element guideline ${id} -->\n## Sprache\n`, 1],
	['an unknown kind', `${head}<!-- element wish ${id} {"level":1} -->`, 9],
	['JSON cut off', `{"format":"ratschlag-concept",\n"version":1,\n"title":"A`, 3],
	[
		'JSON with another order of keys and a fault',
		`{"elements":[\n{},\n{"id":1}],"format":"ratschlag-concept","version":1}`,
		1,
	],
	[
		'JSON with a fault in its second element',
		writeConceptJson({
			title: 'A',
			numbering: { rules: {} },
			edition: null,
			tree: [],
			numbers: new Map(),
		}).replace(
			'"elements": []',
			`"elements": [\n{"id":"${id}","parentId":null,"kind":"list","number":null,"title":"","body":[],"source":"","fields":[],"measure":null},\n{"number":null,"kind":"wish"}]`,
		),
		11,
	],
])('%s is refused with the line and never taken for a text', async (_, text, line) => {
	const read = await readConcept({ bytes: bytes(text), fileName: 'a.md' });
	expect(read).toMatchObject({ ok: false, failure: { code: 'brokenConceptFile', details: { line } } });
});

test('other JSON is no document', async () => {
	expect(await readConcept({ bytes: bytes('{"a": [1, 2]}'), fileName: 'a.json' })).toEqual(
		failure('unsupportedFile'),
	);
});

test('a text that speaks about our files is a text', async () => {
	const text =
		'# Handbuch\n\nDie Datei beginnt mit "ratschlag: concept/1" und "format": "ratschlag-concept".\n';
	expect((await readConcept({ bytes: bytes(text), fileName: 'a.md' })).ok).toBe(true);
});
