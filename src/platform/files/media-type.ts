import { fileTypeFromBuffer } from 'file-type';
import { unzipSync } from 'fflate';

export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * What a file really is, by its content; its name is never asked. Text has no signature: it is what is readable
 * without control characters.
 * @returns null when it cannot be told
 */
export async function mediaTypeOf(bytes: Uint8Array): Promise<string | null> {
	const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
	const type = found?.mime as string | undefined;
	if (type === 'application/zip' || type === docx) return zipType(bytes);
	// Recognised by the first few letters only, so text that merely begins alike is text.
	if (type !== undefined && type !== 'application/xml') return type;
	return textType(bytes);
}

/** Names of the entries, without unpacking anything. */
function zipType(bytes: Uint8Array): string | null {
	const names: string[] = [];
	try {
		unzipSync(bytes, {
			filter: ({ name }) => {
				names.push(name);
				return false;
			},
		});
	} catch {
		return null;
	}
	return names.includes('word/document.xml') && names.includes('[Content_Types].xml')
		? docx
		: 'application/zip';
}

function textType(bytes: Uint8Array): string | null {
	// Tab, line feed, form feed and carriage return are all that text needs of the control characters.
	const control = bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13);
	if (control) return null;
	const start = new TextDecoder()
		.decode(bytes.subarray(0, 2000))
		.replace(/^\ufeff/, '')
		.trimStart();
	if (/^(<!doctype html|<html[\s>])/i.test(start)) return 'text/html';
	if (start.startsWith('<?xml')) return 'application/xml';
	if (/^[{[]/.test(start) && isJson(bytes)) return 'application/json';
	return 'text/plain';
}

function isJson(bytes: Uint8Array): boolean {
	try {
		JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		return true;
	} catch {
		return false;
	}
}
