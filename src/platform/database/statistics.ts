import pg from 'pg';

/**
 * Tells the database how much there is of what. It finds out by itself within minutes, and until then plans as if the
 * tables were empty, which makes pages many times slower; so after everything that writes much at once.
 * @param ownerUrl connection string of the owner of the tables
 */
export async function refreshStatistics(ownerUrl: string): Promise<void> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		await client.query('ANALYZE');
	} finally {
		await client.end();
	}
}
