import type { ClientBase } from 'pg';
import type { Id } from '#shared/ids.ts';
import type { Reference } from './catalogue.ts';

/** Removes rows that point to one that is not there, until there is none. @returns how many there were */
export async function removeOrphans(
	client: ClientBase,
	references: readonly Reference[],
	municipalityId: Id,
): Promise<number> {
	let removed = 0;
	for (let before = -1; before < removed;) {
		before = removed;
		for (const { table, columns, target, targetColumns } of references) {
			const named = columns.map((column) => `orphan."${column}" IS NOT NULL`);
			const same = columns.map((column, place) => `orphan."${column}" = found."${targetColumns[place]}"`);
			const { rowCount } = await client.query(
				`DELETE FROM public.${table} AS orphan WHERE municipality_id = $1 AND ${named.join(' AND ')}
					AND NOT EXISTS (SELECT FROM public.${target} AS found WHERE ${same.join(' AND ')})`,
				[municipalityId],
			);
			removed += rowCount ?? 0;
		}
	}
	return removed;
}
