/** Whether some of the fonts has a glyph for a sign; reads the `cmap` tables (OpenType 1.9, formats 4 and 12). */
export function coverageOf(fonts: readonly Buffer[]): (sign: string) => boolean {
	const ranges = fonts.flatMap(rangesOf).toSorted((one, other) => one[0] - other[0]);
	const merged: [number, number][] = [];
	for (const [from, to] of ranges) {
		const last = merged.at(-1);
		if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
		else merged.push([from, to]);
	}
	return (sign) => {
		const code = sign.codePointAt(0) ?? 0;
		// Signs that steer the ones beside them are never drawn.
		if (/\p{Default_Ignorable_Code_Point}/u.test(sign)) return true;
		let low = 0;
		let high = merged.length - 1;
		while (low <= high) {
			const middle = (low + high) >> 1;
			const [from, to] = merged[middle] ?? [0, 0];
			if (code < from) high = middle - 1;
			else if (code > to) low = middle + 1;
			else return true;
		}
		return false;
	};
}

function rangesOf(font: Buffer): [number, number][] {
	const count = font.readUInt16BE(4);
	for (let index = 0; index < count; index++) {
		const record = 12 + index * 16;
		if (font.toString('latin1', record, record + 4) === 'cmap')
			return cmapRanges(font, font.readUInt32BE(record + 8));
	}
	return [];
}

function cmapRanges(font: Buffer, cmap: number): [number, number][] {
	const ranges: [number, number][] = [];
	for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
		const table = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
		const format = font.readUInt16BE(table);
		if (format === 4) ranges.push(...format4(font, table));
		if (format === 12) ranges.push(...format12(font, table));
	}
	return ranges;
}

function format4(font: Buffer, table: number): [number, number][] {
	const segments = font.readUInt16BE(table + 6) / 2;
	return Array.from({ length: segments }, (_, segment): [number, number] => [
		font.readUInt16BE(table + 16 + segments * 2 + segment * 2),
		font.readUInt16BE(table + 14 + segment * 2),
	]).filter(([from]) => from !== 0xffff);
}

function format12(font: Buffer, table: number): [number, number][] {
	return Array.from({ length: font.readUInt32BE(table + 12) }, (_, group): [number, number] => [
		font.readUInt32BE(table + 16 + group * 12),
		font.readUInt32BE(table + 20 + group * 12),
	]);
}
