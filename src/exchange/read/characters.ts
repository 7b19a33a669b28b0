const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
	shy: '\u00ad',
	auml: 'ä',
	ouml: 'ö',
	uuml: 'ü',
	Auml: 'Ä',
	Ouml: 'Ö',
	Uuml: 'Ü',
	szlig: 'ß',
	ndash: '–',
	mdash: '—',
	bdquo: '„',
	ldquo: '“',
	rdquo: '”',
	euro: '€',
	sect: '§',
	bull: '•',
};

/** Character references of HTML and XML; unknown ones stay as they are. Never expands anything else. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
		if (!name.startsWith('#')) return named[name] ?? whole;
		const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
		return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
			? String.fromCodePoint(code)
			: ' ';
	});
}

const raised = new Map([...'0123456789'].map((digit, index) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(index)]));

/** Digits as raised characters, so that a mark of a footnote stays one without a format of its own. */
export function superscript(text: string): string {
	return /^\d+$/.test(text) ? Array.from(text, (digit) => raised.get(digit) ?? digit).join('') : text;
}

/** Without characters that neither a page nor the database can hold (XML 1.0 section 2.2). */
export function withoutControls(text: string): string {
	return text.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g, '').toWellFormed();
}
