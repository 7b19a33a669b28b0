import { Agent, get } from 'node:http';
import { median, percentile } from './load.ts';

/** Requests that are not counted: the first ones warm up what is compiled and prepared on demand. */
export const warmUp = 20;

export interface Latency {
	/** Milliseconds. */
	readonly p50: number;
	readonly p95: number;
}

/** One reader who asks again as soon as the answer is there, on one connection. */
export async function latency(
	url: string,
	headers: Readonly<Record<string, string>>,
	requests: number,
): Promise<Latency> {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const times: number[] = [];
	try {
		for (let count = -warmUp; count < requests; count++) {
			const time = await timeOf(url, headers, agent);
			if (count >= 0) times.push(time);
		}
	} finally {
		agent.destroy();
	}
	return { p50: median(times), p95: percentile(times, 0.95) };
}

/** @returns milliseconds until the last byte of the answer is there */
export function timeOf(
	url: string,
	headers: Readonly<Record<string, string>>,
	agent?: Agent,
): Promise<number> {
	return new Promise((resolve, reject) => {
		const started = performance.now();
		get(url, { headers, ...(agent ? { agent } : {}) }, (response) => {
			if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`));
			response.resume();
			response.once('end', () => resolve(performance.now() - started));
		}).once('error', reject);
	});
}
