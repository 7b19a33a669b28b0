import { fail } from '@sveltejs/kit';
import { listEditions } from '#concept/server/read-editions.ts';
import { reportingAbilities } from '#reporting/domain/abilities.ts';
import { continuationOutcomes, needOf, type ContinuationOutcome } from '#reporting/domain/continuation.ts';
import { decideContinuation } from '#reporting/server/decide-continuation.ts';
import { listConcludedContinuations, readContinuation } from '#reporting/server/read-continuation.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failed } from '../berichte/form.ts';
import { typedFields } from '../typed-form.ts';
import { done } from '../konzept/done.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const filters = ['offen', ...continuationOutcomes] as const;

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const view = await readContinuation(context);
	if (!view.ok) return refuse(context, view.failure);
	const over = await listConcludedContinuations(context);
	if (!over.ok) return refuse(context, over.failure);
	const names = new Map((await listEditions(context)).map((edition) => [edition.id, edition]));
	const filter = filters.find((one) => one === url.searchParams.get('stand')) ?? '';
	const elements = (view.value?.elements ?? []).map((element) => ({ ...element, need: needOf(element) }));
	return {
		continuation: view.value?.continuation ?? null,
		base: view.value?.base ?? null,
		counts: Object.fromEntries(
			continuationOutcomes.map((one) => [one, elements.filter(({ outcome }) => outcome === one).length]),
		) as Record<ContinuationOutcome, number>,
		open: elements.filter(({ need }) => need !== null).length,
		filter,
		elements: elements.filter(
			({ need, outcome }) => filter === '' || (filter === 'offen' ? need !== null : outcome === filter),
		),
		concluded: over.value.map((one) => ({
			...one,
			from: names.get(one.editionId)?.number ?? 0,
			to: names.get(one.concludedBy ?? '')?.number ?? 0,
		})),
		mayContinue: reportingAbilities.continueConcept(context.actor),
	};
};

export const actions: Actions = {
	entscheiden: async ({ locals: { context }, request, url }) => {
		const form = await request.formData();
		const typed = typedFields(form);
		const elementIds = form.getAll('elementIds').filter((id): id is string => typeof id === 'string');
		const decided = await decideContinuation(context, {
			elementIds,
			outcome: continuationOutcomes.find((one) => one === typed['outcome']) ?? ('' as ContinuationOutcome),
			reason: typed['reason'] ?? '',
		});
		const stand = url.searchParams.get('stand') ?? '';
		if (decided.ok) done('/arbeit/fortschreibung', 'decided', null, stand === '' ? {} : { stand });
		const { status, data } = failed(context, decided.failure, typed);
		return fail(status, { ...data, elementIds });
	},
};
