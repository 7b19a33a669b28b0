import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Bare {
	readonly base: string;
	stop(): void;
}

/** A bare server that answers like this response does, with its bytes on the wire. */
export async function bareLike(url: string, headers: Readonly<Record<string, string>>): Promise<Bare> {
	return bareAnswer(await rawResponse(url, headers));
}

export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	/** In base64. */
	readonly body: string;
}

export async function bareAnswer(response: Answer): Promise<Bare> {
	const child = spawn(process.execPath, ['bench/support/bare-server.ts'], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	child.stdin.end(JSON.stringify(response));
	const [port] = (await once(child.stdout, 'data')) as [Buffer];
	return { base: `http://localhost:${Number(port.toString())}`, stop: () => child.kill() };
}

/** With node:http, because fetch would unpack the body. */
async function rawResponse(url: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
	const { get } = await import('node:http');
	return new Promise((resolve, reject) => {
		get(url, { headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				const kept = Object.entries(response.headers).filter(
					([name]) =>
						!['connection', 'keep-alive', 'date', 'content-length', 'transfer-encoding'].includes(name),
				);
				resolve({
					status: response.statusCode ?? 0,
					headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
					body: Buffer.concat(chunks).toString('base64'),
				});
			});
		}).once('error', reject);
	});
}
