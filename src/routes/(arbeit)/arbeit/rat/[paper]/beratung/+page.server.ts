import { consultationRoles, type ConsultationRole } from '#council/domain/consultation.ts';
import { planConsultation } from '#council/server/plan-consultation.ts';
import { done } from '../../../konzept/done.ts';
import { assertMayKeep, failed, openPaper, organizationChoices } from '../../open.ts';
import { typedFields } from '../../../typed-form.ts';
import { dayOf } from '../../paper-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	assertMayKeep(context);
	const { bodies } = await organizationChoices(context);
	return { paper: await openPaper(context, params.paper), bodies };
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = typedFields(form);
		const planned = await planConsultation(context, {
			paperId: params.paper,
			organizationId: typed['organizationId'] ?? '',
			role: consultationRoles.find((role) => role === typed['role']) ?? ('' as ConsultationRole),
			plannedOn: dayOf(form, 'plannedOn'),
			public: typed['isPublic'] !== 'nein',
			revision: Number(typed['revision']),
		});
		if (planned.ok) done(`/arbeit/rat/${params.paper}`, 'step');
		return failed(context, planned.failure, typed);
	},
};
