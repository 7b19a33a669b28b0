import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { ConceptTree, Element } from '../domain/element.ts';
import type { ElementContent } from '../domain/element-content.ts';
import type { ElementKind } from '../domain/kinds.ts';
import { inDocumentOrder } from '../domain/tree.ts';
import { elementColumns, toElement } from './element-row.ts';

export interface LiveElement {
	readonly conceptId: Id;
	readonly element: Element;
	readonly revision: number;
	readonly updatedAt: Date;
	readonly updatedBy: Id | null;
}

type Definition = Pick<Element, 'id' | 'kind' | 'title'>;

/** An element of the working draft; null when it ended or belongs to somebody else. */
export async function findLiveElement(tx: Transaction, id: Id): Promise<LiveElement | null> {
	const row = await liveElement(tx, id).executeTakeFirst();
	return row ? toLive(row) : null;
}

/** The same, held until the transaction ends. Only this element waits: writers on others go on. */
export async function lockElement(tx: Transaction, id: Id): Promise<LiveElement | null> {
	const row = await liveElement(tx, id).forNoKeyUpdate().executeTakeFirst();
	return row ? toLive(row) : null;
}

/** An element and what its text may name as terms, in one statement. */
export async function findElementAndDefinitions(
	tx: Transaction,
	id: Id,
): Promise<(LiveElement & { readonly definitions: readonly Definition[] }) | null> {
	const row = await liveElement(tx, id)
		.select((element) =>
			jsonArrayFrom(
				element
					.selectFrom('element as definition')
					.select(['definition.id', 'definition.title', 'definition.kind'])
					.where('definition.municipalityId', '=', tx.municipality.id)
					.whereRef('definition.conceptId', '=', 'element.conceptId')
					.where('definition.kind', '=', 'definition')
					.where('definition.endedAt', 'is', null),
			).as('definitions'),
		)
		.executeTakeFirst();
	return row ? { ...toLive(row), definitions: row.definitions as readonly Definition[] } : null;
}

function liveElement(tx: Transaction, id: Id) {
	return tx.db
		.selectFrom('element')
		.select([...elementColumns, 'conceptId', 'revision', 'updatedAt', 'updatedBy'])
		.where('element.municipalityId', '=', tx.municipality.id)
		.where('element.id', '=', id)
		.where('element.endedAt', 'is', null);
}

function toLive(row: Parameters<typeof toElement>[0] & Omit<LiveElement, 'element'>): LiveElement {
	const { conceptId, revision, updatedAt, updatedBy } = row;
	return { conceptId, element: toElement(row), revision, updatedAt, updatedBy };
}

/** The tree without texts, for operations on its structure. */
export async function loadStructure(tx: Transaction, conceptId: Id): Promise<ConceptTree> {
	const rows = await tx.db
		.selectFrom('element')
		.select(['id', 'parentId', 'kind', 'title'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('conceptId', '=', conceptId)
		.where('endedAt', 'is', null)
		.orderBy('position')
		.orderBy('id')
		.execute();
	return inDocumentOrder(
		rows.map((row) => toElement({ ...row, body: [], source: '', fields: [], measure: null })),
	);
}

/** Which of these are live elements of a kind in this concept. */
export async function findLiveOfKind(
	tx: Transaction,
	conceptId: Id,
	kind: ElementKind,
	ids: readonly Id[],
): Promise<ReadonlySet<Id>> {
	if (ids.length === 0) return new Set();
	const rows = await tx.db
		.selectFrom('element')
		.select('id')
		.where('municipalityId', '=', tx.municipality.id)
		.where('conceptId', '=', conceptId)
		.where('kind', '=', kind)
		.where('id', 'in', ids)
		.where('endedAt', 'is', null)
		.execute();
	return new Set(rows.map((row) => row.id));
}

export async function isKnownElement(tx: Transaction, id: Id): Promise<boolean> {
	const row = await tx.db
		.selectFrom('element')
		.select('id')
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.executeTakeFirst();
	return row !== undefined;
}

/** Writes content and kind of one element. @returns its new revision */
export async function updateContent(
	tx: Transaction,
	id: Id,
	content: ElementContent & { readonly kind: ElementKind },
): Promise<number> {
	const { revision } = await contentUpdate(tx, id, content).executeTakeFirstOrThrow();
	return revision;
}

export function contentUpdate(
	tx: Transaction,
	id: Id,
	content: ElementContent & { readonly kind: ElementKind },
) {
	return tx.db
		.updateTable('element')
		.set((change) => ({
			kind: content.kind,
			title: content.title,
			body: JSON.stringify(content.body),
			source: content.source,
			fields: [...content.fields],
			measure: content.measure ? JSON.stringify(content.measure) : null,
			revision: change('revision', '+', 1),
			updatedAt: tx.now,
			updatedBy: tx.actor.personId,
		}))
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.returning('revision');
}

/** Gives these elements their parent and their order among siblings, in one statement. Texts are left alone. */
export async function placeElements(
	tx: Transaction,
	conceptId: Id,
	siblings: readonly Id[],
	parentId: Id | null,
): Promise<void> {
	await sql`
		UPDATE element SET parent_id = ${parentId}::uuid, position = placed.position - 1
		FROM unnest(${siblings}::uuid[]) WITH ORDINALITY AS placed (id, position)
		WHERE element.municipality_id = ${tx.municipality.id} AND element.concept_id = ${conceptId}
			AND element.id = placed.id AND element.ended_at IS NULL
			AND (element.position <> placed.position - 1 OR element.parent_id IS DISTINCT FROM ${parentId}::uuid)`.execute(
		tx.db,
	);
}

export async function endElements(
	tx: Transaction,
	conceptId: Id,
	ids: readonly Id[],
	reason: string,
): Promise<void> {
	await tx.db
		.updateTable('element')
		.set((change) => ({
			endedAt: tx.now,
			endedReason: reason,
			revision: change('revision', '+', 1),
			updatedAt: tx.now,
			updatedBy: tx.actor.personId,
		}))
		.where('municipalityId', '=', tx.municipality.id)
		.where('conceptId', '=', conceptId)
		.where('id', 'in', ids)
		.where('endedAt', 'is', null)
		.execute();
}

/** @returns how many came back */
export async function reviveElements(tx: Transaction, conceptId: Id, ids: readonly Id[]): Promise<number> {
	const result = await tx.db
		.updateTable('element')
		.set((change) => ({
			endedAt: null,
			endedReason: null,
			revision: change('revision', '+', 1),
			updatedAt: tx.now,
			updatedBy: tx.actor.personId,
		}))
		.where('municipalityId', '=', tx.municipality.id)
		.where('conceptId', '=', conceptId)
		.where('id', 'in', ids)
		.where('endedAt', 'is not', null)
		.executeTakeFirst();
	return Number(result.numUpdatedRows);
}
