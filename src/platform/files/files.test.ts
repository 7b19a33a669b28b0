import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { testApp } from '../testing/app.ts';
import { inTransaction } from '../transaction.ts';
import { attachment } from './attachment.ts';
import { docx, mediaTypeOf } from './media-type.ts';
import { readFile, storeFile } from './store-file.ts';

const t = await testApp();
const document = zipSync({
	'[Content_Types].xml': strToU8('<Types/>'),
	'word/document.xml': strToU8('<w/>'),
});
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82]);

describe('what a file is', () => {
	test.each([
		['a word document', document, docx],
		['another container', zipSync({ 'a.txt': strToU8('a') }), 'application/zip'],
		['Markdown', strToU8('# Konzept\n\nÜber uns'), 'text/plain'],
		['text in an old encoding', new Uint8Array([0xdc, 0x62, 0x65, 0x72]), 'text/plain'],
		['JSON', strToU8('{"a":1}'), 'application/json'],
		['what only looks like JSON', strToU8('[Anlage 1]'), 'text/plain'],
		['HTML', strToU8('<!DOCTYPE html><p>'), 'text/html'],
		['PDF', strToU8('%PDF-1.7\n1 0 obj'), 'application/pdf'],
		['noise', new Uint8Array([1, 2, 3, 0, 0]), null],
		['a broken container', document.slice(0, 40), null],
	])('%s', async (_, bytes, type) => {
		expect(await mediaTypeOf(bytes)).toBe(type);
	});

	test('says its content, not its name: a picture is no text', async () => {
		expect(await mediaTypeOf(png)).not.toBe('text/plain');
	});
});

describe('stored files', () => {
	const rules = { maximum: 1000, allowed: ['text/plain', docx] };

	test('are one for the same content, and are read by their hash in their municipality only', async () => {
		const context = t.context(await t.municipality());
		const bytes = strToU8('# Konzept');
		const stored = await inTransaction(context, (tx) => storeFile(tx, bytes, rules));
		const again = await inTransaction(context, (tx) => storeFile(tx, bytes, rules));
		expect(again).toEqual(stored);
		if (!stored.ok) throw new Error('not stored');
		const { sha256 } = stored.value;
		const read = await inTransaction(context, (tx) => readFile(tx, sha256));
		expect(read).toMatchObject({ ok: true, value: { mediaType: 'text/plain', size: 9 } });
		const elsewhere = t.context(await t.municipality());
		expect((await inTransaction(elsewhere, (tx) => readFile(tx, sha256))).ok).toBe(false);
		expect((await inTransaction(context, (tx) => readFile(tx, '../x'))).ok).toBe(false);
	});

	test('are refused when they are too large or of another kind', async () => {
		const context = t.context(await t.municipality());
		const store = (bytes: Uint8Array) => inTransaction(context, (tx) => storeFile(tx, bytes, rules));
		expect(await store(new Uint8Array(1001).fill(65))).toMatchObject({
			failure: { code: 'tooLarge', details: { limit: '1 KB' } },
		});
		expect(await store(png)).toMatchObject({ failure: { code: 'unsupportedFile' } });
		expect(await store(strToU8('<!doctype html><script>'))).toMatchObject({
			failure: { code: 'unsupportedFile' },
		});
	});

	test('are downloads under any name', () => {
		const headers = attachment('Käse"\r\nX: y (1).html', 'text/html');
		expect(headers['content-type']).toBe('text/plain; charset=utf-8');
		expect(headers['content-disposition']).toMatch(
			/^attachment; filename="[\w.\- ]+"; filename\*=UTF-8''[\w%.\-~!]+$/,
		);
		expect(headers['content-security-policy']).toContain('sandbox');
	});
});
