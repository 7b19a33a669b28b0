import { anonymous } from '#platform/context.ts';
import { readReport } from '#reporting/server/read-reports.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { PageServerLoad } from './$types';

/** The same for everybody, also for whoever may see more at the workplace. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const context = { ...locals.context, actor: anonymous };
	const found = await readReport(context, params.id);
	if (!found.ok) refuse(context, found.failure);
	const { report, content, contentHash, recipients } = found.value;
	return { id: report.id, content, contentHash, recipients };
};
