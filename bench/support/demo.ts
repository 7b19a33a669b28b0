import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { demoSlug } from '#examples/build-demo.ts';
import { lacksLife } from '#examples/build-life.ts';
import { audienceOf } from '#people/domain/audience.ts';
import { roles, type Role } from '#people/domain/roles.ts';
import { startSession } from '#people/server/start-session.ts';
import type { App } from '#platform/app.ts';
import type { Context, Municipality } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { NodeKind, Ref } from '#thread/domain/ref.ts';
import { readThread } from '#thread/server/read-thread.ts';
import { multiply } from '../../src/testing/multiply/multiply.ts';
import { asCommandLine, onDataFolder } from './installation.ts';

export async function demoOf(app: App): Promise<Municipality> {
	const found = (await app.municipalities.all()).find(({ slug }) => slug === demoSlug);
	if (!found) throw new Error('There is no demo municipality.');
	return found;
}

/** Waits until the program, which serves already, has entered the life of the demo. */
export async function untilFilled(dataDir: string): Promise<void> {
	await onDataFolder(dataDir, async (app) => {
		const municipality = await demoOf(app);
		while (await lacksLife(app, municipality)) await sleep(100);
	});
}

/** A session of one persona of each role. @returns the values of the session cookie */
export async function signInEverybody(app: App): Promise<ReadonlyMap<Role, string>> {
	return inTransaction(asCommandLine(app, await demoOf(app)), async (tx) => {
		const personas = await tx.db
			.selectFrom('personRole')
			.innerJoin('personDetails as details', 'details.personId', 'personRole.personId')
			.where('details.demo', '=', true)
			.select(['details.personId', 'personRole.role'])
			.orderBy('details.personId')
			.execute();
		const tokens = new Map<Role, string>();
		for (const role of roles) {
			const persona = personas.find((one) => one.role === role);
			if (persona) tokens.set(role, (await startSession(tx, persona.personId, 'bench', 'link')).token);
		}
		return tokens;
	});
}

/** Of some things of a kind, those with the most edges, the one with the longest thread. */
export async function longestThread(context: Context, kind: NodeKind): Promise<Ref> {
	const { rows } = await inTransaction(context, (tx) =>
		sql<{ id: string }>`SELECT node.id FROM thread_node node JOIN thread_edge edge
				ON edge.municipality_id = node.municipality_id
				AND ((edge.from_kind, edge.from_id) = (node.kind, node.id) OR (edge.to_kind, edge.to_id) = (node.kind, node.id))
			WHERE node.municipality_id = ${tx.municipality.id} AND node.kind = ${kind}
			GROUP BY node.id ORDER BY count(*) DESC, node.id LIMIT 20`.execute(tx.db),
	);
	const audience = audienceOf(context.actor);
	let longest: { ref: Ref; length: number } | null = null;
	for (const { id } of rows) {
		const thread = await readThread(context, audience, { kind, id });
		const length = thread.ok ? thread.value.origins.length + thread.value.consequences.length : 0;
		if (!longest || length > longest.length) longest = { ref: { kind, id }, length };
	}
	if (!longest) throw new Error(`The thread knows nothing of the kind ${kind}.`);
	return longest.ref;
}

/** Who works on it, the concept's editions and what was decided on them stay; of all else there is ten times as much. */
const kept: ReadonlySet<string> = new Set([
	'calendar_entry',
	'composition_rule',
	'continuation',
	'draft_decision',
	'edition',
	'membership',
	'organization',
	'person',
]);

/** The same people with ten times the measures, contributions, events, papers, reports: nine copies of each. */
export async function makeTenfold(dataDir: string): Promise<void> {
	await onDataFolder(dataDir, async (app, ownerUrl) => {
		const { id } = await demoOf(app);
		const before = await sizes(app, id);
		const copyings = Array.from({ length: 9 }, (_, place) => ({ number: place + 1, kept }));
		await multiply(ownerUrl, id, copyings);
		const after = await sizes(app, id);
		for (const [thing, count] of Object.entries(before))
			if (after[thing] !== 10 * count) throw new Error(`${thing}: ${count} became ${after[thing]}.`);
	});
}

/** How much there is of what pages list. */
async function sizes(app: App, municipalityId: string): Promise<Readonly<Record<string, number>>> {
	const tables = [
		'contribution',
		'measure_sheet',
		'edition_element',
		'judgement',
		'event',
		'paper',
		'report',
	];
	return app.database.forMunicipality(municipalityId, async (db) => {
		const counts: Record<string, number> = {};
		for (const table of tables) {
			const { rows } = await sql<{ count: number }>`SELECT count(*) FROM ${sql.table(table)}`.execute(db);
			counts[table] = rows[0]?.count ?? 0;
		}
		return counts;
	});
}
