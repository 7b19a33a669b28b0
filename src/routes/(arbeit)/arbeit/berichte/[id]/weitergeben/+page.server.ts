import { reportingAbilities } from '#reporting/domain/abilities.ts';
import { handOnReport } from '#reporting/server/hand-on.ts';
import { previewHandOn, readReport } from '#reporting/server/read-reports.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure } from '#shared/result.ts';
import { assertMay } from '../../../assert-may.ts';
import { done, whole } from '../../../konzept/done.ts';
import { failed } from '../../form.ts';
import { typedFields } from '../../../typed-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	assertMay(context, reportingAbilities.publishReport(context.actor));
	const found = await readReport(context, params.id);
	if (!found.ok) return refuse(context, found.failure);
	const { report, recipients } = found.value;
	if (report.publishedAt === null) return refuse(context, failure('reportNotFrozen').failure);
	const next = await previewHandOn(context, params.id);
	if (!next.ok) return refuse(context, next.failure);
	return { id: report.id, title: report.title, recipients, next: next.value };
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const handed = await handOnReport(context, {
			reportId: params.id,
			position: whole(form, 'position'),
		});
		if (handed.ok) done(`/arbeit/berichte/${params.id}`, 'handed');
		return failed(context, handed.failure, typedFields(form));
	},
};
