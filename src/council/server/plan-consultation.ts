import { isId, newId, type Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { bodyTypes, isOneOf, type Organization } from '#people/domain/organization.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { councilAbilities } from '../domain/abilities.ts';
import { consultationRoles, type Consultation, type ConsultationRole } from '../domain/consultation.ts';
import type { CouncilEvents } from '../domain/events.ts';
import { dayProblem, withoutNull } from '../domain/paper-input.ts';
import { isFinal } from '../domain/transitions.ts';
import { savePlan } from './consultation.store.ts';
import { recordSteps } from './council-thread.ts';
import { organizationProblem } from './create-paper.ts';
import { lockMatter } from './matter.ts';
import { updatePaper } from './paper.store.ts';

export interface ConsultationInput {
	readonly paperId: Id;
	readonly organizationId: Id;
	readonly role: ConsultationRole;
	/** Null while no day is known. */
	readonly plannedOn: PlainDate | null;
	readonly public: boolean;
	readonly revision?: number;
}

/** Whether a body can consult on papers; a parliamentary group only files them. */
export function consults({ type }: Organization): boolean {
	return isOneOf(bodyTypes, type) && type !== 'parliamentaryGroup';
}

/** Adds a step at the end of a paper's way. Form fields: `required`, `unknown`, `ended`, `date`, `twice` (decided elsewhere already). */
export async function planConsultation(
	context: Context,
	input: ConsultationInput,
): Promise<Result<{ id: Id }, 'forbidden' | 'notFound' | 'conflict' | 'paperDecided' | 'invalidInput'>> {
	if (!councilAbilities.keepPapers(context.actor)) return failure('forbidden');
	if (!isId(input.paperId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const locked = await lockMatter(tx, input.paperId, input.revision);
		if (!locked.ok) return locked;
		const { paper, plan, state } = locked.value;
		if (isFinal(state)) return failure('paperDecided');
		const organizations = await organizationsById(tx);
		const { organizationId, role, plannedOn } = input;
		const decides = plan.some((step) => step.role === 'decision' && step.result === null);
		const fields = withoutNull({
			organizationId: organizationProblem(organizations, organizationId, consults),
			role: !consultationRoles.includes(role) ? 'unknown' : role === 'decision' && decides ? 'twice' : null,
			plannedOn: dayProblem(plannedOn, false),
		});
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const step: Consultation = {
			id: newId(),
			paperId: paper.id,
			organizationId,
			role,
			isPublic: input.public,
			plannedOn: plannedOn === '' ? null : plannedOn,
			plannedBefore: null,
			heldOn: null,
			result: null,
			wording: '',
			followsId: null,
		};
		await savePlan(tx, [...plan, step]);
		await updatePaper(tx, paper.id);
		await recordSteps(tx, paper, [step], organizations);
		await appendEvent<CouncilEvents, 'consultation.planned'>(tx, {
			type: 'consultation.planned',
			version: 1,
			subject: { kind: 'consultation', id: step.id },
			payload: { paperId: paper.id, organizationId, role, plannedOn: step.plannedOn },
		});
		return success({ id: step.id });
	});
}
