import { isId, newId, type Id } from '#shared/ids.ts';
import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import { bodyTypes, isOneOf, type Organization } from '#people/domain/organization.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { linkNodes, recordNodes } from '#thread/server/record.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { councilAbilities } from '../domain/abilities.ts';
import type { Consultation } from '../domain/consultation.ts';
import type { CouncilEvents } from '../domain/events.ts';
import { motionKinds, type MotionKind, type ProceduralMotion } from '../domain/motion.ts';
import { withoutNull } from '../domain/paper-input.ts';
import { councilLimits } from '../domain/paper.ts';
import { isFinal } from '../domain/transitions.ts';
import { visibilityOf } from './council-thread.ts';
import { organizationProblem } from './create-paper.ts';
import { lockConsultation } from './lock-consultation.ts';
import { updatePaper } from './paper.store.ts';
import { consults } from './plan-consultation.ts';
import { onwardProblem } from './record-consultation.ts';
import { insertMotion } from './vote.store.ts';

export interface MotionInput {
	readonly consultationId: Id;
	readonly kind: MotionKind;
	/** A parliamentary group, or the body itself when its chair moves it. */
	readonly movedBy: Id;
	readonly reason?: string;
	/** The day to postpone to, or for which to refer. */
	readonly targetOn?: PlainDate | null;
	/** The body to refer to. */
	readonly targetOrganizationId?: Id | null;
	readonly revision?: number;
}

type Refusal = 'forbidden' | 'notFound' | 'conflict' | 'paperDecided' | 'consultationClosed' | 'invalidInput';

/** Records a motion on how to go on; it acts once its vote has carried it. */
export async function moveMotion(context: Context, input: MotionInput): Promise<Result<{ id: Id }, Refusal>> {
	if (!councilAbilities.keepPapers(context.actor)) return failure('forbidden');
	if (!isId(input.consultationId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const locked = await lockConsultation(tx, input.consultationId, input.revision);
		if (!locked.ok) return locked;
		const { matter, step } = locked.value;
		if (isFinal(matter.state)) return failure('paperDecided');
		if (step.result !== null) return failure('consultationClosed');
		const motion: ProceduralMotion = {
			id: newId(),
			consultationId: step.id,
			kind: input.kind,
			movedBy: input.movedBy,
			reason: (input.reason ?? '').trim(),
			targetOn: takesDay(input.kind) ? input.targetOn || null : null,
			targetOrganizationId: input.kind === 'refer' ? input.targetOrganizationId || null : null,
		};
		const organizations = await organizationsById(tx);
		const fields = motionProblems(motion, step, plainDateAt(tx.now), organizations);
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		await insertMotion(tx, matter.paper.id, motion);
		await updatePaper(tx, matter.paper.id);
		const ref: Ref = { kind: 'proceduralMotion', id: motion.id };
		await recordNodes(tx, {
			ref,
			title: organizations.get(motion.movedBy)?.name ?? '',
			...visibilityOf(step, matter.paper),
		});
		await linkNodes(tx, { from: ref, relation: 'moves', to: { kind: 'consultation', id: step.id } });
		await appendEvent<CouncilEvents, 'motion.moved'>(tx, {
			type: 'motion.moved',
			version: 1,
			subject: ref,
			payload: { consultationId: step.id, kind: motion.kind },
		});
		return success({ id: motion.id });
	});
}

function takesDay(kind: MotionKind): boolean {
	return kind === 'postpone' || kind === 'refer';
}

/** Codes by form field: `required`, `unknown`, `ended`, `date`, `notLater`, `sameBody`, `tooLong`, `characters`. */
function motionProblems(
	motion: ProceduralMotion,
	step: Consultation,
	today: PlainDate,
	organizations: ReadonlyMap<string, Organization>,
): Record<string, string> {
	const { kind, targetOn, targetOrganizationId } = motion;
	const day = step.plannedOn !== null && step.plannedOn < today ? step.plannedOn : today;
	return withoutNull({
		kind: motionKinds.includes(kind) ? null : 'unknown',
		movedBy: organizationProblem(organizations, motion.movedBy, ({ type }) => isOneOf(bodyTypes, type)),
		reason: textProblem(motion.reason, councilLimits.motionReason, false),
		targetOn: takesDay(kind) ? onwardProblem(targetOn, day, kind === 'postpone') : null,
		targetOrganizationId:
			kind !== 'refer'
				? null
				: targetOrganizationId === step.organizationId
					? 'sameBody'
					: organizationProblem(organizations, targetOrganizationId ?? '', consults),
	});
}
