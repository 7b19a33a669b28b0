import { reportingAbilities } from '#reporting/domain/abilities.ts';
import { previewReturn, returnEntry } from '#reporting/server/return-entry.ts';
import { refuse } from '#platform/http/refuse.ts';
import { assertMay } from '../../../../assert-may.ts';
import { done } from '../../../../konzept/done.ts';
import { failed } from '../../../form.ts';
import { dayOf, typedFields } from '../../../../typed-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	assertMay(context, reportingAbilities.compileReport(context.actor));
	const preview = await previewReturn(context, { reportId: params.id, sheetId: params.sheet });
	return preview.ok ? preview.value : refuse(context, preview.failure);
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = typedFields(form);
		const returned = await returnEntry(context, {
			reportId: params.id,
			sheetId: params.sheet,
			reason: typed['reason'] ?? '',
			dueOn: dayOf(form, 'dueOn'),
		});
		if (returned.ok) done(`/arbeit/berichte/${params.id}`, 'returned');
		return failed(context, returned.failure, typed);
	},
};
