import { listEditions } from '#concept/server/read-editions.ts';
import { reportingAbilities } from '#reporting/domain/abilities.ts';
import { isAdopted } from '#reporting/server/compile-report.ts';
import { concludeContinuation } from '#reporting/server/conclude-continuation.ts';
import { readContinuation } from '#reporting/server/read-continuation.ts';
import { assertMay } from '../../assert-may.ts';
import { failed } from '../../berichte/form.ts';
import { typedFields } from '../../typed-form.ts';
import { done } from '../../konzept/done.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	assertMay(context, reportingAbilities.continueConcept(context.actor));
	const view = await readContinuation(context);
	const base = view.ok ? view.value?.base : undefined;
	const editions = (await listEditions(context)).filter(
		(edition) => base && isAdopted(edition) && edition.number > base.number,
	);
	return { isRunning: base !== undefined, editions };
};

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const typed = typedFields(await request.formData());
		const concluded = await concludeContinuation(context, { editionId: typed['editionId'] ?? '' });
		if (concluded.ok) done('/arbeit/fortschreibung', 'concluded');
		return failed(context, concluded.failure, typed);
	},
};
