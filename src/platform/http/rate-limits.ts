import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export interface RateLimits {
	/** @returns seconds to wait, or 0 when the request may pass */
	take(clientAddress: string, kind: LimitedKind): Promise<number>;
}

type LimitedKind = 'request' | 'signIn' | 'contribution';

/**
 * Limits per client and process. A client is known by a keyed hash of its address, whose key nobody has and which
 * is gone with the process.
 * @param requestsPerMinute 0: no limit of ordinary requests
 */
export function createRateLimits(requestsPerMinute: number): RateLimits {
	const key = randomBytes(32);
	const limiters: Readonly<Record<LimitedKind, RateLimiterMemory | null>> = {
		request:
			requestsPerMinute > 0 ? new RateLimiterMemory({ points: requestsPerMinute, duration: 60 }) : null,
		// Asking for links and using them. A whole town hall may stand behind one address; tokens cannot be guessed in any
		// case, and the mails to one person are limited by themselves (request-sign-in.ts).
		signIn: new RateLimiterMemory({ points: 120, duration: 600 }),
		// A hall full of people may say something at once behind one address; a machine says more than that.
		contribution: new RateLimiterMemory({ points: 300, duration: 600 }),
	};
	return {
		take: async (clientAddress, kind) => {
			const client = createHmac('sha256', key).update(network(clientAddress)).digest('base64url');
			try {
				await limiters[kind]?.consume(client);
				return 0;
			} catch (refused) {
				if (!(refused instanceof RateLimiterRes)) throw refused;
				return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
			}
		},
	};
}

/** One household or office has a whole /64 network of IPv6 addresses. */
function network(address: string): string {
	if (!address.includes(':') || address.includes('.')) return address;
	const [head = '', tail] = address.split('::');
	const groups = head.split(':').filter(Boolean);
	const after = (tail ?? '').split(':').filter(Boolean);
	const zeros =
		tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0');
	return [...groups, ...zeros, ...after].slice(0, 4).join(':');
}
