import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { NumberedTree } from '../domain/diff/comparison.ts';
import type { Edition, EditionContent, EditionState } from '../domain/edition.ts';
import type { ElementKind } from '../domain/kinds.ts';
import type { NumberingScheme } from '../domain/numbering.ts';
import type { Block } from '../domain/rich-text.ts';
import { elementColumns, toElement, toRecords, type ElementColumns } from './element-row.ts';

const editionColumns = [
	'edition.id',
	'edition.conceptId',
	'edition.number',
	'edition.state',
	'edition.title',
	'edition.note',
	'edition.decidedOn',
	'edition.publishedAt',
	'edition.contentHash',
	'edition.numbering',
	'edition.scopeElementId',
	'edition.groupId',
	'edition.groupName',
] as const;

/** Editions of the whole concept, newest first. */
export async function findEditions(tx: Transaction): Promise<readonly Edition[]> {
	const rows = await editionsOf(tx).where('scopeElementId', 'is', null).orderBy('number', 'desc').execute();
	return rows.map(toEdition);
}

/** What groups recommended for single fields, newest first. */
export async function findRecommendations(tx: Transaction): Promise<readonly Edition[]> {
	const rows = await editionsOf(tx)
		.where('scopeElementId', 'is not', null)
		.orderBy('number', 'desc')
		.execute();
	return rows.map(toEdition);
}

export async function findEdition(tx: Transaction, id: Id): Promise<Edition | null> {
	const row = await editionsOf(tx).where('edition.id', '=', id).executeTakeFirst();
	return row ? toEdition(row) : null;
}

/** The latest edition of the whole concept. */
export async function findLatestEdition(tx: Transaction): Promise<Edition | null> {
	const row = await editionsOf(tx)
		.where('scopeElementId', 'is', null)
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row ? toEdition(row) : null;
}

/** The last one of its kind: of the whole concept, or of this group for this field. */
export async function findLatestOf(
	tx: Transaction,
	scope: { readonly elementId: Id; readonly groupId: Id } | null,
): Promise<Edition | null> {
	if (scope === null) return findLatestEdition(tx);
	const row = await editionsOf(tx)
		.where('scopeElementId', '=', scope.elementId)
		.where('groupId', '=', scope.groupId)
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row ? toEdition(row) : null;
}

/** Whole editions and recommendations count together. */
export async function nextEditionNumber(tx: Transaction): Promise<number> {
	const row = await tx.db
		.selectFrom('edition')
		.select((edition) => edition.fn.max('number').as('last'))
		.where('municipalityId', '=', tx.municipality.id)
		.executeTakeFirst();
	return (row?.last ?? 0) + 1;
}

/** What several editions hold, in one statement. */
export async function loadTrees(
	tx: Transaction,
	editionIds: readonly Id[],
): Promise<ReadonlyMap<Id, NumberedTree>> {
	if (editionIds.length === 0) return new Map();
	const rows = await tx.db
		.selectFrom('editionElement')
		.select(['editionId', 'elementId as id', 'number', ...elementColumns.filter((column) => column !== 'id')])
		.where('municipalityId', '=', tx.municipality.id)
		.where('editionId', 'in', editionIds)
		.orderBy('editionId')
		.orderBy('position')
		.execute();
	return new Map(
		[...Map.groupBy(rows, ({ editionId }) => editionId)].map(([id, of]) => [id, toNumberedTree(of)]),
	);
}

function toNumberedTree(rows: readonly (ElementColumns & { readonly number: string })[]): NumberedTree {
	return {
		tree: rows.map(toElement),
		numbers: new Map(rows.filter((row) => row.number !== '').map((row) => [row.id, row.number])),
	};
}

export async function loadContent(tx: Transaction, edition: Edition): Promise<EditionContent> {
	const rows = await tx.db
		.selectFrom('editionElement')
		.select(['elementId as id', 'number', ...elementColumns.filter((column) => column !== 'id')])
		.where('municipalityId', '=', tx.municipality.id)
		.where('editionId', '=', edition.id)
		.orderBy('position')
		.execute();
	return { edition, ...toNumberedTree(rows) };
}

/** Writes an edition whole, in two statements. */
export async function insertEdition(
	tx: Transaction,
	{ edition, tree, numbers }: EditionContent,
): Promise<void> {
	const { scopeId, group, ...facts } = edition;
	await tx.db
		.insertInto('edition')
		.values({
			...facts,
			scopeElementId: scopeId,
			groupId: group?.id ?? null,
			groupName: group?.name ?? '',
			municipalityId: tx.municipality.id,
			publishedBy: tx.actor.personId,
			numbering: JSON.stringify(edition.numbering),
		})
		.execute();
	await sql`
		INSERT INTO edition_element (municipality_id, edition_id, element_id, parent_id, position, kind, number, title, body,
			source, fields, measure)
		SELECT ${tx.municipality.id}, ${edition.id}, id, parent_id, document_position, kind,
			coalesce(${JSON.stringify(Object.fromEntries(numbers))}::jsonb ->> id::text, ''), title, body, source, fields,
			nullif(measure, 'null'::jsonb)
		FROM jsonb_to_recordset(${toRecords(tree)}::jsonb) AS record (id uuid, parent_id uuid, document_position integer,
			kind text, title text, body jsonb, source text, fields uuid[], measure jsonb)`.execute(tx.db);
}

/** How an element stood in one edition. */
export interface ElementInEdition {
	readonly edition: Edition;
	readonly kind: ElementKind;
	readonly number: string;
	readonly title: string;
	readonly body: readonly Block[];
}

/** Newest edition first. */
export async function findElementInEditions(
	tx: Transaction,
	elementId: Id,
): Promise<readonly ElementInEdition[]> {
	const rows = await editionsOf(tx)
		.innerJoin('editionElement', (join) =>
			join
				.onRef('editionElement.municipalityId', '=', 'edition.municipalityId')
				.onRef('editionElement.editionId', '=', 'edition.id'),
		)
		.select([
			'editionElement.kind',
			'editionElement.number as elementNumber',
			'editionElement.title as elementTitle',
			'editionElement.body',
		])
		.where('editionElement.elementId', '=', elementId)
		.orderBy('edition.number', 'desc')
		.execute();
	return rows.map((row) => ({
		edition: toEdition(row),
		kind: row.kind as ElementKind,
		number: row.elementNumber,
		title: row.elementTitle,
		body: row.body as unknown as readonly Block[],
	}));
}

function editionsOf(tx: Transaction) {
	return tx.db
		.selectFrom('edition')
		.select(editionColumns)
		.where('edition.municipalityId', '=', tx.municipality.id);
}

interface EditionRow extends Omit<Edition, 'state' | 'numbering' | 'scopeId' | 'group'> {
	readonly state: string;
	readonly numbering: unknown;
	readonly scopeElementId: Id | null;
	readonly groupId: Id | null;
	readonly groupName: string;
}

function toEdition(row: EditionRow): Edition {
	return {
		id: row.id,
		conceptId: row.conceptId,
		number: row.number,
		state: row.state as EditionState,
		title: row.title,
		note: row.note,
		decidedOn: row.decidedOn,
		publishedAt: row.publishedAt,
		contentHash: row.contentHash,
		numbering: row.numbering as NumberingScheme,
		scopeId: row.scopeElementId,
		group: row.groupId === null ? null : { id: row.groupId, name: row.groupName },
	};
}
