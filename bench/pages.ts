import { readFileSync } from 'node:fs';
import { publishEdition } from '#concept/server/publish-edition.ts';
import type { Municipality } from '#platform/context.ts';
import { unwrap } from '#shared/result.ts';
import { serve } from '../acceptance/support.ts';
import { bareLike } from './support/bare.ts';
import { asCommandLine, onDataFolder } from './support/installation.ts';
import { load, median } from './support/load.ts';

const accept = { 'accept-encoding': 'gzip' };

/** The whole edition on one page (250 elements): from memory, and the first time after a publication. */
export async function pages(dataDir: string, municipality: Municipality): Promise<Record<string, number>> {
	const running = await serve(dataDir, { RATSCHLAG_DEMO: '0', REQUESTS_PER_MINUTE: '0' });
	try {
		const url = `${running.base}/konzept/gesamt`;
		await (await fetch(url, { headers: accept })).text();
		// The compressed copy is made right after the first answer.
		await new Promise((resolve) => setTimeout(resolve, 300));
		const bare = await bareLike(url, accept);
		// In turns, so that a machine that slows down slows both.
		const ours: number[] = [];
		const theirs: number[] = [];
		for (let turn = 0; turn < 3; turn++) {
			theirs.push((await load(bare.base, accept, 3)).rate);
			ours.push((await load(url, accept, 3)).rate);
		}
		bare.stop();
		return {
			'page from memory, answers/s': median(ours),
			'bare server, same bytes, answers/s': median(theirs),
			'page from memory : bare': median(ours.map((rate, turn) => rate / (theirs[turn] ?? Number.NaN))),
			...(await afterChange(dataDir, municipality, url)),
			'program memory after this, MB': memoryOf(running.child.pid ?? 0),
		};
	} finally {
		await running.stop();
	}
}

/** Milliseconds until a reader has the page of a new edition, rendered anew. */
async function afterChange(
	dataDir: string,
	municipality: Municipality,
	url: string,
): Promise<Record<string, number>> {
	const fresh: number[] = [];
	const kept: number[] = [];
	await onDataFolder(dataDir, async (app) => {
		for (let turn = 0; turn < 11; turn++) {
			const state = turn % 2 === 0 ? 'updated' : 'adopted';
			unwrap(
				await publishEdition(asCommandLine(app, municipality), { state, note: '', decidedOn: '2026-01-15' }),
			);
			await new Promise((resolve) => setTimeout(resolve, 200));
			fresh.push(await timed(url));
			kept.push(await timed(url));
		}
	});
	return { 'page after a change, ms': median(fresh), 'the same page from memory, ms': median(kept) };
}

async function timed(url: string): Promise<number> {
	const started = performance.now();
	await (await fetch(url, { headers: accept })).arrayBuffer();
	return performance.now() - started;
}

/** Resident memory of a process without its children, in MB (Linux). */
export function memoryOf(pid: number): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
