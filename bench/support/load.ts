import autocannon from 'autocannon';

export interface Load {
	/** Answers per second, the mean over the run. */
	readonly rate: number;
	/** Milliseconds; p97 is the 97.5th percentile. */
	readonly p50: number;
	readonly p97: number;
}

/** @param seconds how long to ask, after one second of warming up */
export async function load(
	url: string,
	headers: Record<string, string>,
	seconds: number,
	connections = 10,
): Promise<Load> {
	const ask = (duration: number) => autocannon({ url, headers, connections, duration });
	await ask(1);
	const result = await ask(seconds);
	if (result.non2xx > 0 || result.errors > 0)
		throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`);
	return { rate: result.requests.mean, p50: result.latency.p50, p97: result.latency.p97_5 };
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
