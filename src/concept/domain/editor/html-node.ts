/** HTML that somebody pasted, as far as it is read: comments and the like are not among it. */
export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
	/** In small letters. */
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly HtmlNode[];
}

/** What never becomes text, with all that is in it. */
const dropped = new Set(
	[
		'script style noscript template head title meta link base img picture svg math iframe frame object embed',
		'video audio canvas map input select option textarea button progress meter dialog xml',
	].flatMap((line) => line.split(' ')),
);

const blocks = new Set(
	[
		'p div h1 h2 h3 h4 h5 h6 section article aside header footer main nav blockquote pre address figure',
		'figcaption dl dt dd li ul ol table tr td th caption thead tbody tfoot form fieldset legend hr details summary',
	].flatMap((line) => line.split(' ')),
);

/** Word hides its own markers, and pages hide what only machines read. */
export function isDropped({ name, attributes }: HtmlElement): boolean {
	const style = styleOf(attributes);
	return (
		dropped.has(name) ||
		'hidden' in attributes ||
		attributes['aria-hidden'] === 'true' ||
		/display:none|mso-list:ignore|mso-element:(header|footer)/.test(style)
	);
}

export function isBlock(node: HtmlNode): node is HtmlElement {
	return typeof node !== 'string' && (blocks.has(node.name) || node.children.some(isBlock));
}

/** The style attribute in small letters, without blanks. */
export function styleOf(attributes: HtmlElement['attributes']): string {
	return (attributes['style'] ?? '').toLowerCase().replace(/\s+/g, '');
}

/** All elements of this name below, but none inside another table. */
export function findAll(element: HtmlElement, name: string): HtmlElement[] {
	return element.children.flatMap((child) => {
		if (typeof child === 'string' || isDropped(child)) return [];
		if (child.name === name) return [child];
		return child.name === 'table' ? [] : findAll(child, name);
	});
}
