import { longDate } from '#concept/components/dates.ts';
import { organizationTypeWord } from '#people/components/words.ts';
import { peopleAbilities } from '#people/domain/abilities.ts';
import { bodyTypes, groupTypes, outsideTypes, unitTypes } from '#people/domain/organization.ts';
import { listOrganizations } from '#people/server/list-organizations.ts';
import { assertMay } from '../assert-may.ts';
import type { PageServerLoad } from './$types.ts';

const sections = { gruppen: groupTypes, gremien: bodyTypes, verwaltung: unitTypes, partner: outsideTypes };

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	assertMay(context, peopleAbilities.readOrganizations(context.actor));
	const wanted = url.searchParams.get('art') ?? '';
	const words = (url.searchParams.get('name') ?? '').trim();
	const ended = url.searchParams.get('beendet') === 'ja';
	const all = await listOrganizations(context);
	const shown = Object.entries(sections).filter(([key]) => wanted === '' || key === wanted);
	return {
		wanted,
		words,
		ended,
		mayManage: peopleAbilities.manageOrganizations(context.actor),
		any: all.length > 0,
		sections: shown.map(([key, types]) => ({
			key: key as keyof typeof sections,
			organizations: all
				.filter(({ type }) => (types as readonly string[]).includes(type))
				.filter(({ endedOn }) => ended || endedOn === null)
				.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()))
				.map(({ id, name, shortName, type, endedOn }) => ({
					id,
					name,
					shortName,
					type: organizationTypeWord(type),
					ended: endedOn && longDate(endedOn),
				})),
		})),
	};
};
