import { fail, redirect } from '@sveltejs/kit';
import { longDate } from '#concept/components/dates.ts';
import type { Failure } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { demandKindWord, formErrors } from '#process/components/words.ts';
import { processAbilities } from '#process/domain/abilities.ts';
import { readMandate } from '#process/server/read-mandates.ts';
import { listProcesses } from '#process/server/read-process.ts';
import { tickDemand } from '#process/server/tick-demand.ts';
import { withdrawEvidence } from '#process/server/withdraw-evidence.ts';
import { readRef, writeRef } from '#thread/domain/ref.ts';
import { readDateField } from '#ui/date-input.ts';
import { assertMay } from '../../assert-may.ts';
import { text } from '../../konzept/done.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	assertMay(context, processAbilities.readInternal(context.actor));
	const mandate = await readMandate(context, params.id);
	if (!mandate.ok) refuse(context, mandate.failure);
	const processes = await listProcesses(context);
	const { demands, ...rest } = mandate.value;
	return {
		...rest,
		decided: longDate(rest.decidedOn),
		due: longDate(rest.deadline),
		demands: demands.map((demand) => ({
			...demand,
			kindWord: demandKindWord(demand.kind),
			evidence: demand.evidence.map(({ id, text: words, givenOn, thing }) => ({
				id,
				text: words,
				on: longDate(givenOn),
				thing: thing && { title: thing.title, href: `/faden/${writeRef(thing.ref)}` },
			})),
		})),
		processes: processes
			.filter(({ mandateId }) => mandateId === rest.id)
			.map(({ id, title }) => ({ id, title })),
		mayTick: processAbilities.tickDemand(context.actor),
		mayPlan: processAbilities.planProcess(context.actor),
		done: url.searchParams.get('getan'),
	};
};

export const actions: Actions = {
	abhaken: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const demandId = text(form, 'demand');
		const typed = { demandId, text: text(form, 'text'), ref: text(form, 'ref').trim(), on: text(form, 'on') };
		// The address of a thread page is as good as what stands in it.
		const ref = readRef(typed.ref.split('/').at(-1) ?? '');
		const on = readDateField(form, 'on');
		const ticked =
			typed.ref !== '' && ref === null
				? { ok: false as const, failure: { code: 'invalidInput', details: {}, fields: { ref: 'unknown' } } }
				: await tickDemand(context, {
						demandId,
						mandateId: params.id,
						evidence: { text: typed.text, ref },
						...(on === null ? {} : { on }),
					});
		if (ticked.ok) redirect(303, `/arbeit/auftrag/${params.id}?getan=abgehakt#d-${demandId}`);
		return refused(context, ticked.failure, typed);
	},
	zuruecknehmen: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const evidenceId = text(form, 'evidence');
		const reason = text(form, 'reason');
		const withdrawn = await withdrawEvidence(context, { id: evidenceId, mandateId: params.id, reason });
		if (withdrawn.ok) redirect(303, `/arbeit/auftrag/${params.id}?getan=zurueckgenommen`);
		return refused(context, withdrawn.failure, { evidenceId, reason });
	},
};

function refused<Typed extends { demandId?: string; evidenceId?: string }>(
	context: Context,
	failure: Failure,
	typed: Typed,
) {
	const place = typed.demandId ?? typed.evidenceId ?? '';
	const first = typed.demandId === undefined ? 'reason' : 'text';
	return fail(statusOf(failure), {
		demandId: '',
		evidenceId: '',
		text: '',
		ref: '',
		on: '',
		reason: '',
		...typed,
		errors: formErrors(failure, context.locale, first).map(({ field, message }) => ({
			field: `${field}-${place}`,
			message,
		})),
	});
}
