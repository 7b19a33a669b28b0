import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { ThreadEdge, ThreadNode } from '../domain/node.ts';
import { collections, sources, writeRef, type NodeKind, type Ref } from '../domain/ref.ts';
import type { Relation } from '../domain/relation.ts';
import type { Audience, Visibility } from '../domain/visibility.ts';

export interface SavedNode extends Omit<ThreadNode, 'occurredOn'> {
	/** null: the present day for a new node; a known one keeps its day. */
	readonly occurredOn: PlainDate | null;
}

/** Adds nodes, or brings their title, visibility and day up to date: one statement for any number. */
export async function saveNodes(
	tx: Transaction,
	nodes: readonly SavedNode[],
	today: PlainDate,
): Promise<void> {
	const dated = new Set(nodes.flatMap(({ ref, occurredOn }) => (occurredOn === null ? [] : [ref.id])));
	if (nodes.length === 0) return;
	await tx.db
		.insertInto('threadNode')
		.columns(['municipalityId', 'kind', 'id', 'title', 'visibility', 'bodyId', 'occurredOn'])
		.expression(
			sql`SELECT ${tx.municipality.id}::uuid, * FROM jsonb_to_recordset(${JSON.stringify(
				nodes.map((node) => ({
					kind: node.ref.kind,
					id: node.ref.id,
					title: node.title,
					visibility: node.visibility,
					body_id: node.bodyId,
					occurred_on: node.occurredOn ?? today,
				})),
			)}::jsonb) AS node (kind text, id uuid, title text, visibility text, body_id uuid, occurred_on date)`,
		)
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'kind', 'id']).doUpdateSet((set) => ({
				title: set.ref('excluded.title'),
				visibility: set.ref('excluded.visibility'),
				bodyId: set.ref('excluded.bodyId'),
				occurredOn: sql<string>`CASE WHEN ${[...dated]}::uuid[] @> ARRAY[excluded.id]
					THEN excluded.occurred_on ELSE thread_node.occurred_on END`,
			})),
		)
		.execute();
}

