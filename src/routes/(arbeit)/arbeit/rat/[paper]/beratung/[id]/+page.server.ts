import { councilAbilities } from '#council/domain/abilities.ts';
import { rescheduleConsultation } from '#council/server/reschedule-consultation.ts';
import { done } from '../../../../konzept/done.ts';
import { failed, openStep } from '../../../open.ts';
import { typedFields } from '../../../../typed-form.ts';
import { dayOf } from '../../../paper-form.ts';
import { subjectsOf } from './subjects.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const { paper, step } = await openStep(context, params);
	const mayKeep = councilAbilities.keepPapers(context.actor) && !step.dropped;
	return { paper, step, mayKeep, subjects: step.result === null ? subjectsOf(paper, step) : [] };
};

export const actions: Actions = {
	termin: async ({ locals: { context }, params, request }) => {
		await openStep(context, params);
		const form = await request.formData();
		const typed = typedFields(form);
		const moved = await rescheduleConsultation(context, {
			consultationId: params.id,
			plannedOn: dayOf(form, 'plannedOn'),
			revision: Number(typed['revision']),
		});
		if (moved.ok) done(`/arbeit/rat/${params.paper}/beratung/${params.id}`, 'day');
		return failed(context, moved.failure, typed);
	},
};
