/** A form as a browser sends it: as words, or in parts when there is a file in it. */
export function formBody(
	fields: Readonly<Record<string, string>> | readonly (readonly [string, string])[],
	file?: string,
): { readonly type: string; readonly body: Uint8Array } {
	const entries = (Array.isArray(fields) ? fields : Object.entries(fields)) as readonly (readonly [
		string,
		string,
	])[];
	if (file === undefined)
		return {
			type: 'application/x-www-form-urlencoded',
			body: Buffer.from(new URLSearchParams(entries.map(([name, value]) => [name, value])).toString()),
		};
	const boundary = 'grenze-zwischen-den-teilen';
	const parts = entries.map(([name, value]) => {
		const fileName = name === file ? `; filename="papier.md"` : '';
		return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${fileName}\r\n\r\n${value}\r\n`;
	});
	return {
		type: `multipart/form-data; boundary=${boundary}`,
		body: Buffer.from(`${parts.join('')}--${boundary}--\r\n`),
	};
}

/** The revision from which somebody starts who opens this page now, as a field of the form. */
export function revisionIn(page: string): { readonly revision?: string } {
	const [, revision] = /name="revision" value="(\d+)"/.exec(page) ?? [];
	return revision === undefined ? {} : { revision };
}
