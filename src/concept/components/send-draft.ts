/** What became of a draft on its way to the server. */
export type Sent = 'saved' | 'tooLarge' | 'signedOut' | 'failed';

/** Requests that may outlive their page carry 64 KiB at most, all of them together (Fetch, section 4.6). */
const outliving = 60_000;

/**
 * Sends what is typed in a form as a draft.
 * @param leaving the page may be gone before the answer: then the request is to outlive it, if it is small enough
 */
export async function sendDraft(
	action: string,
	form: FormData,
	leaving: boolean,
	signal: AbortSignal,
): Promise<Sent> {
	try {
		const response = await fetch(action, {
			method: 'POST',
			keepalive: leaving && sizeOf(form) <= outliving,
			body: form,
			headers: { 'x-sveltekit-action': 'true', accept: 'application/json' },
			signal,
		});
		if (response.redirected || response.status === 401 || response.status === 403) return 'signedOut';
		if (response.status === 413) return 'tooLarge';
		const answer = (await response.json()) as { readonly type?: string; readonly status?: number };
		if (response.ok && answer.type === 'success') return 'saved';
		if (answer.type === 'redirect' || answer.status === 401 || answer.status === 403) return 'signedOut';
		return answer.status === 413 ? 'tooLarge' : 'failed';
	} catch {
		return 'failed';
	}
}

/** As it is sent, with some room for what separates the fields. Measured at once: a page that is left waits for nothing. */
function sizeOf(form: FormData): number {
	const encoder = new TextEncoder();
	return [...form].reduce(
		(sum, [name, value]) =>
			sum + 200 + encoder.encode(name + (typeof value === 'string' ? value : '')).length,
		0,
	);
}
