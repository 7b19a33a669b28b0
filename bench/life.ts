import { setTimeout as sleep } from 'node:timers/promises';
import { roles, type Role } from '#people/domain/roles.ts';
import { writeRef, type NodeKind } from '#thread/domain/ref.ts';
import { serve, temporaryFolder, type Running } from '../acceptance/support.ts';
import { bareLike } from './support/bare.ts';
import { cpuTime, type CpuTime } from './support/cpu-time.ts';
import { demoOf, longestThread, makeTenfold, signInEverybody, untilFilled } from './support/demo.ts';
import { asCommandLine, onDataFolder } from './support/installation.ts';
import { latency, timeOf, warmUp } from './support/latency.ts';
import { median, percentile } from './support/load.ts';

const requests = 200;

interface Page {
	readonly name: string;
	readonly path: string;
	/** Whose session; null: nobody is signed in. */
	readonly as: Role | null;
	/** Whether the program keeps it in memory until something public changes. */
	readonly isKept?: boolean;
}

const shared: readonly Page[] = [
	{ name: 'contributions', path: '/arbeit/beitraege', as: 'processLead' },
	{ name: 'sheets', path: '/arbeit/umsetzung', as: 'processLead' },
	{ name: 'balance sheet', path: '/umsetzung/bilanz', as: null, isKept: true },
	{ name: 'public measures', path: '/umsetzung', as: null, isKept: true },
	{ name: 'reports', path: '/berichte', as: null, isKept: true },
	{ name: 'rounds', path: '/mitmachen', as: null },
	{ name: 'papers', path: '/rat', as: null },
];

const threads: readonly (readonly [string, NodeKind])[] = [
	['contribution', 'contribution'],
	['measure', 'measureSheet'],
	['guideline', 'element'],
	['paper', 'paper'],
	['report', 'report'],
];

/** The pages on which people begin and which they look at longest, with the demo and with ten times its size. */
export async function life(): Promise<Record<string, number>> {
	const folder = temporaryFolder();
	const first = await serve(folder, { RATSCHLAG_DEMO: '1' });
	await untilFilled(folder);
	await first.stop();
	const once = await measured(folder, 'demo');
	await makeTenfold(folder);
	return { ...once, ...(await measured(folder, 'tenfold')) };
}

async function measured(folder: string, size: string): Promise<Record<string, number>> {
	const { tokens, pages } = await prepare(folder);
	const running = await serve(folder, { RATSCHLAG_DEMO: '0', REQUESTS_PER_MINUTE: '0' });
	const headersOf = ({ as }: Page): Record<string, string> => ({
		accept: 'text/html',
		'accept-encoding': 'gzip',
		...(as ? { cookie: `sitzung=${tokens.get(as) ?? ''}` } : {}),
	});
	const figures: Record<string, number> = {};
	try {
		for (const page of pages) {
			const url = `${running.base}${page.path}`;
			const headers = headersOf(page);
			for (const [figure, value] of Object.entries(await onePage(running, url, headers)))
				figures[`${size}, ${page.name}, ${figure}`] = value;
			if (page.isKept)
				figures[`${size}, ${page.name}, from memory, p95 ms`] = (await latency(url, headers, requests)).p95;
		}
		const paced = await atAPersonsPace(
			pages.map((page) => ({ url: `${running.base}${page.path}`, headers: headersOf(page) })),
		);
		figures[`${size}, all at a person’s pace, p50 ms`] = median(paced);
		figures[`${size}, all at a person’s pace, p95 ms`] = percentile(paced, 0.95);
		return figures;
	} finally {
		await running.stop();
	}
}

/** The page made anew each time, beside the bare server with the same bytes. */
async function onePage(
	running: Running,
	url: string,
	headers: Readonly<Record<string, string>>,
): Promise<Record<string, number>> {
	const before = cpuTime(running.child.pid);
	// Who authorises a request gets no page from memory.
	const made = await latency(url, { ...headers, authorization: 'none' }, requests);
	const after = cpuTime(running.child.pid);
	const bare = await bareLike(url, headers);
	const theirs = await latency(bare.base, headers, requests);
	bare.stop();
	const computed = before && after ? sumOf(after) - sumOf(before) : Number.NaN;
	return {
		'p50 ms': made.p50,
		'p95 ms': made.p95,
		'computing ms': computed / (requests + warmUp),
		'p50 : bare': made.p50 / theirs.p50,
	};
}

const sumOf = ({ program, database }: CpuTime) => program + database;

async function prepare(
	folder: string,
): Promise<{ tokens: ReadonlyMap<Role, string>; pages: readonly Page[] }> {
	return onDataFolder(folder, async (app) => {
		const tokens = await signInEverybody(app);
		const everybody = asCommandLine(app, await demoOf(app));
		const starts = roles
			.filter((role) => tokens.has(role))
			.map((as) => ({ name: `start of ${as}`, path: '/arbeit', as }));
		const walks: Page[] = [];
		for (const [name, kind] of threads) {
			const path = `/faden/${writeRef(await longestThread(everybody, kind))}`;
			walks.push({ name: `thread of a ${name}`, path, as: 'processLead' });
		}
		return { tokens, pages: [...starts, ...walks, ...shared] };
	});
}

/** As many people as there are pages open one each second, spread over the second, ten seconds long. */
async function atAPersonsPace(
	pages: readonly { url: string; headers: Record<string, string> }[],
): Promise<number[]> {
	const times = await Promise.all(
		pages.map(async ({ url, headers }, place) => {
			await sleep((place * 1000) / pages.length);
			const own: number[] = [];
			for (let second = 0; second < 10; second++) {
				const time = await timeOf(url, headers);
				own.push(time);
				await sleep(Math.max(0, 1000 - time));
			}
			return own;
		}),
	);
	return times.flat();
}
