import { reportingAbilities } from '#reporting/domain/abilities.ts';
import { acceptEntry, refreshReport } from '#reporting/server/accept-entry.ts';
import { readReport } from '#reporting/server/read-reports.ts';
import { refuse } from '#platform/http/refuse.ts';
import { done } from '../../konzept/done.ts';
import { failed } from '../form.ts';
import { typedFields } from '../../typed-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const states = ['open', 'accepted', 'returned', 'missing'] as const;

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const found = await readReport(context, params.id);
	if (!found.ok) return refuse(context, found.failure);
	const { measures, ...view } = found.value;
	const state = states.find((one) => one === url.searchParams.get('stand')) ?? ('' as const);
	const stateOf = ({ entry }: (typeof measures)[number]) => entry?.state ?? 'missing';
	return {
		...view,
		state,
		measures: measures.filter((one) => state === '' || stateOf(one) === state),
		counts: Object.fromEntries(
			states.map((one) => [one, measures.filter((measure) => stateOf(measure) === one).length]),
		) as Record<(typeof states)[number], number>,
		mayCompile: reportingAbilities.compileReport(context.actor),
		mayPublish: reportingAbilities.publishReport(context.actor),
	};
};

export const actions: Actions = {
	abnehmen: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = typedFields(form);
		const sheetIds =
			typed['alle'] === 'ja'
				? ('all' as const)
				: form.getAll('sheetIds').filter((id): id is string => typeof id === 'string');
		const accepted = await acceptEntry(context, { reportId: params.id, sheetIds });
		if (accepted.ok) done(`/arbeit/berichte/${params.id}`, 'accepted');
		return failed(context, accepted.failure, typed);
	},
	uebernehmen: async ({ locals: { context }, params }) => {
		const taken = await refreshReport(context, params.id);
		if (taken.ok) done(`/arbeit/berichte/${params.id}`, 'refreshed');
		return failed(context, taken.failure, {});
	},
};
