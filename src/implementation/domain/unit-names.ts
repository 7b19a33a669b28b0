import type { Id } from '#shared/ids.ts';
import { isOneOf, unitTypes, type Organization } from '#people/domain/organization.ts';

/**
 * Units as a concept names them. Full and short names count, and neither case nor spaces, dots and hyphens: concepts
 * are written by people. A name that fits two units fits none.
 */
export function unitFinder(organizations: Iterable<Organization>): (name: string) => Id | null {
	const found = new Map<string, Id | null>();
	for (const { id, type, name, shortName, endedOn } of organizations) {
		if (endedOn !== null || !isOneOf(unitTypes, type)) continue;
		for (const key of new Set([comparable(name), comparable(shortName)].filter((one) => one !== '')))
			found.set(key, found.has(key) ? null : id);
	}
	return (name) => found.get(comparable(name)) ?? null;
}

function comparable(name: string): string {
	return name.toLocaleLowerCase('de').replaceAll(/[\s.\-–()]+/g, '');
}
