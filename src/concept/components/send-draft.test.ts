import { afterEach, describe, expect, it, vi } from 'vitest';
import { sendDraft } from './send-draft.ts';

afterEach(() => vi.unstubAllGlobals());

function answering(answer: () => Response) {
	const fetch = vi.fn((..._request: Parameters<typeof globalThis.fetch>) => Promise.resolve(answer()));
	vi.stubGlobal('fetch', fetch);
	return fetch;
}
const answer = (body: object, status = 200) => new Response(JSON.stringify(body), { status });
const formOf = (length: number) => {
	const form = new FormData();
	form.set('body', 'ü'.repeat(length));
	return form;
};
const send = (length: number, leaving: boolean) =>
	sendDraft('?/x', formOf(length), leaving, new AbortController().signal);

describe('a draft on its way', () => {
	it('outlives its page as long as browsers allow it, and is sent all the same when it is larger', async () => {
		const fetch = answering(() => answer({ type: 'success', status: 200 }));
		const kept = async (length: number, leaving: boolean) => {
			expect(await send(length, leaving)).toBe('saved');
			return fetch.mock.lastCall?.[1]?.keepalive;
		};
		expect(await kept(100, false)).toBe(false);
		expect(await kept(100, true)).toBe(true);
		// Counted as it is sent: an umlaut is two bytes.
		expect(await kept(31_000, true)).toBe(false);
	});

	it('arrives as the form that it is', async () => {
		const fetch = answering(() => answer({ type: 'success' }));
		await send(3, false);
		const sent = new Request('http://localhost/', fetch.mock.lastCall?.[1]);
		expect((await sent.formData()).get('body')).toBe('üüü');
	});

	it.each([
		['tooLarge', answer({ type: 'failure', status: 413 })],
		['tooLarge', answer({}, 413)],
		['signedOut', answer({ type: 'redirect', status: 303 })],
		['signedOut', answer({ type: 'failure', status: 403 })],
		['signedOut', answer({}, 401)],
		['failed', answer({ type: 'error' }, 500)],
		['failed', new Response('<html>')],
	])('is %s when the server says so', async (sent, response) => {
		answering(() => response);
		expect(await send(3, false)).toBe(sent);
	});

	it('fails without a connection', async () => {
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
		expect(await send(3, true)).toBe('failed');
	});
});
