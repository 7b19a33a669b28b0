import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The library writes the present time and random names into the file; the same content must always give the same file. */
export function settleDocx(bytes: Uint8Array, at: Date): Uint8Array {
	const names = new Map<string, string>();
	const bookmarks = new Map<string, string>();
	const steady = (xml: string) =>
		xml
			.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at.toISOString().slice(0, 19)}Z`)
			.replace(/\b(rId(?=[\w-]{12,})[\w-]+|_Toc\d+)/g, (name) => steadyName(names, name))
			.replace(
				/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)/g,
				(_, before: string, id: string) => before + steadyName(bookmarks, id),
			);
	const files = Object.entries(unzipSync(bytes)).toSorted(([one], [other]) => (one < other ? -1 : 1));
	// The document's own part first, so that the links get their numbers in reading order.
	files.sort(([one], [other]) => Number(other === 'word/document.xml') - Number(one === 'word/document.xml'));
	const settled = files.map(
		([name, file]) => [name, /\.(xml|rels)$/.test(name) ? strToU8(steady(strFromU8(file))) : file] as const,
	);
	return zipSync(Object.fromEntries(settled), { mtime: new Date(1980, 0, 1), level: 6 });
}

function steadyName(names: Map<string, string>, name: string): string {
	const prefix = /^(rId|_Toc)?/.exec(name)?.[0] ?? '';
	const known = names.get(name) ?? `${prefix}${names.size + 1_000}`;
	names.set(name, known);
	return known;
}
