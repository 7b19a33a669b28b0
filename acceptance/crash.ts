/**
 * Twenty times: people write, the program and its database are killed with SIGKILL, the program starts again. Every
 * write that was acknowledged must be there, and the program must be ready again within five seconds. The median of the
 * twenty starts decides: a single one tells more about what else the machine had to do.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { formsOf, Visitor } from './forms.ts';
import { serve, temporaryFolder, type Running } from './support.ts';

const rounds = 20;
const folder = temporaryFolder();
const acknowledged = new Map<string, number>();
let writes = 0;
let lost = 0;
const starts: number[] = [];

const env = { RATSCHLAG_DEMO: 'concept', REQUESTS_PER_MINUTE: '100000' };
let running = await serve(folder, env);
const elements = await someElements(running.base);
for (let round = 0; round < rounds; round++) {
	const stop = new AbortController();
	const writers = elements.map((id) => write(running.base, id, stop.signal).catch(onlyCutOff));
	// Long enough that all write, and never the same moment.
	await sleep(600 + round * 37);
	await kill(running);
	stop.abort();
	await Promise.all(writers);
	running = await serve(folder, env);
	starts.push(running.readyAfter);
	lost += await countLost(running.base);
}
await running.stop();
const median = starts.sort((a, b) => a - b)[rounds / 2] ?? Infinity;
console.log(
	`  ${rounds} kills, ${writes} acknowledged writes, ${lost} lost; start to ready: median ${Math.round(median)} ms, slowest ${Math.round(Math.max(...starts))} ms`,
);
process.exitCode = lost === 0 && writes > rounds && median < 5000 ? 0 : 1;

/** A connection that breaks is what a kill looks like; anything else is a fault of this script or of the program. */
function onlyCutOff(error: unknown): void {
	if (!(error instanceof TypeError)) throw error;
}

/** The program and the server of its database, at once and without warning. */
async function kill({ child }: Running): Promise<void> {
	const postmaster = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0] ?? '';
	execFileSync('kill', ['-9', String(child.pid), postmaster]);
	if (child.exitCode === null && child.signalCode === null)
		await new Promise((resolve) => child.once('exit', resolve));
}

async function someElements(base: string): Promise<readonly string[]> {
	const edition = (await (await fetch(`${base}/api/v1/editions/latest`)).json()) as {
		elements: { id: string; kind: string }[];
	};
	return edition.elements
		.filter(({ kind }) => kind === 'guideline')
		.slice(0, 4)
		.map(({ id }) => id);
}

function editPath(id: string): string {
	return `/arbeit/konzept/element/${id}`;
}

/** Writes rising numbers into the title of an element, and remembers the last one that was acknowledged. */
async function write(base: string, id: string, signal: AbortSignal): Promise<void> {
	const visitor = new Visitor(base);
	await visitor.signInAs('Prozess');
	while (!signal.aborted) {
		const page = await (await visitor.get(editPath(id))).text();
		const form = formsOf(page, editPath(id)).find(
			({ fields }) => fields.has('title') && fields.has('revision'),
		);
		if (!form) throw new Error('The page has no form for editing.');
		const count = (acknowledged.get(id) ?? 0) + 1;
		form.fields.set('title', `Schreibvorgang ${count}`);
		const answer = await visitor.submit(form);
		if (answer.status !== 303) throw new Error(`refused: ${answer.status}`);
		acknowledged.set(id, count);
		writes += 1;
	}
}

async function countLost(base: string): Promise<number> {
	const visitor = new Visitor(base);
	await visitor.signInAs('Prozess');
	let missing = 0;
	for (const [id, count] of acknowledged) {
		const page = await (await visitor.get(editPath(id))).text();
		const title = formsOf(page, editPath(id))
			.find(({ fields }) => fields.has('title') && fields.has('revision'))
			?.fields.get('title');
		const found = Number(/Schreibvorgang (\d+)/.exec(title ?? '')?.[1] ?? 0);
		// One more may be there: committed, but killed before the answer was sent.
		if (found < count) {
			missing += 1;
			console.error(`  ✗ ${id}: ${found} instead of ${count}`);
		} else acknowledged.set(id, found);
	}
	return missing;
}
