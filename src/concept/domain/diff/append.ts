/** Puts a value behind those that are known under its key. */
export function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
	const known = lists.get(key);
	if (known) known.push(value);
	else lists.set(key, [value]);
}
