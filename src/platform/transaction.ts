import type { DatabaseTransaction } from './database/database.ts';
import type { JobQueue } from './jobs/jobs.ts';
import type { Actor, Context, Municipality } from './context.ts';

/** What a store gets: the open transaction, and who does what, when. */
export interface Transaction {
	readonly db: DatabaseTransaction;
	readonly jobs: JobQueue;
	readonly municipality: Municipality;
	readonly actor: Actor;
	readonly requestId: string;
	/** One instant for everything that happens in this transaction. */
	readonly now: Date;
}

/** Carries the failure of a use case out of its transaction, so that everything is rolled back. */
class Rollback<Value> extends Error {
	readonly outcome: Value;
	constructor(outcome: Value) {
		super('rolled back');
		this.outcome = outcome;
	}
}

/**
 * Runs a use case in one transaction. A `Result` that failed rolls back like an error does: nothing half done.
 */
export async function inTransaction<Value>(
	context: Context,
	work: (tx: Transaction) => Promise<Value>,
): Promise<Value> {
	try {
		return await context.app.database.forMunicipality(context.municipality.id, async (db) => {
			const outcome = await work({
				db,
				jobs: context.app.jobs,
				municipality: context.municipality,
				actor: context.actor,
				requestId: context.requestId,
				now: context.app.clock(),
			});
			if (isFailure(outcome)) throw new Rollback(outcome);
			return outcome;
		});
	} catch (error) {
		if (error instanceof Rollback) return error.outcome as Value;
		throw error;
	}
}

function isFailure(outcome: unknown): boolean {
	return typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false;
}
