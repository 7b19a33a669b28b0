import { expect, test } from 'vitest';
import { largeConcept } from '#examples/large-concept.ts';
import { publishEdition } from '#concept/server/publish-edition.ts';
import { replaceDraft } from '#concept/server/replace-draft.ts';
import { readConceptJson } from '#exchange/concept-json/read.ts';
import { readConceptMarkdown } from '#exchange/concept-markdown/read.ts';
import type { Context } from '#platform/context.ts';
import { testApp } from '#platform/testing/app.ts';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { GET } from './+server.ts';

const t = await testApp();
const municipality = await t.municipality();
const lead = t.context(municipality, { personId: newId(), roles: ['processLead'] });
const visitor = t.context(municipality);
const { tree, numbering } = largeConcept(30);
const input = { title: 'Gemeinsam für Lindenau', numbering, reason: 'x', replaceUnpublished: true };
unwrap(await replaceDraft(lead, { ...input, tree }));
const edition = unwrap(await publishEdition(lead, { state: 'publishedDraft', note: '', decidedOn: null }));

async function ask(format: string, headers: Record<string, string> = {}, context: Context = visitor) {
	const url = new URL(`https://stadt.example/konzept/fassungen/${edition.id}/konzept.${format}`);
	const params = { edition: edition.id, format };
	const request = new Request(url, { headers });
	return GET({ locals: { context }, params, url, request } as never);
}

test.each([
	['pdf', 'application/pdf', '%PDF-1.7'],
	['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
	['md', 'text/markdown; charset=utf-8', '---\nratschlag: concept/1'],
	['json', 'application/json; charset=utf-8', '{\n\t"format": "ratschlag-concept"'],
])('%s: its type, name, length and beginning', async (format, type, beginning) => {
	const answer = await ask(format);
	expect(answer.status).toBe(200);
	expect(answer.headers.get('content-type')).toBe(type);
	expect(answer.headers.get('content-disposition')).toBe(
		`attachment; filename="Gemeinsam-fuer-Lindenau-Fassung-1.${format}"; ` +
			`filename*=UTF-8''Gemeinsam-f%C3%BCr-Lindenau-Fassung-1.${format}`,
	);
	const bytes = new Uint8Array(await answer.arrayBuffer());
	expect(answer.headers.get('content-length')).toBe(String(bytes.length));
	expect(new TextDecoder('latin1').decode(bytes.slice(0, beginning.length))).toBe(beginning);
	expect(new Uint8Array(await (await ask(format)).arrayBuffer())).toEqual(bytes);
});

test('Markdown and JSON read back to the published concept', async () => {
	const json = unwrap(readConceptJson(await (await ask('json')).text()));
	const markdown = unwrap(readConceptMarkdown(await (await ask('md')).text()));
	expect(json.tree).toEqual(tree);
	expect(markdown.tree).toEqual(tree);
	expect(json.edition?.contentHash).toBe(edition.contentHash);
});

test('a copy that somebody has stays right: 304 without a body', async () => {
	const etag = (await ask('md')).headers.get('etag') ?? '';
	expect(etag).toMatch(/^"[\w-]+"$/);
	const again = await ask('md', { 'if-none-match': `"other", ${etag}` });
	expect(again.status).toBe(304);
	expect(again.headers.get('etag')).toBe(etag);
	expect(await again.text()).toBe('');
	expect((await ask('md', { 'if-none-match': '"other"' })).status).toBe(200);
});

test('refuses other formats, other municipalities, and types that the reader does not take', async () => {
	const foreign = t.context(await t.municipality());
	await expect(ask('exe')).rejects.toMatchObject({ status: 404, body: { code: 'notFound' } });
	await expect(ask('pdf', {}, foreign)).rejects.toMatchObject({ status: 404 });
	await expect(ask('pdf', { accept: 'image/png' })).rejects.toMatchObject({ status: 406 });
	expect((await ask('md', { accept: 'text/html,*/*;q=0.8' })).status).toBe(200);
});
