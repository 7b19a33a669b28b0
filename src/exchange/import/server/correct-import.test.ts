import { expect, test } from 'vitest';
import type { Correction } from '#concept/domain/recognition/corrections.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { roles } from '#people/domain/roles.ts';
import type { Context } from '#platform/context.ts';
import { testApp } from '#platform/testing/app.ts';
import { newId, type Id } from '#shared/ids.ts';
import { unwrap, type Result } from '#shared/result.ts';
import { adoptImport } from './adopt-import.ts';
import { correctImport } from './correct-import.ts';
import { discardImport } from './discard-import.ts';
import { openImport } from './open-import.ts';
import { listImports, readImport } from './read-imports.ts';

const t = await testApp();
const text = '# Klimakonzept\n\n## Leitlinien\n\n1. Wir sparen Energie.\n2. Wir pflanzen Bäume.\n';
const asLead = async (): Promise<Context> => t.context(await t.municipality(), { roles: ['commandLine'] });
const codeOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.failure.code);

async function open(context: Context): Promise<Id> {
	const file = { bytes: new TextEncoder().encode(text), fileName: 'konzept.md' };
	return unwrap(await openImport(context, file)).id;
}

const toGoal: Correction = { type: 'kindOfList', ref: 'e2', kind: 'goal' };
const adoption = { numbering: 'decimal', reason: 'Probe', replaceUnpublished: false } as const;

test('a correction is kept, and whoever has seen an older state is told', async () => {
	const context = await asLead();
	const id = await open(context);
	expect(unwrap(await correctImport(context, { id, revision: 1, correction: toGoal })).revision).toBe(2);
	const { recognition } = unwrap(await readImport(context, id));
	expect(recognition.elements.map(({ kind }) => kind)).toEqual(['section', 'goal', 'goal']);
	expect(codeOf(await correctImport(context, { id, revision: 1, correction: toGoal }))).toBe('conflict');
	expect(codeOf(await adoptImport(context, { id, revision: 1, ...adoption }))).toBe('conflict');
	expect((await readDraft(context)).ok).toBe(false);
});

test('an unknown element changes nothing', async () => {
	const context = await asLead();
	const id = await open(context);
	const correction: Correction = { type: 'title', ref: 'e99', title: 'x' };
	expect(codeOf(await correctImport(context, { id, revision: 1, correction }))).toBe('notFound');
	expect(unwrap(await readImport(context, id)).revision).toBe(1);
});

test('what is discarded or adopted has come to its end', async () => {
	const context = await asLead();
	const discarded = await open(context);
	unwrap(await discardImport(context, discarded));
	const adopted = await open(context);
	unwrap(await adoptImport(context, { id: adopted, revision: 1, ...adoption }));
	for (const id of [discarded, adopted]) {
		expect(codeOf(await discardImport(context, id))).toBe('alreadyDone');
		expect(codeOf(await adoptImport(context, { id, revision: 1, ...adoption }))).toBe('alreadyDone');
		expect(codeOf(await correctImport(context, { id, revision: 1, correction: toGoal }))).toBe('alreadyDone');
	}
	expect(unwrap(await listImports(context))).toHaveLength(2);
});

test('another municipality sees and changes nothing', async () => {
	const id = await open(await asLead());
	const other = await asLead();
	expect(unwrap(await listImports(other))).toEqual([]);
	expect(codeOf(await readImport(other, id))).toBe('notFound');
	expect(codeOf(await correctImport(other, { id, revision: 1, correction: toGoal }))).toBe('notFound');
	expect(codeOf(await adoptImport(other, { id, revision: 1, ...adoption }))).toBe('notFound');
	expect(codeOf(await discardImport(other, id))).toBe('notFound');
});

test.each(roles.filter((role) => role !== 'processLead'))('%s may do nothing with imports', async (role) => {
	const context = t.context(await t.municipality(), { personId: newId(), roles: [role] });
	const id = newId();
	const answers = await Promise.all([
		openImport(context, { bytes: new Uint8Array([65]), fileName: 'a.md' }),
		listImports(context),
		readImport(context, id),
		correctImport(context, { id, revision: 1, correction: toGoal }),
		adoptImport(context, { id, revision: 1, ...adoption }),
		discardImport(context, id),
	]);
	expect(answers.map(codeOf)).toEqual(answers.map(() => 'forbidden'));
});
