import { setTimeout as sleep } from 'node:timers/promises';
import { startSession } from '#people/server/start-session.ts';
import { inTransaction } from '#platform/transaction.ts';
import { buildPerson } from '#examples/builders/person.ts';
import type { Municipality } from '#platform/context.ts';
import { formsOf, Visitor, type Form } from '../acceptance/forms.ts';
import { serve } from '../acceptance/support.ts';
import { bareAnswer } from './support/bare.ts';
import { cpuTime } from './support/cpu-time.ts';
import { asCommandLine, onDataFolder } from './support/installation.ts';
import { median, percentile } from './support/load.ts';

const writers = 50;
const editsEach = 20;

interface Writer {
	readonly visitor: Visitor;
	readonly form: Form;
	revision: number;
}

/** Fifty people save fifty elements at once, again and again; every answer means that it is on disk. */
export async function edits(dataDir: string, municipality: Municipality): Promise<Record<string, number>> {
	const { tokens, elements } = await prepare(dataDir, municipality);
	const running = await serve(dataDir, { RATSCHLAG_DEMO: '0', REQUESTS_PER_MINUTE: '0' });
	try {
		const all: Writer[] = [];
		for (const [place, token] of tokens.entries())
			all.push(await open(running.base, token, elements[place] ?? ''));
		await everybody(all, 3);
		const before = cpuTime(running.child.pid);
		const started = performance.now();
		const times = await everybody(all, editsEach);
		const seconds = (performance.now() - started) / 1000;
		const after = cpuTime(running.child.pid);
		const paced = await atAPersonsPace(all, 10);
		const bare = await bareAnswer({ status: 303, headers: { location: '/arbeit/konzept' }, body: '' });
		const bareTimes = await everybody(
			all.map((writer) => ({ ...writer, visitor: new Visitor(bare.base) })),
			editsEach,
		);
		bare.stop();
		return {
			'edits, per second': Math.round(times.length / seconds),
			'edit, p50 ms': median(times),
			'edit, p95 ms': percentile(times, 0.95),
			'edit at a person’s pace (50 per second), p50 ms': median(paced),
			'edit at a person’s pace (50 per second), p95 ms': percentile(paced, 0.95),
			'bare server, the same forms, p50 ms': median(bareTimes),
			'edit : bare, p50': median(times) / median(bareTimes),
			...(before && after
				? {
						'edit, computing of the program, ms': (after.program - before.program) / times.length,
						'edit, computing of the database, ms': (after.database - before.database) / times.length,
					}
				: {}),
		};
	} finally {
		await running.stop();
	}
}

async function prepare(
	dataDir: string,
	municipality: Municipality,
): Promise<{ tokens: string[]; elements: string[] }> {
	return onDataFolder(dataDir, async (app) => {
		const lead = await buildPerson(app, municipality, {
			name: 'Beate Messung',
			email: 'messung@bench.example',
			roles: ['processLead'],
		});
		const tokens: string[] = [];
		const elements = await inTransaction(asCommandLine(app, municipality), async (tx) => {
			for (let count = 0; count < writers; count++)
				tokens.push((await startSession(tx, lead.actor.personId ?? '', 'bench', 'link')).token);
			return tx.db
				.selectFrom('element')
				.where('municipalityId', '=', municipality.id)
				.where('kind', 'in', ['guideline', 'goal', 'measure'])
				.where('endedAt', 'is', null)
				.select('id')
				.limit(writers)
				.execute();
		});
		return { tokens, elements: elements.map(({ id }) => id) };
	});
}

async function open(base: string, token: string, element: string): Promise<Writer> {
	const visitor = new Visitor(base).withCookie('sitzung', token);
	const path = `/arbeit/konzept/element/${element}`;
	const page = await (await visitor.get(path)).text();
	const form = formsOf(page, path).find(({ fields }) => fields.has('title') && fields.has('revision'));
	if (!form) throw new Error('The page has no form for editing.');
	return { visitor, form, revision: Number(form.fields.get('revision')) };
}

/** Each of the fifty saves once a second, spread over the second. */
async function atAPersonsPace(all: readonly Writer[], seconds: number): Promise<number[]> {
	const times = await Promise.all(
		all.map(async (writer, place) => {
			await sleep((place * 1000) / all.length);
			const own: number[] = [];
			for (let second = 0; second < seconds; second++) {
				const started = performance.now();
				own.push(...(await everybody([writer], 1)));
				await sleep(Math.max(0, 1000 - (performance.now() - started)));
			}
			return own;
		}),
	);
	return times.flat();
}

/** All at once; each writer waits for an answer before the next edit. @returns milliseconds of each edit */
async function everybody(all: readonly Writer[], count: number): Promise<number[]> {
	const times: number[] = [];
	await Promise.all(
		all.map(async (writer) => {
			for (let turn = 0; turn < count; turn++) {
				writer.form.fields.set('title', `Fassung ${writer.revision}`);
				writer.form.fields.set('revision', String(writer.revision));
				const started = performance.now();
				const answer = await writer.visitor.submit(writer.form);
				await answer.arrayBuffer();
				times.push(performance.now() - started);
				if (answer.status !== 303) throw new Error(`edit refused: ${answer.status}`);
				writer.revision += 1;
			}
		}),
	);
	return times;
}
