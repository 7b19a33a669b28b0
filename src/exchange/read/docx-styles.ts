import { child, children, value, type XmlNode } from './xml.ts';

export interface Style {
	readonly name: string;
	/** From 1; null when it is no heading. */
	readonly heading: number | null;
	readonly isTitle: boolean;
	readonly isContents: boolean;
	readonly isBold: boolean;
	readonly numbering: { readonly id: string; readonly level: number } | null;
}

const none: Style = {
	name: '',
	heading: null,
	isTitle: false,
	isContents: false,
	isBold: false,
	numbering: null,
};

/** Paragraph and character styles with what they inherit (ISO/IEC 29500-1, 17.7). */
export function readStyles(root: XmlNode | null): ReadonlyMap<string, Style> {
	const nodes = new Map(
		children(root ?? undefined, 'style').map((style) => [style.attributes.styleId ?? '', style]),
	);
	const styles = new Map<string, Style>();
	for (const id of nodes.keys()) styles.set(id, read(id, 0));
	return styles;

	function read(id: string, depth: number): Style {
		const node = nodes.get(id);
		if (!node || depth > 20) return none;
		const based = value(node, 'basedOn');
		const parent = based === undefined ? none : read(based, depth + 1);
		const name = value(node, 'name') ?? id;
		const outline = value(node, 'pPr', 'outlineLvl');
		const byName =
			/^(?:heading|überschrift|berschrift)\s?(\d)$/i.exec(name) ?? /^(?:heading|berschrift)(\d)$/i.exec(id);
		const isContents = /^(?:toc|verzeichnis|inhaltsverzeichnis)\s?(?:\d|heading|überschrift)/i.test(name);
		const level =
			outline === undefined ? (byName?.[1] ? Number(byName[1]) : parent.heading) : Number(outline) + 1;
		const numId = value(node, 'pPr', 'numPr', 'numId');
		return {
			name,
			heading: isContents || level === null || level > 9 ? null : level,
			isTitle: /^(?:title|titel)$/i.test(name),
			isContents,
			isBold: isOn(child(node, 'rPr', 'b')) ?? parent.isBold,
			numbering:
				numId === undefined
					? parent.numbering
					: { id: numId, level: Number(value(node, 'pPr', 'numPr', 'ilvl') ?? '0') },
		};
	}
}

/** An on/off property: present without a value means on; null when it is absent. */
export function isOn(node: XmlNode | undefined): boolean | null {
	if (!node) return null;
	return !['0', 'false', 'off', 'none'].includes(node.attributes.val ?? '1');
}
