/** XML 1.0 and HTML have no place for control characters and lone surrogates. */
export function xmlText(text: string): string {
	return text.toWellFormed().replace(/[\u0000-\u0008\u000A-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '');
}

/** A text as it stands between tags or in an attribute, in XML and in HTML. */
export function escapeMarkup(text: string): string {
	return xmlText(text)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
