/** Longer addresses come from no link and no form of ours. */
const longest = 4000;

/**
 * What cannot be a request of a person: answered with 400 before anything else looks at it. A NUL byte would
 * otherwise end in the database's refusal.
 */
export function isMalformed(url: URL): boolean {
	if (url.href.length > longest) return true;
	try {
		return (
			decodeURIComponent(url.pathname).includes('\0') ||
			decodeURIComponent(url.search.replaceAll('+', ' ')).includes('\0')
		);
	} catch {
		return true;
	}
}
