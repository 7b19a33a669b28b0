import { listEditions } from '#concept/server/read-editions.ts';
import { reportingAbilities } from '#reporting/domain/abilities.ts';
import { continuationKinds, type ContinuationKind } from '#reporting/domain/continuation-kind.ts';
import { isAdopted } from '#reporting/server/compile-report.ts';
import { startContinuation } from '#reporting/server/start-continuation.ts';
import { assertMay } from '../../assert-may.ts';
import { failed } from '../../berichte/form.ts';
import { typedFields } from '../../typed-form.ts';
import { done } from '../../konzept/done.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	assertMay(context, reportingAbilities.continueConcept(context.actor));
	return { editions: (await listEditions(context)).filter(isAdopted) };
};

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const typed = typedFields(await request.formData());
		const started = await startContinuation(context, {
			editionId: typed['editionId'] ?? '',
			kind: continuationKinds.find((kind) => kind === typed['kind']) ?? ('' as ContinuationKind),
			reason: typed['reason'] ?? '',
		});
		if (started.ok) done('/arbeit/fortschreibung', 'started');
		return failed(context, started.failure, typed);
	},
};
