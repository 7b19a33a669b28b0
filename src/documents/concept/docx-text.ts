/** XML 1.0 has no place for control characters and lone surrogates. */
export function docxText(text: string): string {
	return text.toWellFormed().replace(/[\u0000-\u0008\u000A-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '');
}
