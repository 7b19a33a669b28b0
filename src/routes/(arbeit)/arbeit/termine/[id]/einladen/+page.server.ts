import { redirect } from '@sveltejs/kit';
import { failure } from '#shared/result.ts';
import { listDistributionLists } from '#process/server/distribution-lists.ts';
import { previewInvitation, sendInvitations } from '#process/server/invite.ts';
import { readEvent } from '#process/server/read-events.ts';
import { refuse } from '#platform/http/refuse.ts';
import { text } from '../../../konzept/done.ts';
import { failed, refuseVisit } from '../../errors-of.ts';
import { groupOptions } from '../../group-options.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, request }) => {
	const { context } = locals;
	const lists = await listDistributionLists(context);
	if (!lists.ok) refuse(context, lists.failure);
	const event = await readEvent(context, params.id);
	if (!event.ok) refuse(context, event.failure);
	if (event.value.cancelledAt) refuseVisit({ locals, request }, failure('eventCancelled').failure);
	const { id, title, groupId } = event.value;
	return {
		id,
		title,
		groups: await groupOptions(context),
		lists: lists.value.map((list) => ({ id: list.id, title: list.title, count: list.count })),
		typed: { groupIds: groupId === null ? [] : [groupId], listIds: [] as string[], text: '' },
	};
};

function readForm(form: FormData) {
	const chosen = (name: string) =>
		[...new Set(form.getAll(name))].filter((value) => typeof value === 'string');
	return { groupIds: chosen('groupIds'), listIds: chosen('listIds'), text: text(form, 'text') };
}

export const actions: Actions = {
	pruefen: async ({ locals: { context }, params, request }) => {
		const typed = readForm(await request.formData());
		const preview = await previewInvitation(context, { eventId: params.id, ...typed });
		if (!preview.ok) return failed(context, preview.failure, typed);
		return { typed, errors: [], preview: preview.value };
	},
	aendern: async ({ request }) => ({ typed: readForm(await request.formData()), errors: [] }),
	senden: async ({ locals: { context }, params, request }) => {
		const typed = readForm(await request.formData());
		const sent = await sendInvitations(context, { eventId: params.id, ...typed });
		if (!sent.ok) return failed(context, sent.failure, typed);
		redirect(303, `/arbeit/termine/${params.id}?getan=eingeladen&anzahl=${sent.value.sent}`);
	},
};
