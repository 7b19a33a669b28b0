import type { Logger } from '../log.ts';

export interface Access {
	readonly requestId: string;
	readonly method: string;
	/** The route, not the address: an address may hold names, words looked for, tokens. */
	readonly route: string | null;
	readonly municipality: string | undefined;
	readonly status: number;
	readonly startedAt: number;
}

export function logAccess(log: Logger, { startedAt, ...access }: Access): void {
	const milliseconds = Math.round((performance.now() - startedAt) * 10) / 10;
	log.info({ ...access, milliseconds }, 'request');
}
