import { tablesInOrder } from '#platform/backup/tables.ts';
import { asOwner } from './as-owner.ts';

/**
 * A fingerprint of every table: two that are equal say that nothing was written in between, except when somebody was
 * last seen, which is noted every few minutes whatever they do.
 */
export async function snapshot(ownerUrl: string): Promise<Readonly<Record<string, string>>> {
	return asOwner(ownerUrl, async (client) => {
		const found: Record<string, string> = {};
		for (const { name } of await tablesInOrder(client)) {
			const { rows } = await client.query<{ print: string }>(
				`SELECT count(*) || ' ' || coalesce(md5(string_agg(line, '' ORDER BY line)), '') AS print
				FROM (SELECT md5((to_jsonb(t) - 'last_seen_at')::text) AS line FROM "${name}" t) lines`,
			);
			found[name] = rows[0]?.print ?? '';
		}
		return found;
	});
}
