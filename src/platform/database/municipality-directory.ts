import type { Id } from '#shared/ids.ts';
import type { Municipality } from '../context.ts';
import type { Database } from './database.ts';
import { listMunicipalities } from './municipalities.ts';

/** The list of municipalities, kept in memory because every request asks for it. */
export interface MunicipalityDirectory {
	all(): Promise<readonly Municipality[]>;
	/** Asks once more before it says that there is none. */
	byId(id: Id): Promise<Municipality | undefined>;
	/** After one was made or renamed; other processes hear of it by notification. */
	drop(): void;
}

/** Should a notification be missed, the list is not older than this. */
const maximumAge = 30_000;

export function openDirectory(database: Database): MunicipalityDirectory {
	let kept: { readonly at: number; readonly list: Promise<readonly Municipality[]> } | undefined;
	const all = (): Promise<readonly Municipality[]> => {
		const now = performance.now();
		if (!kept || now - kept.at > maximumAge) {
			const list = listMunicipalities(database);
			kept = { at: now, list };
			list.catch(drop);
		}
		return kept.list;
	};
	const drop = () => {
		kept = undefined;
	};
	const byId = async (wanted: Id) => (await all()).find(({ id }) => id === wanted);
	return {
		all,
		drop,
		byId: async (id) => {
			const known = await byId(id);
			if (known) return known;
			drop();
			return byId(id);
		},
	};
}
