import { listOwners, ownerLeaves, previewOwnerLeaves } from '#implementation/server/owner-leaves.ts';
import { refuse } from '#platform/http/refuse.ts';
import { text } from '../../konzept/done.ts';
import { back, failed } from '../open.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const personId = url.searchParams.get('person');
	const owners = await listOwners(context);
	if (!owners.ok) refuse(context, owners.failure);
	if (personId === null) return { owners: owners.value, leaving: null };
	const leaving = await previewOwnerLeaves(context, personId);
	if (!leaving.ok) refuse(context, leaving.failure);
	return { owners: owners.value, leaving: { personId, ...leaving.value } };
};

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const form = await request.formData();
		const typed = { reason: text(form, 'reason') };
		const left = await ownerLeaves(context, { personId: text(form, 'person'), ...typed });
		if (left.ok) back('/arbeit/umsetzung', 'ausgeschieden', left.value.takenOver.length);
		return failed(context, left.failure, typed);
	},
};
