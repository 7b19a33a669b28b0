import { redirect } from '@sveltejs/kit';
import { failure } from '#shared/result.ts';
import type { MinutesItem } from '#process/domain/minutes.ts';
import { readMinutes } from '#process/server/read-minutes.ts';
import { writeMinutes } from '#process/server/write-minutes.ts';
import { refuse } from '#platform/http/refuse.ts';
import { text, whole } from '../../../../konzept/done.ts';
import { failed, refuseVisit } from '../../../errors-of.ts';
import type { Actions, PageServerLoad } from './$types';

const empty: MinutesItem = { title: '', discussion: '', result: '' };
/** Empty points below what there is, so that one can go on writing. */
const spare = 3;

export const load: PageServerLoad = async ({ locals, params, request }) => {
	const { context } = locals;
	const reading = await readMinutes(context, params.id);
	if (!reading.ok) refuse(context, reading.failure);
	const { event, minutes, may } = reading.value;
	if (reading.value.state === 'approved')
		refuseVisit({ locals, request }, failure('minutesApproved').failure);
	else if (!may.write) refuse(context, failure('forbidden').failure);
	// The programme is the first draft of the agenda.
	const written = minutes?.items ?? event.programme.map(({ title }) => ({ ...empty, title }));
	const items = [...written, ...Array.from({ length: spare }, () => empty)];
	return { id: event.id, title: event.title, typed: { items, revision: minutes?.revision ?? 0 } };
};

/** As many points as there are numbers; the use case says when there are too many. */
function readItems(form: FormData): readonly MinutesItem[] {
	const places = [...form.keys()].flatMap(
		(name) => /^(?:title|discussion|result)\.(\d{1,3})$/.exec(name)?.[1] ?? [],
	);
	return Array.from({ length: Math.max(-1, ...places.map(Number)) + 1 }, (_, index) => ({
		title: text(form, `title.${index}`),
		discussion: text(form, `discussion.${index}`),
		result: text(form, `result.${index}`),
	}));
}

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = { items: readItems(form), revision: whole(form, 'revision') };
		const written = await writeMinutes(context, { eventId: params.id, ...typed });
		if (!written.ok) return failed(context, written.failure, typed);
		if (form.has('mehr')) redirect(303, `/arbeit/termine/${params.id}/protokoll/bearbeiten`);
		redirect(303, `/arbeit/termine/${params.id}/protokoll?getan`);
	},
};
