/** UTF-8, UTF-16 with byte order mark, or Windows-1252 where the bytes can be nothing else; null for anything binary. */
export function readText(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryDecode('utf-16le', bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return tryDecode('utf-16be', bytes);
	// Texts have no NUL and next to no control characters; PDF, RTF and HTML say what they are.
	if (isBinary(bytes)) return null;
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).trimStart().toLowerCase();
	if (/^(%pdf-|\{\\rtf|<!doctype|<html|<\?xml|%!ps)/.test(head.replace(/^ï»¿/, ''))) return null;
	return tryDecode('utf-8', bytes) ?? tryDecode('windows-1252', bytes);
}

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return text.includes('\0') ? null : text;
	} catch {
		return null;
	}
}

function isBinary(bytes: Uint8Array): boolean {
	let controls = 0;
	for (const byte of bytes) {
		if (byte === 0) return true;
		if (byte < 9 || (byte > 13 && byte < 32)) controls++;
	}
	return controls > 4 && controls > bytes.length / 1000;
}
