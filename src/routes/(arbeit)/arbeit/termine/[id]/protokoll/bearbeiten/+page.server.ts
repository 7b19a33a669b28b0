import { redirect } from '@sveltejs/kit';
import { failure } from '#shared/result.ts';
import type { MinutesItem } from '#process/domain/minutes.ts';
import { readMinutes } from '#process/server/read-minutes.ts';
import { writeMinutes } from '#process/server/write-minutes.ts';
import { refuse } from '#platform/http/refuse.ts';
import { text, whole } from '../../../../konzept/done.ts';
import { failed } from '../../../errors-of.ts';
import type { Actions, PageServerLoad } from './$types';

const empty: MinutesItem = { title: '', discussion: '', result: '' };
/** Empty points below what there is, so that one can go on writing. */
const spare = 3;

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const reading = await readMinutes(context, params.id);
	if (!reading.ok) refuse(context, reading.failure);
	const { event, minutes, may } = reading.value;
	if (!may.write)
		refuse(context, failure(reading.value.state === 'approved' ? 'minutesApproved' : 'forbidden').failure);
	// The programme is the first draft of the agenda.
	const written = minutes?.items ?? event.programme.map(({ title }) => ({ ...empty, title }));
	const items = [...written, ...Array.from({ length: spare }, () => empty)];
	return { id: event.id, title: event.title, typed: { items, revision: minutes?.revision ?? 0 } };
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const count = form.getAll('place').length;
		const items = Array.from({ length: count }, (_, index) => ({
			title: text(form, `title.${index}`),
			discussion: text(form, `discussion.${index}`),
			result: text(form, `result.${index}`),
		}));
		const typed = { items, revision: whole(form, 'revision') };
		const written = await writeMinutes(context, { eventId: params.id, ...typed });
		if (!written.ok) return failed(context, written.failure, typed);
		if (form.has('mehr')) redirect(303, `/arbeit/termine/${params.id}/protokoll/bearbeiten`);
		redirect(303, `/arbeit/termine/${params.id}/protokoll?getan`);
	},
};
