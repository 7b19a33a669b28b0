import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/** So many different statements are kept per connection at most. */
const mostStatements = 500;
/** Longer ones carry lists whose length differs from call to call. */
const longestStatement = 4_000;
/** So many that were asked once are remembered, in case they are asked again. */
const mostSeenOnce = 2_000;

/**
 * A pool whose statements the database reads and plans once per connection instead of at every call: planning under
 * row-level security takes longer than running them.
 */
export function preparingPool(pool: pg.Pool): PostgresPool {
	const nameOf = namesOfStatements();
	const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
	return {
		connect: async () => {
			const client = await pool.connect();
			// One for each connection, by which Kysely knows it again.
			const known = clients.get(client) ?? preparing(client, nameOf);
			clients.set(client, known);
			return known;
		},
		end: () => pool.end(),
		options: pool.options,
	};
}

/**
 * Only what is asked a second time gets a name: most statements with a list in them never come again, and would take
 * the names from those that do.
 */
export function namesOfStatements(): (text: string) => string | undefined {
	const names = new Map<string, string>();
	const seenOnce = new Set<string>();
	return (text) => {
		const known = names.get(text);
		if (known !== undefined || names.size >= mostStatements || text.length > longestStatement) return known;
		if (!seenOnce.delete(text)) {
			seenOnce.add(text);
			const [oldest = ''] = seenOnce;
			if (seenOnce.size > mostSeenOnce) seenOnce.delete(oldest);
			return undefined;
		}
		const name = `statement ${names.size + 1}`;
		names.set(text, name);
		return name;
	};
}

function preparing(client: pg.PoolClient, nameOf: (text: string) => string | undefined): PostgresPoolClient {
	let outdated = false;
	const query = async (text: string | object, values: readonly unknown[] = []): Promise<unknown> => {
		if (typeof text === 'object') throw new TypeError('No cursor reads through this pool.');
		// Without values it may be several statements in one, which cannot be prepared.
		const name = values.length > 0 ? nameOf(text) : undefined;
		try {
			return await client.query({ ...(name === undefined ? {} : { name }), text, values: [...values] });
		} catch (error) {
			outdated ||= isOutdated(error);
			throw error;
		}
	};
	return {
		query: query as PostgresPoolClient['query'],
		release: (broken) => client.release(outdated || broken),
	};
}

/**
 * The prepared statement is of no use any more: a migration gave a column another type (0A000), or somebody took the
 * statement away (26000). It would fail at every call, so its connection is given up.
 */
function isOutdated(error: unknown): boolean {
	const { code } = error as { code?: unknown };
	return code === '0A000' || code === '26000';
}
