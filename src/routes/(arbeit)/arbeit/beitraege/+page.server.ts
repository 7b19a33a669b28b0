import { listFieldsOfAction } from '#concept/server/element-names.ts';
import { listOrganizations } from '#people/server/list-organizations.ts';
import { groupTypes, unitTypes } from '#people/domain/organization.ts';
import { participationAbilities } from '#participation/domain/abilities.ts';
import { listContributions } from '#participation/server/list-contributions.ts';
import { listRounds } from '#participation/server/list-rounds.ts';
import { refuse } from '#platform/http/refuse.ts';
import { doneSentence } from './done.ts';
import { readFilter } from './filter.ts';
import { rowsOf } from './rows.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const filter = readFilter(url.searchParams);
	const wanted = Number(url.searchParams.get('seite') ?? '1');
	const listed = await listContributions(context, filter, Number.isSafeInteger(wanted) ? wanted : 1);
	if (!listed.ok) refuse(context, listed.failure);
	const { contributions, fields, today, ...page } = listed.value;
	const [rounds, organizations, allFields] = await Promise.all([
		listRounds(context),
		listOrganizations(context, [...unitTypes, ...groupTypes]),
		listFieldsOfAction(context),
	]);
	const { actor } = context;
	return {
		...page,
		filter,
		filtered:
			url.searchParams.size > 0 &&
			[...url.searchParams].some(([name, value]) => name !== 'seite' && name !== 'getan' && value !== ''),
		rows: rowsOf(contributions, fields, today),
		rounds: rounds.map(({ id, title }) => ({ value: id, label: title })),
		groups: organizations
			.filter(({ endedOn }) => endedOn === null)
			.map(({ id, name }) => ({ value: id, label: name })),
		fields: allFields.map(({ id, title }) => ({ value: id, label: title })),
		done: doneSentence(url),
		may: {
			type: participationAbilities.typeCards(actor),
			cluster: participationAbilities.cluster(actor),
			answer: participationAbilities.answer(actor),
			publish: participationAbilities.publish(actor),
			element: participationAbilities.turnIntoElement(actor),
			mine: actor.organizations.length > 0,
		},
	};
};
