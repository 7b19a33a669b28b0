import { sql } from 'kysely';
import { jobSchema } from '../database/migrate.ts';
import type { Transaction } from '../transaction.ts';

/** Jobs of the municipality that are not done, and those of the last day that were given up. */
export async function countJobs(
	tx: Transaction,
): Promise<{ readonly waiting: number; readonly failed: number }> {
	const { rows } = await sql<{ waiting: string; failed: string }>`
		SELECT count(*) FILTER (WHERE state IN ('created', 'retry', 'active')) AS waiting,
			count(*) FILTER (WHERE state = 'failed') AS failed
		FROM ${sql.ref(`${jobSchema}.job`)}
		WHERE data ->> 'municipalityId' = ${tx.municipality.id}`.execute(tx.db);
	return { waiting: Number(rows[0]?.waiting ?? 0), failed: Number(rows[0]?.failed ?? 0) };
}
