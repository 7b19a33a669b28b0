/** Whether two contents are equal but for the ids of their parts: these are ours, not the reader's. */
export function sameContent(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	if (Array.isArray(one))
		return (
			Array.isArray(other) &&
			one.length === other.length &&
			one.every((item, place) => sameContent(item, other[place]))
		);
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
	const [entries, others] = [Object.entries(one), other as Readonly<Record<string, unknown>>];
	return (
		entries.length === Object.keys(others).length &&
		entries.every(([key, value]) => key === 'id' || sameContent(value, others[key]))
	);
}
