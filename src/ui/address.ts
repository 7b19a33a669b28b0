/** Enough of a URL to make links from it. */
export type Address = Pick<URL, 'pathname' | 'search'>;

/** The same address with some query parameters set (string) or taken away (null). */
export function withQuery(url: Address, changes: Readonly<Record<string, string | null>>): string {
	const query = new URLSearchParams(url.search);
	for (const [name, value] of Object.entries(changes)) {
		if (value === null) query.delete(name);
		else query.set(name, value);
	}
	const text = query.toString();
	return text === '' ? url.pathname : `${url.pathname}?${text}`;
}
