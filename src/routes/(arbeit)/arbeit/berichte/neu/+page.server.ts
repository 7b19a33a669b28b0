import { recipientFields, readRecipients } from '#reporting/components/recipient-fields.ts';
import { reportingAbilities } from '#reporting/domain/abilities.ts';
import { isReportKind, reportKinds, type ReportKind } from '#reporting/domain/report.ts';
import { compileReport } from '#reporting/server/compile-report.ts';
import { readDuties } from '#reporting/server/read-duties.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure } from '#shared/result.ts';
import { assertMay } from '../../assert-may.ts';
import { done } from '../../konzept/done.ts';
import { failed, organizationChoices } from '../form.ts';
import { dayOf, typedFields, type Typed } from '../../typed-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** With a due day everything is filled in from its duty; it stays open to change. */
export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	assertMay(context, reportingAbilities.compileReport(context.actor));
	const wanted = url.searchParams.get('faelligkeit');
	const { organizations } = await organizationChoices(context);
	if (wanted === null) return { organizations, stands: {} as Typed, duty: null };
	const duties = await readDuties(context);
	const instance = duties.ok ? duties.value.open.find(({ id }) => id === wanted) : undefined;
	if (!instance) return refuse(context, failure('notFound').failure);
	const { duty, periodFrom, periodUntil } = instance;
	const stands: Typed = {
		dutyInstanceId: instance.id,
		kind: isReportKind(duty.kind) ? duty.kind : '',
		periodFrom,
		periodUntil,
		...recipientFields(duty.recipients),
	};
	return { organizations, stands, duty: { title: duty.title, dueOn: instance.dueOn } };
};

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const form = await request.formData();
		const typed = typedFields(form);
		const title = (typed['title'] ?? '').trim();
		const compiled = await compileReport(context, {
			dutyInstanceId: typed['dutyInstanceId'] || null,
			kind: reportKinds.find((kind) => kind === typed['kind']) ?? ('' as ReportKind),
			period: { from: dayOf(form, 'periodFrom'), until: dayOf(form, 'periodUntil') },
			recipients: readRecipients(typed),
			...(title === '' ? {} : { title }),
		});
		if (compiled.ok) done(`/arbeit/berichte/${compiled.value.id}`, 'report');
		return failed(context, compiled.failure, typed);
	},
};
