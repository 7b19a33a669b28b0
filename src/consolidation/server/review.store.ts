import { sql } from 'kysely';
import * as v from 'valibot';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import {
	typedOpinionSchema,
	type OpinionContent,
	type TypedOpinion,
	type Verdict,
} from '../domain/opinion.ts';
import type { Review, ReviewedElement } from '../domain/review.ts';

export async function insertReview(
	tx: Transaction,
	review: Omit<Review, 'returnedAt' | 'returnedNote'>,
	elements: readonly ReviewedElement[],
	requests: readonly { readonly id: Id; readonly unitId: Id }[],
): Promise<void> {
	const municipalityId = tx.municipality.id;
	const reviewId = review.id;
	await tx.db
		.insertInto('review')
		.values({ ...review, municipalityId, askedAt: tx.now, askedBy: tx.actor.personId })
		.execute();
	await tx.db
		.insertInto('reviewElement')
		.values(elements.map((element, position) => ({ ...element, municipalityId, reviewId, position })))
		.execute();
	await tx.db
		.insertInto('reviewRequest')
		.values(requests.map((request) => ({ ...request, municipalityId, reviewId })))
		.execute();
}

const reviewColumns = [
	'review.id',
	'review.question',
	'review.groupId',
	'review.processId',
	'review.askedOn',
	'review.dueOn',
	'review.returnedAt',
	'review.returnedNote',
] as const;

export async function findReview(tx: Transaction, id: Id): Promise<Review | null> {
	const row = await tx.db
		.selectFrom('review')
		.select(reviewColumns)
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.executeTakeFirst();
	return row ?? null;
}

/** Held, so that an opinion and the way back to the group do not miss each other. */
export async function lockReview(tx: Transaction, id: Id): Promise<Review | null> {
	const row = await tx.db
		.selectFrom('review')
		.select(reviewColumns)
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.forNoKeyUpdate()
		.executeTakeFirst();
	return row ?? null;
}

