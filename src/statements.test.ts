import pg from 'pg';
import { afterEach, expect, test, vi } from 'vitest';
import { roles } from '#people/domain/roles.ts';
import { jobSchema } from '#platform/database/migrate.ts';
import { testApp } from '#platform/testing/app.ts';
import { startProgram } from '#platform/testing/program.ts';
import { crowd } from './testing/multiply/crowd.ts';
import { whoMay } from './testing/route-entry.ts';
import { routeTable } from './testing/route-table.ts';
import { addressOfRoute, allRoutes } from './testing/routes.ts';
import { buildWorld, type Reader } from './testing/world.ts';

const t = await testApp({ env: { PORT: '0', REQUESTS_PER_MINUTE: '0' } });
const world = await buildWorld(t, 'Eigenstadt');
t.app.municipalities.drop();
const program = await startProgram(t);
const host = `${world.slug}.localhost:${program.port}`;

afterEach(() => vi.restoreAllMocks());

interface Asked {
	readonly path: string;
	readonly reader: Reader;
}

/** Every address that can be read, with those queries that name something, as who sees the most; and all start pages. */
async function everything(): Promise<readonly Asked[]> {
	const readable = (await allRoutes()).filter(({ id }) => !id.endsWith('/live'));
	const pages = readable.flatMap(({ id }) => {
		const entry = routeTable[id];
		const path = addressOfRoute(id, entry?.params?.(world) ?? {});
		const reader = entry ? whoMay(entry) : 'nobody';
		return ['', ...(entry?.queries?.(world) ?? [])].map((query) => ({ path: `${path}${query}`, reader }));
	});
	return [...pages, ...roles.map((reader) => ({ path: '/arbeit', reader }))];
}

interface Answered {
	/** How many statements the database got, from BEGIN to COMMIT; without those of the queue. */
	readonly statements: number;
	readonly length: number;
}

async function answered({ path, reader }: Asked): Promise<Answered> {
	const query = vi.spyOn(pg.Client.prototype, 'query');
	// Who authorises a request gets no page from memory.
	const headers = { cookie: world.cookies[reader], authorization: 'none' };
	const { status, text } = await program.ask({ path, host, headers });
	const texts = query.mock.calls.map(([asked]: readonly unknown[]) => JSON.stringify(asked));
	query.mockRestore();
	expect(status, path).toBeLessThan(500);
	return {
		statements: texts.filter((one) => !one.includes(`${jobSchema}.`)).length,
		length: text.length,
	};
}

type Answers = ReadonlyMap<string, Answered>;

/** @param before an answer that needed more is asked for once more: now and then one renews what is kept */
async function askAll(asked: readonly Asked[], before: Answers = new Map()): Promise<Answers> {
	const answers = new Map<string, Answered>();
	for (const one of asked) {
		const name = `${one.reader} ${one.path}`;
		const first = await answered(one);
		const fits = first.statements <= (before.get(name) ?? first).statements;
		answers.set(name, fits ? first : await answered(one));
	}
	return answers;
}

const lengthOf = (answers: Answers) => [...answers.values()].reduce((sum, { length }) => sum + length, 0);

test('no address needs more statements when there is more of everything', { timeout: 400_000 }, async () => {
	const asked = await everything();
	const few = await askAll(asked);
	const [municipality] = await t.app.municipalities.all();
	await crowd(t.ownerUrl, municipality?.id ?? '');
	const many = await askAll(asked, few);
	const grown = [...many].filter(([name, { statements }]) => statements > (few.get(name)?.statements ?? 0));
	expect(grown).toEqual([]);
	expect(Math.max(...[...few.values()].map(({ statements }) => statements))).toBeLessThan(60);
	// There was more to show.
	expect(lengthOf(many)).toBeGreaterThan(3 * lengthOf(few));
});
