import { motionKinds, type MotionKind } from '#council/domain/motion.ts';
import { moveMotion } from '#council/server/move-motion.ts';
import { done } from '../../../../../konzept/done.ts';
import { assertMayKeep, failed, openStep, organizationChoices } from '../../../../open.ts';
import { typedFields } from '../../../../../typed-form.ts';
import { dayOf } from '../../../../paper-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	assertMayKeep(context);
	const { bodies, movers } = await organizationChoices(context);
	return { ...(await openStep(context, params)), bodies, movers };
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		await openStep(context, params);
		const form = await request.formData();
		const typed = typedFields(form);
		const moved = await moveMotion(context, {
			consultationId: params.id,
			kind: motionKinds.find((kind) => kind === typed['kind']) ?? ('' as MotionKind),
			movedBy: typed['movedBy'] ?? '',
			reason: typed['reason'] ?? '',
			targetOn: dayOf(form, 'targetOn'),
			targetOrganizationId: typed['targetOrganizationId'] ?? '',
			revision: Number(typed['revision']),
		});
		if (moved.ok) done(`/arbeit/rat/${params.paper}/beratung/${params.id}`, 'motion');
		return failed(context, moved.failure, typed);
	},
};
