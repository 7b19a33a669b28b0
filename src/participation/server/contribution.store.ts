import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { NewContribution } from '../domain/contribution.ts';
import type { ContributionNumber } from '../domain/number.ts';
import { saysWho } from '../domain/contribution-input.ts';

/** Takes so many numbers of a year at once. @returns the first of them */
export async function takeNumbers(tx: Transaction, year: number, count: number): Promise<number> {
	const row = await tx.db
		.insertInto('contributionNumber')
		.values({ municipalityId: tx.municipality.id, year, last: count })
		.onConflict((conflict) =>
			conflict
				.columns(['municipalityId', 'year'])
				.doUpdateSet((set) => ({ last: set('contributionNumber.last', '+', count) })),
		)
		.returning('last')
		.executeTakeFirstOrThrow();
	return row.last - count + 1;
}

type Numbered = NewContribution & { readonly year: number; readonly number: number };

/** Three statements for any number of them. */
export async function insertContributions(
	tx: Transaction,
	contributions: readonly Numbered[],
): Promise<void> {
	const municipalityId = tx.municipality.id;
	await tx.db
		.insertInto('contribution')
		.values(contributions.map(({ fieldIds: _, sayer: __, ...row }) => ({ ...row, municipalityId })))
		.execute();
	const fields = contributions.flatMap(({ id, fieldIds }) =>
		fieldIds.map((elementId) => ({ municipalityId, contributionId: id, elementId })),
	);
	if (fields.length > 0) await tx.db.insertInto('contributionField').values(fields).execute();
	const persons = contributions
		.filter(({ sayer }) => saysWho(sayer))
		.map(({ id, sayer }) => ({ municipalityId, contributionId: id, ...sayer }));
	if (persons.length > 0) await tx.db.insertInto('contributionPerson').values(persons).execute();
}

type Submitted = ContributionNumber & { readonly id: Id };

/** A form that was sent before. */
export async function findSubmitted(tx: Transaction, submissionHash: string): Promise<Submitted | undefined> {
	return (await findAllSubmitted(tx, [submissionHash]))[0];
}

/** By number. */
export async function findAllSubmitted(
	tx: Transaction,
	hashes: readonly string[],
): Promise<readonly Submitted[]> {
	return tx.db
		.selectFrom('contribution')
		.select(['id', 'year', 'number'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('submissionHash', 'in', hashes)
		.orderBy('year')
		.orderBy('number')
		.execute();
}

/** Two forms with one key, sent at one time: the second waits here until the first is stored. */
export async function lockSubmission(tx: Transaction, submissionHash: string): Promise<void> {
	await sql`SELECT pg_advisory_xact_lock(hashtextextended(${submissionHash}, 0))`.execute(tx.db);
}

/** Cards of an imported concept that were taken over before. */
export async function findTakenOver(tx: Transaction): Promise<ReadonlySet<Id>> {
	const rows = await tx.db
		.selectFrom('contribution')
		.select('sourceElementId')
		.where('municipalityId', '=', tx.municipality.id)
		.where('sourceElementId', 'is not', null)
		.execute();
	return new Set(rows.map((row) => row.sourceElementId ?? ''));
}

export async function setPublished(
	tx: Transaction,
	ids: readonly Id[],
	publishedAt: Date | null,
): Promise<void> {
	await change(tx, ids).set({ publishedAt }).execute();
}

export async function setHandedTo(
	tx: Transaction,
	ids: readonly Id[],
	handedTo: Id,
	handedOn: PlainDate,
): Promise<void> {
	await change(tx, ids).set({ handedTo, handedOn }).execute();
}

export async function findRemark(tx: Transaction, id: Id): Promise<string> {
	const row = await tx.db
		.selectFrom('contribution')
		.select('remark')
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.executeTakeFirst();
	return row?.remark ?? '';
}

export async function setRemark(tx: Transaction, id: Id, remark: string): Promise<void> {
	await change(tx, [id]).set({ remark }).execute();
}

export async function setTranslation(tx: Transaction, id: Id, translation: string | null): Promise<void> {
	await change(tx, [id]).set({ translation }).execute();
}

/** When a round promises another day; what has a day of its own keeps it. */
export async function moveAnswerUntil(
	tx: Transaction,
	roundId: Id,
	from: PlainDate,
	to: PlainDate,
): Promise<void> {
	await tx.db
		.updateTable('contribution')
		.set({ answerUntil: to })
		.where('municipalityId', '=', tx.municipality.id)
		.where('roundId', '=', roundId)
		.where('answerUntil', '=', from)
		.execute();
}

function change(tx: Transaction, ids: readonly Id[]) {
	return tx.db
		.updateTable('contribution')
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', 'in', ids);
}
