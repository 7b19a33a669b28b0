import { readRecipients, recipientFields } from '#reporting/components/recipient-fields.ts';
import { reportingAbilities } from '#reporting/domain/abilities.ts';
import { editReport } from '#reporting/server/edit-report.ts';
import { readReport } from '#reporting/server/read-reports.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure } from '#shared/result.ts';
import { assertMay } from '../../../assert-may.ts';
import { done, whole } from '../../../konzept/done.ts';
import { failed, organizationChoices } from '../../form.ts';
import { typedFields, type Typed } from '../../../typed-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	assertMay(context, reportingAbilities.compileReport(context.actor));
	const found = await readReport(context, params.id);
	if (!found.ok) return refuse(context, found.failure);
	const { report, recipients } = found.value;
	if (report.publishedAt !== null) return refuse(context, failure('reportFrozen').failure);
	const stands: Typed = {
		title: report.title,
		introduction: report.introduction,
		...recipientFields(recipients.map(({ organizationId }) => organizationId)),
	};
	const { organizations } = await organizationChoices(context);
	return { id: report.id, title: report.title, revision: report.revision, stands, organizations };
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = typedFields(form);
		const edited = await editReport(context, {
			reportId: params.id,
			revision: whole(form, 'revision'),
			title: typed['title'] ?? '',
			introduction: typed['introduction'] ?? '',
			recipients: readRecipients(typed),
		});
		if (edited.ok) done(`/arbeit/berichte/${params.id}`, 'edited');
		return failed(context, edited.failure, typed);
	},
};
