import { inflateSync } from 'node:zlib';

/** The readable parts of a PDF: its objects, and its streams unpacked where they are packed. For tests. */
export function unpackPdf(bytes: Uint8Array): string {
	const raw = Buffer.from(bytes);
	let text = raw.toString('latin1');
	for (let place = raw.indexOf('stream\n'); place >= 0; place = raw.indexOf('stream\n', place + 7)) {
		if (raw.toString('latin1', place - 3, place) === 'end') continue;
		try {
			text += `\n${inflateSync(raw.subarray(place + 7)).toString('latin1')}`;
		} catch {
			// Not packed, or not in this way: it stands in the raw text already.
		}
	}
	return text;
}

export function pageCount(bytes: Uint8Array): number {
	return (unpackPdf(bytes).match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}
