import { reportingAbilities } from '#reporting/domain/abilities.ts';
import { isReportKind } from '#reporting/domain/report.ts';
import { endDuty } from '#reporting/server/end-duty.ts';
import { fulfilDuty } from '#reporting/server/fulfil-duty.ts';
import { readDuty } from '#reporting/server/read-duty.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failed } from '../../berichte/form.ts';
import { typedFields } from '../../typed-form.ts';
import { done } from '../../konzept/done.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const found = await readDuty(context, params.id);
	if (!found.ok) return refuse(context, found.failure);
	const { duty, instances, names, owners, deputy } = found.value;
	const mayManage = reportingAbilities.manageDuties(context.actor);
	return {
		duty,
		instances,
		owners,
		deputy,
		recipients: duty.recipients.map((id) => (id === null ? null : (names.get(id) ?? ''))),
		mayManage,
		mayCompile: isReportKind(duty.kind) && reportingAbilities.compileReport(context.actor),
	};
};

export const actions: Actions = {
	erfuellt: async ({ locals: { context }, params, request }) => {
		const typed = typedFields(await request.formData());
		const { instanceId = '', evidence = '' } = typed;
		const fulfilled = await fulfilDuty(context, { instanceId, evidence });
		if (fulfilled.ok) done(`/arbeit/berichtspflichten/${params.id}`, 'fulfilled');
		return failed(context, fulfilled.failure, typed);
	},
	beenden: async ({ locals: { context }, params, request }) => {
		const typed = typedFields(await request.formData());
		const ended = await endDuty(context, { id: params.id, reason: typed['reason'] ?? '' });
		if (ended.ok) done(`/arbeit/berichtspflichten/${params.id}`, 'ended');
		return failed(context, ended.failure, typed);
	},
};