/** Adds edges; an edge that is there already stays as it was established first. */
export async function saveEdges(tx: Transaction, edges: readonly ThreadEdge[]): Promise<void> {
	if (edges.length === 0) return;
	await tx.db
		.insertInto('threadEdge')
		.columns([
			'municipalityId',
			'actorId',
			'establishedAt',
			'fromKind',
			'fromId',
			'relation',
			'toKind',
			'toId',
			'reason',
		])
		.expression(
			sql`SELECT ${tx.municipality.id}::uuid, ${tx.actor.personId}::uuid, ${tx.now}::timestamptz, *
				FROM jsonb_to_recordset(${JSON.stringify(
					edges.map(({ from, relation, to, reason }) => ({
						from_kind: from.kind,
						from_id: from.id,
						relation,
						to_kind: to.kind,
						to_id: to.id,
						reason,
					})),
				)}::jsonb) AS edge (from_kind text, from_id uuid, relation text, to_kind text, to_id uuid, reason text)`,
		)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Which of these the thread knows. */
export async function findKnown(tx: Transaction, refs: readonly Ref[]): Promise<readonly Ref[]> {
	const rows = await tx.db
		.selectFrom('threadNode')
		.select(['kind', 'id'])
		.where('municipalityId', '=', tx.municipality.id)
		.where(
			'id',
			'in',
			refs.map(({ id }) => id),
		)
		.execute();
	return refs.filter((ref) => rows.some((row) => row.kind === ref.kind && row.id === ref.id));
}

export interface FoundNode extends ThreadNode {
	/** Steps from the start: negative before it, positive after it. */
	readonly distance: number;
}

/** As the database client hands it out: names in camel case, in raw statements too. */
interface NodeRow {
	kind: string;
	id: string;
	title: string;
	visibility: string;
	bodyId: string | null;
	occurredOn: string;
	distance: number;
}

/**
 * What leads to a thing or follows from it, as far as the audience may see: a walk ends at what it may not see, so
 * that not even the number of hidden things can be counted.
 * @param steps how far to walk
 * @param limit so many nodes at most, the nearest first
 */
export async function walk(
	tx: Transaction,
	start: Ref,
	direction: 'backward' | 'forward',
	audience: Audience,
	{ steps, limit }: { readonly steps: number; readonly limit: number },
): Promise<readonly FoundNode[]> {
	const [near, far] = direction === 'forward' ? ['from', 'to'] : ['to', 'from'];
	const ends = direction === 'forward' ? sources : collections;
	const { rows } = await sql<NodeRow>`
		WITH RECURSIVE reached (kind, id, distance) AS (
			SELECT ${start.kind}::text, ${start.id}::uuid, 0
			UNION
			SELECT edge.${sql.ref(`${far}_kind`)}, edge.${sql.ref(`${far}_id`)}, reached.distance + 1
			FROM reached
			JOIN thread_edge edge ON edge.municipality_id = ${tx.municipality.id}
				AND edge.${sql.ref(`${near}_kind`)} = reached.kind AND edge.${sql.ref(`${near}_id`)} = reached.id
			JOIN thread_node node ON node.municipality_id = edge.municipality_id
				AND node.kind = edge.${sql.ref(`${far}_kind`)} AND node.id = edge.${sql.ref(`${far}_id`)}
			WHERE reached.distance < ${steps}
				AND (reached.distance = 0 OR reached.kind <> ALL (${ends}::text[]))
				AND (node.visibility = ANY (${audience.levels}::text[]) OR node.body_id = ANY (${audience.bodies}::uuid[]))
		), nearest AS (
			SELECT kind, id, min(distance) AS distance FROM reached WHERE distance > 0 GROUP BY kind, id
			ORDER BY min(distance), id LIMIT ${limit}
		)
		SELECT node.kind, node.id, node.title, node.visibility, node.body_id, node.occurred_on, nearest.distance
		FROM nearest JOIN thread_node node
			ON node.municipality_id = ${tx.municipality.id} AND node.kind = nearest.kind AND node.id = nearest.id
		ORDER BY nearest.distance, node.occurred_on, node.id`.execute(tx.db);
	const sign = direction === 'forward' ? 1 : -1;
	return rows.map((row) => ({ ...toNode(row), distance: sign * row.distance }));
}

/** What an edge says of the thing at its other end. */
export interface Neighbour extends ThreadNode {
	readonly reason: string;
}

/**
 * What became an element, and the recommendations in which it stands, oldest first: where its words came from, as far as
 * the audience may see.
 */
export async function originsOfElement(
	tx: Transaction,
	elementId: Id,
	audience: Audience,
): Promise<readonly Neighbour[]> {
	const { rows } = await sql<Omit<NodeRow, 'distance'> & { reason: string }>`
		SELECT node.kind, node.id, node.title, node.visibility, node.body_id, node.occurred_on, origin.reason
		FROM (
			SELECT from_kind AS kind, from_id AS id, reason, established_at FROM thread_edge
			WHERE municipality_id = ${tx.municipality.id} AND to_kind = 'element' AND to_id = ${elementId}
				AND relation IN ('became', 'mergedInto', 'splitInto')
			UNION ALL
			SELECT to_kind, to_id, reason, established_at FROM thread_edge
			WHERE municipality_id = ${tx.municipality.id} AND from_kind = 'element' AND from_id = ${elementId}
				AND relation = 'recordedIn' AND to_kind = 'recommendation'
		) origin
		JOIN thread_node node ON node.municipality_id = ${tx.municipality.id} AND node.kind = origin.kind
			AND node.id = origin.id
		WHERE node.visibility = ANY (${audience.levels}::text[]) OR node.body_id = ANY (${audience.bodies}::uuid[])
		ORDER BY origin.established_at, node.id`.execute(tx.db);
	return rows.map((row) => ({ ...toNode(row), reason: row.reason }));
}

export async function findNode(tx: Transaction, ref: Ref): Promise<ThreadNode | null> {
	const row = await tx.db
		.selectFrom('threadNode')
		.select(['kind', 'id', 'title', 'visibility', 'bodyId', 'occurredOn'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('kind', '=', ref.kind)
		.where('id', '=', ref.id)
		.executeTakeFirst();
	return row ? toNode(row) : null;
}

/** Some nodes, in no order; what is not known is missing. */
export async function findNodes(tx: Transaction, refs: readonly Ref[]): Promise<readonly ThreadNode[]> {
	if (refs.length === 0) return [];
	const wanted = new Set(refs.map(writeRef));
	const rows = await tx.db
		.selectFrom('threadNode')
		.select(['kind', 'id', 'title', 'visibility', 'bodyId', 'occurredOn'])
		.where('municipalityId', '=', tx.municipality.id)
		.where(
			'id',
			'in',
			refs.map(({ id }) => id),
		)
		.execute();
	return rows.map(toNode).filter(({ ref }) => wanted.has(writeRef(ref)));
}

/** The edges among some nodes. */
export async function edgesAmong(tx: Transaction, refs: readonly Ref[]): Promise<readonly ThreadEdge[]> {
	const ids = refs.map(({ id }) => id);
	const rows = await tx.db
		.selectFrom('threadEdge')
		.select(['fromKind', 'fromId', 'relation', 'toKind', 'toId', 'reason'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('fromId', 'in', ids)
		.where('toId', 'in', ids)
		.orderBy('establishedAt')
		.orderBy('toId')
		.execute();
	return rows.map((row) => ({
		from: { kind: row.fromKind as NodeKind, id: row.fromId },
		relation: row.relation as Relation,
		to: { kind: row.toKind as NodeKind, id: row.toId },
		reason: row.reason,
	}));
}

function toNode(row: Omit<NodeRow, 'distance'>): ThreadNode {
	return {
		ref: { kind: row.kind as NodeKind, id: row.id },
		title: row.title,
		visibility: row.visibility as Visibility,
		bodyId: row.bodyId,
		occurredOn: row.occurredOn,
	};
}
