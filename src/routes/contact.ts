/**
 * Where readers of the public site can write. Only the invented demo municipality has one so far;
 * `.example` is reserved (RFC 2606), so nobody real gets its mail.
 */
export function contactEmailOf(slug: string): string | null {
	return slug === 'lindenau' ? 'beteiligung@lindenau.example' : null;
}
