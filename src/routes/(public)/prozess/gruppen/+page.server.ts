import { longDate } from '#concept/components/dates.ts';
import { organizationTypeWord } from '#people/components/words.ts';
import { listGroups } from '#people/server/list-groups.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context } }) => ({
	groups: (await listGroups(context)).map(({ id, name, type, description, members, endedOn }) => ({
		id,
		name,
		type: organizationTypeWord(type),
		description,
		members,
		ended: endedOn && longDate(endedOn),
	})),
});
