import type { Municipality } from '../context.ts';
import type { Database } from './database.ts';
import { listMunicipalities } from './municipalities.ts';

/** The list of municipalities, kept in memory because every request asks for it. */
export interface MunicipalityDirectory {
	all(): Promise<readonly Municipality[]>;
	/** After one was made or renamed; other processes hear of it by notification. */
	drop(): void;
}

/** Should a notification be missed, the list is not older than this. */
const maximumAge = 30_000;

export function openDirectory(database: Database): MunicipalityDirectory {
	let kept: { readonly at: number; readonly list: Promise<readonly Municipality[]> } | undefined;
	return {
		all: () => {
			const now = performance.now();
			if (!kept || now - kept.at > maximumAge) {
				const list = listMunicipalities(database);
				kept = { at: now, list };
				list.catch(() => (kept = undefined));
			}
			return kept.list;
		},
		drop: () => {
			kept = undefined;
		},
	};
}
