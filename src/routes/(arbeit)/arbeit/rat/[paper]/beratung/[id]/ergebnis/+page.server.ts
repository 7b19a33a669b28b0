import { consultationResults, type ConsultationResult } from '#council/domain/consultation.ts';
import { resultsFor } from '#council/domain/transitions.ts';
import {
	previewConsultation,
	recordConsultation,
	type ConsultationRecord,
} from '#council/server/record-consultation.ts';
import { done } from '../../../../../konzept/done.ts';
import { assertMayKeep, failed, openStep, organizationChoices } from '../../../../open.ts';
import { typedFields, type Typed } from '../../../../../typed-form.ts';
import { dayOf } from '../../../../paper-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	assertMayKeep(context);
	const { paper, step } = await openStep(context, params);
	const { bodies } = await organizationChoices(context);
	const results = step.result === null ? resultsFor(step.role) : [step.result];
	return { paper, step, bodies, results };
};

function read(form: FormData, consultationId: string): { typed: Typed; record: ConsultationRecord } {
	const typed = typedFields(form);
	const [heldOn, on] = [dayOf(form, 'heldOn'), dayOf(form, 'onwardOn')];
	return {
		typed,
		record: {
			consultationId,
			heldOn,
			result: consultationResults.find((result) => result === typed['result']) ?? ('' as ConsultationResult),
			wording: typed['wording'] ?? '',
			onward: { on, organizationId: typed['onwardOrganizationId'] ?? '' },
			revision: Number(typed['revision']),
		},
	};
}

export const actions: Actions = {
	pruefen: async ({ locals: { context }, params, request }) => {
		await openStep(context, params);
		const { typed, record } = read(await request.formData(), params.id);
		const checked = await previewConsultation(context, record);
		if (!checked.ok) return failed(context, checked.failure, typed);
		return { typed, code: '', errors: [], checked: { record, closed: checked.value } };
	},
	aendern: async ({ request }) => ({
		typed: typedFields(await request.formData()),
		code: '',
		errors: [],
		checked: null,
	}),
	festhalten: async ({ locals: { context }, params, request }) => {
		await openStep(context, params);
		const { typed, record } = read(await request.formData(), params.id);
		const recorded = await recordConsultation(context, record);
		if (recorded.ok) done(`/arbeit/rat/${params.paper}/beratung/${params.id}`, 'result');
		return failed(context, recorded.failure, typed);
	},
};
