import { decodeEntities } from './characters.ts';

export interface XmlNode {
	/** Without its prefix. */
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: XmlNode[];
	/** Only of elements without children. */
	text: string;
}

export class XmlError extends Error {}

const deepest = 400;
const most = 3_000_000;
const tag =
	/<(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/**
 * The little XML that office files are made of (XML 1.0 without document types). A document type is refused, so there
 * are no entities to expand and no files to fetch.
 */
export function parseXml(text: string): XmlNode {
	const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
	const open: { node: XmlNode; raw: string }[] = [{ node: root, raw: '' }];
	let count = 0;
	let at = 0;
	while (at < text.length) {
		const next = text.indexOf('<', at);
		const end = next < 0 ? text.length : next;
		const top = open.at(-1);
		if (!top) throw new XmlError();
		if (end > at && open.length > 1) top.node.text += decodeEntities(text.slice(at, end));
		if (next < 0) break;
		if (text.startsWith('<?', next)) at = after(text, '?>', next);
		else if (text.startsWith('<!--', next)) at = after(text, '-->', next);
		else if (text.startsWith('<![CDATA[', next)) {
			at = after(text, ']]>', next);
			top.node.text += text.slice(next + 9, at - 3);
		} else {
			tag.lastIndex = next;
			const found = tag.exec(text);
			if (!found) throw new XmlError();
			const [whole, closing, raw = '', attributes = '', empty] = found;
			at = next + whole.length;
			if (closing === '/') {
				if (top.raw !== raw || open.length === 1) throw new XmlError();
				open.pop();
				continue;
			}
			const node: XmlNode = {
				name: local(raw),
				attributes: readAttributes(attributes),
				children: [],
				text: '',
			};
			top.node.children.push(node);
			count += 1;
			if (count > most) throw new XmlError();
			if (empty === '') open.push({ node, raw });
			if (open.length > deepest) throw new XmlError();
		}
	}
	const document = root.children[0];
	if (open.length !== 1 || !document || root.children.length !== 1) throw new XmlError();
	return document;
}

function after(text: string, mark: string, from: number): number {
	const place = text.indexOf(mark, from);
	if (place < 0) throw new XmlError();
	return place + mark.length;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function readAttributes(text: string): Readonly<Record<string, string>> {
	if (text === '') return {};
	const out: Record<string, string> = {};
	for (const [, name = '', double, single] of text.matchAll(attribute))
		out[local(name)] = decodeEntities(double ?? single ?? '');
	return out;
}

export function child(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
	let current = node;
	for (const name of path) current = current?.children.find((inner) => inner.name === name);
	return current;
}

export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
	return node?.children.filter((inner) => inner.name === name) ?? [];
}

/** `w:val` of a child. */
export function value(node: XmlNode | undefined, ...path: readonly string[]): string | undefined {
	return child(node, ...path)?.attributes.val;
}
