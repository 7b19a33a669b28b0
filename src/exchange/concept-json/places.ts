/** The line (from 1) on which each entry of `elements` at the top of a JSON text begins; the text is valid JSON. */
export function elementLines(text: string): readonly number[] {
	const lines: number[] = [];
	let line = 1;
	let depth = 0;
	let key = '';
	let isElements = false;
	for (let at = 0; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === '\n') line += 1;
		else if (char === '"') {
			const start = at + 1;
			for (at = start; at < text.length && text.charAt(at) !== '"'; at++)
				if (text.charAt(at) === '\\') at += 1;
			if (depth === 1) key = text.slice(start, at);
		} else if (char === '{' || char === '[') {
			depth += 1;
			if (depth === 2) isElements = key === 'elements' && char === '[';
			if (depth === 3 && isElements) lines.push(line);
		} else if (char === '}' || char === ']') depth -= 1;
	}
	return lines;
}

/** An element is named by its place, a fault in the tree by the id of an element or of a part of its text. */
export function lineOfFault(text: string, data: unknown, details: Readonly<Record<string, unknown>>): number {
	const place = /^elements\.(\d+)/.exec(String(details['path']))?.[1];
	const elements = (data as { elements?: unknown } | null)?.elements;
	const id = String(details['reason']).split(' ')[1] ?? '-';
	const index =
		place !== undefined
			? Number(place)
			: Array.isArray(elements)
				? elements.findLastIndex((element) => JSON.stringify(element).includes(id))
				: -1;
	return elementLines(text)[index] ?? 1;
}
