import { newId, type Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Organization } from '#people/domain/organization.ts';
import { appendEvent } from '#platform/events/events.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Consultation, ConsultationResult } from '../domain/consultation.ts';
import type { CouncilEvents } from '../domain/events.ts';
import { rewritePlan, type Onward } from '../domain/plan.ts';
import { transitionFor } from '../domain/transitions.ts';
import { savePlan } from './consultation.store.ts';
import { recordSteps } from './council-thread.ts';
import type { Matter } from './matter.ts';
import { updatePaper } from './paper.store.ts';

export interface Closing {
	readonly heldOn: PlainDate;
	readonly result: ConsultationResult;
	readonly wording: string;
	readonly onward?: Onward;
}

export interface Closed {
	/** Steps that the result added to the plan. */
	readonly added: readonly Id[];
	/** Steps that lost their day because the paper comes back only later. */
	readonly lostDay: readonly Id[];
}

/** Ends a consultation and lets its result act on the plan; whoever calls has checked that both may be. */
export async function closeConsultation(
	tx: Transaction,
	{ paper, plan }: Matter,
	step: Consultation,
	closing: Closing,
	organizations: ReadonlyMap<string, Organization>,
): Promise<Closed> {
	const { heldOn, result, wording, onward = { on: null, organizationId: null } } = closing;
	const effect = transitionFor(step.role, result)?.plan ?? 'goesOn';
	const held = { ...step, heldOn, result, wording };
	const after = rewritePlan(
		plan.map((one) => (one.id === step.id ? held : one)),
		held,
		effect,
		onward,
		newId,
	);
	await savePlan(tx, after.plan);
	await updatePaper(tx, paper.id);
	const known = new Set(plan.map(({ id }) => id));
	const added = after.plan.filter(({ id }) => !known.has(id)).map(({ id }) => id);
	const touched = new Set([step.id, ...added, ...after.lostDay]);
	await recordSteps(
		tx,
		paper,
		after.plan.filter(({ id }) => touched.has(id)),
		organizations,
	);
	await appendEvent<CouncilEvents, 'consultation.recorded'>(tx, {
		type: 'consultation.recorded',
		version: 1,
		subject: { kind: 'consultation', id: step.id },
		payload: { paperId: paper.id, result, heldOn, added, lostDay: after.lostDay },
	});
	return { added, lostDay: after.lostDay };
}
