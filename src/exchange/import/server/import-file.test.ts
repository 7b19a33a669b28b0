import { expect, test } from 'vitest';
import { readDraft } from '#concept/server/read-draft.ts';
import { testApp } from '#platform/testing/app.ts';
import { unwrap } from '#shared/result.ts';
import { importFile, type FileImport } from './import-file.ts';

const t = await testApp();

const document = (text: string): FileImport => ({
	bytes: new TextEncoder().encode(text),
	fileName: 'konzept.md',
	numbering: 'decimal',
	reason: 'Neue Fassung aus dem Dokument',
	replaceUnpublished: false,
});

const small = '# Klimakonzept\n\n## Leitlinien\n\n1. Wir sparen Energie.\n2. Wir pflanzen Bäume.\n';

test('a document becomes the working draft at once', async () => {
	const context = t.context(await t.municipality(), { roles: ['commandLine'] });
	unwrap(await importFile(context, document(small)));
	const draft = unwrap(await readDraft(context));
	expect(draft.concept.title).toBe('Klimakonzept');
	expect(draft.tree.map(({ kind }) => kind)).toEqual(['section', 'guideline', 'guideline']);
});

test('unpublished changes are not replaced without being told so, and nothing is half done', async () => {
	const context = t.context(await t.municipality(), { roles: ['commandLine'] });
	unwrap(await importFile(context, document(small)));
	const again = await importFile(context, document('# Anderes\n\nEin Absatz.\n'));
	expect(again.ok ? '' : again.failure.code).toBe('draftHasChanges');
	expect(unwrap(await readDraft(context)).concept.title).toBe('Klimakonzept');
	unwrap(await importFile(context, { ...document('# Anderes\n\nEin Absatz.\n'), replaceUnpublished: true }));
	expect(unwrap(await readDraft(context)).concept.title).toBe('Anderes');
});

test('who may not import gets nothing', async () => {
	const context = t.context(await t.municipality(), { personId: null, roles: ['department'] });
	const refused = await importFile(context, document(small));
	expect(refused.ok ? '' : refused.failure.code).toBe('forbidden');
});
