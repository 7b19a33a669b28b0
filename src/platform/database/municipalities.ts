import { sql } from 'kysely';
import type { Municipality } from '../context.ts';
import type { Database, DatabaseTransaction } from './database.ts';

// The named doors across municipalities. Their use outside is tested: what they give is public.

export async function createMunicipality(
	db: DatabaseTransaction,
	municipality: Municipality,
	now: Date,
): Promise<void> {
	await sql`SELECT create_municipality(${municipality.id}::uuid, ${municipality.slug}, ${municipality.name}, ${municipality.state}, ${now})`.execute(
		db,
	);
	// Processes keep the list in memory (municipality-directory.ts) and hear of the new one with the commit.
	await sql`SELECT pg_notify('municipality', '')`.execute(db);
}

/** All municipalities of this installation, by slug. */
export async function listMunicipalities(database: Database): Promise<readonly Municipality[]> {
	return database.withoutMunicipality((db) =>
		db.selectFrom('municipality').select(['id', 'slug', 'name', 'state']).orderBy('slug').execute(),
	);
}

/**
 * A municipality is found by its host name: `<slug>.anything`. With a single one, every host leads to it.
 */
export function municipalityForHost(all: readonly Municipality[], host: string): Municipality | null {
	if (all.length === 1) return all[0] ?? null;
	const slug = host.split(':')[0]?.split('.')[0]?.toLowerCase();
	return all.find((municipality) => municipality.slug === slug) ?? null;
}