export async function findReviewElements(tx: Transaction, reviewId: Id): Promise<readonly ReviewedElement[]> {
	return tx.db
		.selectFrom('reviewElement')
		.select(['elementId', 'title', 'text'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('reviewId', '=', reviewId)
		.orderBy('position')
		.execute();
}

export interface RequestRow {
	readonly id: Id;
	readonly reviewId: Id;
	readonly unitId: Id;
	readonly reminders: number;
	readonly remindedAt: Date | null;
}

const requestColumns = ['id', 'reviewId', 'unitId', 'reminders', 'remindedAt'] as const;

export async function findRequest(tx: Transaction, id: Id): Promise<RequestRow | null> {
	const row = await tx.db
		.selectFrom('reviewRequest')
		.select(requestColumns)
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.executeTakeFirst();
	return row ?? null;
}

export async function findRequests(tx: Transaction, reviewId: Id): Promise<readonly RequestRow[]> {
	return tx.db
		.selectFrom('reviewRequest')
		.select(requestColumns)
		.where('municipalityId', '=', tx.municipality.id)
		.where('reviewId', '=', reviewId)
		.orderBy('id')
		.execute();
}

export async function countReminder(tx: Transaction, id: Id): Promise<void> {
	await tx.db
		.updateTable('reviewRequest')
		.set((row) => ({ reminders: row('reminders', '+', 1), remindedAt: tx.now }))
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

export async function returnReviewRow(tx: Transaction, id: Id, returnedNote: string): Promise<void> {
	await tx.db
		.updateTable('review')
		.set({ returnedAt: tx.now, returnedNote })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

/** A unit that was asked, with where it stands. */
export interface AskedUnit {
	readonly requestId: Id;
	readonly reviewId: Id;
	readonly unitId: Id;
	readonly unit: string;
	readonly question: string;
	readonly groupId: Id | null;
	readonly askedOn: PlainDate;
	readonly dueOn: PlainDate;
	readonly returnedAt: Date | null;
	readonly reminders: number;
	readonly remindedAt: Date | null;
	readonly elements: number;
	/** How many of them have an opinion of this unit. */
	readonly given: number;
	/** Of the first element, for a list. */
	readonly title: string;
}

/** Soonest due first, in one statement; of some units, or of all. */
export async function findAskedUnits(
	tx: Transaction,
	unitIds: readonly Id[] | null,
): Promise<readonly AskedUnit[]> {
	const { rows } = await sql<AskedUnit>`
		SELECT request.id AS "requestId", review.id AS "reviewId", request.unit_id AS "unitId", unit.name AS unit,
			review.question, review.group_id AS "groupId", review.asked_on AS "askedOn", review.due_on AS "dueOn",
			review.returned_at AS "returnedAt", request.reminders, request.reminded_at AS "remindedAt",
			elements.count AS elements, elements.title, given.count AS given
		FROM review_request request
			JOIN review ON review.municipality_id = request.municipality_id AND review.id = request.review_id
			JOIN organization unit ON unit.municipality_id = request.municipality_id AND unit.id = request.unit_id
			CROSS JOIN LATERAL (
				SELECT count(*)::int AS count, (array_agg(title ORDER BY position))[1] AS title FROM review_element
				WHERE municipality_id = review.municipality_id AND review_id = review.id) elements
			CROSS JOIN LATERAL (
				SELECT count(DISTINCT element_id)::int AS count FROM opinion
				WHERE municipality_id = request.municipality_id AND request_id = request.id) given
		WHERE request.municipality_id = ${tx.municipality.id}
			AND (${unitIds === null} OR request.unit_id = ANY (${unitIds ?? []}::uuid[]))
		ORDER BY review.due_on, unit.name, request.id`.execute(tx.db);
	return rows;
}

export interface OpinionRow extends OpinionContent {
	readonly id: Id;
	readonly requestId: Id;
	readonly elementId: Id;
	readonly version: number;
	readonly givenOn: PlainDate;
	readonly givenBy: Id | null;
}

/** Of a whole review or of one request; every version, the newest first. */
export async function findOpinions(
	tx: Transaction,
	of: { readonly reviewId: Id } | { readonly requestId: Id },
): Promise<readonly OpinionRow[]> {
	const rows = await tx.db
		.selectFrom('opinion')
		.select([
			'id',
			'requestId',
			'elementId',
			'version',
			'verdict',
			'reason',
			'legal',
			'feasibility',
			'responsibility',
			'money',
			'staff',
			'time',
			'givenOn',
			'givenBy',
		])
		.where('municipalityId', '=', tx.municipality.id)
		.where((where) =>
			'reviewId' in of ? where('reviewId', '=', of.reviewId) : where('requestId', '=', of.requestId),
		)
		.orderBy('version', 'desc')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, verdict: row.verdict as Verdict }));
}

export async function insertOpinion(
	tx: Transaction,
	opinion: Omit<OpinionRow, 'givenBy'> & { readonly reviewId: Id; readonly givenBy: Id | null },
): Promise<void> {
	await tx.db
		.insertInto('opinion')
		.values({ ...opinion, municipalityId: tx.municipality.id, givenAt: tx.now })
		.execute();
}

export async function saveOpinionDraft(
	tx: Transaction,
	requestId: Id,
	elementId: Id,
	content: TypedOpinion,
): Promise<void> {
	const values = { content: JSON.stringify(content), savedAt: tx.now };
	await tx.db
		.insertInto('opinionDraft')
		.values({ municipalityId: tx.municipality.id, requestId, elementId, ...values })
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'requestId', 'elementId']).doUpdateSet(values),
		)
		.execute();
}

export interface OpinionDraft {
	readonly elementId: Id;
	readonly content: TypedOpinion;
	readonly savedAt: Date;
}

export async function findOpinionDrafts(tx: Transaction, requestId: Id): Promise<readonly OpinionDraft[]> {
	const rows = await tx.db
		.selectFrom('opinionDraft')
		.select(['elementId', 'content', 'savedAt'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('requestId', '=', requestId)
		.execute();
	return rows.map((row) => ({ ...row, content: v.parse(typedOpinionSchema, row.content) }));
}

export async function deleteOpinionDraft(tx: Transaction, requestId: Id, elementId: Id): Promise<void> {
	await tx.db
		.deleteFrom('opinionDraft')
		.where('municipalityId', '=', tx.municipality.id)
		.where('requestId', '=', requestId)
		.where('elementId', '=', elementId)
		.execute();
}
