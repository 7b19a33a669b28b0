import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Consultation, ConsultationRole } from './consultation.ts';
import type { PlanEffect } from './transitions.ts';

/** Where a paper goes after a postponement or a referral, and when, where that is known. */
export interface Onward {
	readonly on: PlainDate | null;
	readonly organizationId: Id | null;
}

export interface Rewritten {
	/** The whole plan in its new order. */
	readonly plan: readonly Consultation[];
	/** Steps that lost their day, because the paper comes back only later. */
	readonly lostDay: readonly Id[];
}

/**
 * The plan after a result: a postponement adds the same body on its new day, a referral the other body (and the
 * deciding body once more, for somebody has to decide); later steps whose day would come too early lose it.
 * @param newId makes the ids of the steps that are added
 */
export function rewritePlan(
	plan: readonly Consultation[],
	held: Consultation,
	effect: PlanEffect,
	{ on, organizationId }: Onward,
	newId: () => Id,
): Rewritten {
	const again = (body: Id, role: ConsultationRole, plannedOn: PlainDate | null): Consultation => ({
		...held,
		id: newId(),
		organizationId: body,
		role,
		plannedOn,
		plannedBefore: null,
		heldOn: null,
		result: null,
		wording: '',
		followsId: held.id,
	});
	const added =
		effect === 'sameBodyOnNewDay'
			? [again(held.organizationId, held.role, on)]
			: effect === 'sameBodyWithoutDay'
				? [again(held.organizationId, held.role, null)]
				: effect === 'otherBody' && organizationId !== null
					? [
							again(organizationId, held.role === 'decision' ? 'preliminary' : held.role, on),
							...(held.role === 'decision' ? [again(held.organizationId, 'decision', null)] : []),
						]
					: [];
	const place = plan.findIndex(({ id }) => id === held.id) + 1;
	const earlier = plan.slice(0, place);
	const later = plan.slice(place);
	const tooEarly = (step: Consultation) =>
		added.length > 0 &&
		step.heldOn === null &&
		step.plannedOn !== null &&
		(on === null || step.plannedOn <= on);
	const lostDay = later.filter(tooEarly).map(({ id }) => id);
	const kept = later.map((step) =>
		tooEarly(step) ? { ...step, plannedOn: null, plannedBefore: step.plannedOn } : step,
	);
	return { plan: [...earlier, ...added, ...kept], lostDay };
}
