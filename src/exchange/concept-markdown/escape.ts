export interface Place {
	readonly start: boolean;
	readonly end: boolean;
	readonly afterNote?: boolean;
}

/** Characters that can mean something anywhere in a line of Markdown (CommonMark, GFM). */
const everywhere = /[\\`*_[\]<>&~|]/g;

/**
 * Plain text as Markdown that means exactly this text. Blanks at the ends are written as references because
 * Markdown drops them; signs that mean something at the start of a line get a backslash there.
 * @param place whether the text starts or ends a line, and whether a note stands before it
 */
export function escapeText(text: string, place: Place): string {
	let escaped = text
		.replace(everywhere, (sign) => (sign === '|' ? '&#124;' : `\\${sign}`))
		.replaceAll('\t', '&#9;');
	if (place.start) escaped = escapeStart(escaped);
	// "[^1]: a" would be the note's text, "[^1](a)" a link.
	if (place.afterNote) escaped = escaped.replace(/^[:(]/, '\\$&');
	if (place.end) escaped = escaped.replace(/ $/, '&#32;').replace(/ (#+)$/, ' \\$1');
	// Before something of ours: "!" would make an image of a link or a note.
	else escaped = escaped.replace(/!$/, '\\!');
	return escaped;
}

function escapeStart(text: string): string {
	return text
		.replace(/^ /, '&#32;')
		.replace(/^([#+=:-])/, '\\$1')
		.replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** An address as the target of a link. */
export function escapeHref(href: string): string {
	const plain = href.replaceAll('&', '&amp;');
	return /^[\w:/.#?=%+~,;@&-]+$/.test(href) ? plain : `<${plain}>`;
}
