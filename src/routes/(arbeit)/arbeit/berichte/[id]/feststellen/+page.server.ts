import { reportingAbilities } from '#reporting/domain/abilities.ts';
import { publishReport } from '#reporting/server/publish-report.ts';
import { previewHandOn, readReport } from '#reporting/server/read-reports.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure } from '#shared/result.ts';
import { assertMay } from '../../../assert-may.ts';
import { done } from '../../../konzept/done.ts';
import { failed } from '../../form.ts';
import { typedFields } from '../../../typed-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** The whole report as it would be frozen, and who would get it first. */
export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	assertMay(context, reportingAbilities.publishReport(context.actor));
	const found = await readReport(context, params.id);
	if (!found.ok) return refuse(context, found.failure);
	const { report, content, contentHash, measures } = found.value;
	if (report.publishedAt !== null) return refuse(context, failure('reportFrozen').failure);
	const next = await previewHandOn(context, params.id);
	return {
		id: report.id,
		content,
		contentHash,
		open: measures.filter(({ entry }) => entry?.state === 'open').length,
		next: next.ok ? next.value : null,
	};
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const typed = typedFields(await request.formData());
		const published = await publishReport(context, { reportId: params.id, seen: typed['seen'] ?? '' });
		if (published.ok) done(`/arbeit/berichte/${params.id}`, 'published');
		return failed(context, published.failure, typed);
	},
};
