import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Organization } from '#people/domain/organization.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { councilAbilities } from '../domain/abilities.ts';
import type { Consultation, ConsultationResult } from '../domain/consultation.ts';
import type { CouncilEvents } from '../domain/events.ts';
import { dayProblem, withoutNull } from '../domain/paper-input.ts';
import { councilLimits, type Paper } from '../domain/paper.ts';
import type { Onward } from '../domain/plan.ts';
import { isFinal, transitionFor } from '../domain/transitions.ts';
import { closeConsultation, type Closed } from './close-consultation.ts';
import { savePlan } from './consultation.store.ts';
import { organizationProblem } from './create-paper.ts';
import { lockConsultation } from './lock-consultation.ts';
import { updatePaper } from './paper.store.ts';
import { preview } from './preview.ts';
import { consults } from './plan-consultation.ts';

export interface ConsultationRecord {
	readonly consultationId: Id;
	readonly heldOn: PlainDate;
	readonly result: ConsultationResult;
	/** As the minutes put it; may come later than the result. */
	readonly wording: string;
	/** Where the paper goes after "vertagt" (a day) or "überwiesen" (a body). */
	readonly onward?: Partial<Onward>;
	readonly revision?: number;
}

type Refusal =
	| 'forbidden'
	| 'notFound'
	| 'conflict'
	| 'paperDecided'
	| 'consultationClosed'
	| 'voteMissing'
	| 'invalidInput';

/**
 * Records how a body ended its consultation. A decision needs a recorded vote (`voteMissing`); after it the same result
 * can be sent again, to add or correct the wording. A result that is recorded is not replaced by another
 * (`consultationClosed`), and a decided paper goes nowhere (`paperDecided`).
 */
export async function recordConsultation(
	context: Context,
	input: ConsultationRecord,
): Promise<Result<Closed, Refusal>> {
	if (!councilAbilities.keepPapers(context.actor)) return failure('forbidden');
	if (!isId(input.consultationId)) return failure('notFound');
	return inTransaction(context, (tx) => recordIn(tx, input));
}

/** What the record would do to the plan; nothing is kept. */
export async function previewConsultation(
	context: Context,
	input: ConsultationRecord,
): Promise<Result<Closed, Refusal>> {
	if (!councilAbilities.keepPapers(context.actor)) return failure('forbidden');
	if (!isId(input.consultationId)) return failure('notFound');
	return preview(context, (tx) => recordIn(tx, input));
}

async function recordIn(tx: Transaction, input: ConsultationRecord): Promise<Result<Closed, Refusal>> {
	const locked = await lockConsultation(tx, input.consultationId, input.revision);
	if (!locked.ok) return locked;
	const { matter, step } = locked.value;
	const { paper, plan, state } = matter;
	const record = { ...input, wording: input.wording.trim() };
	const organizations = await organizationsById(tx);
	if (step.result === null && isFinal(state)) return failure('paperDecided');
	const fields = recordProblems(record, step, paper, plainDateAt(tx.now), organizations);
	if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
	if (step.result !== null) {
		if (step.result !== input.result || step.heldOn !== input.heldOn)
			return failure(isFinal(state) ? 'paperDecided' : 'consultationClosed');
		if (record.wording === step.wording) return success({ added: [], lostDay: [] });
		const after = plan.map((one) => (one.id === step.id ? { ...one, wording: record.wording } : one));
		await savePlan(tx, after);
		await updatePaper(tx, paper.id);
		await appendEvent<CouncilEvents, 'consultation.recorded'>(tx, {
			type: 'consultation.recorded',
			version: 1,
			subject: { kind: 'consultation', id: step.id },
			payload: {
				paperId: paper.id,
				result: step.result,
				heldOn: input.heldOn,
				added: [],
				lostDay: [],
			},
		});
		return success({ added: [], lostDay: [] });
	}
	if (transitionFor(step.role, input.result)?.needsVote) return failure('voteMissing');
	return success(
		await closeConsultation(
			tx,
			matter,
			step,
			{
				...record,
				onward: { on: input.onward?.on || null, organizationId: input.onward?.organizationId || null },
			},
			organizations,
		),
	);
}

/**
 * Codes by form field: `required`, `date`, `future`, `beforePaper`, `tooLong`, `characters`, `notByThisBody` (a body in
 * this role cannot do that), `notLater` (postponed to a day that is not after), `unknown`, `ended`, `sameBody`.
 */
function recordProblems(
	{ heldOn, result, wording, onward }: ConsultationRecord,
	step: Consultation,
	paper: Paper,
	today: PlainDate,
	organizations: ReadonlyMap<string, Organization>,
): Record<string, string> {
	const transition = transitionFor(step.role, result);
	const fresh = step.result === null;
	const { on = null, organizationId } = onward ?? {};
	const body = organizationId ?? '';
	return withoutNull({
		heldOn: heldProblem(heldOn, paper, today),
		result: transition ? null : 'notByThisBody',
		wording: textProblem(wording, councilLimits.wording, false),
		onwardOn: fresh ? onwardProblem(on, heldOn, transition?.plan === 'sameBodyOnNewDay') : null,
		onwardOrganizationId:
			fresh && transition?.plan === 'otherBody'
				? body === step.organizationId
					? 'sameBody'
					: organizationProblem(organizations, body, consults)
				: null,
	});
}

/** `required`, `date`, `future`, `beforePaper` or null. */
export function heldProblem(heldOn: PlainDate, paper: Pick<Paper, 'date'>, today: PlainDate): string | null {
	return dayProblem(heldOn, true) ?? (heldOn > today ? 'future' : heldOn < paper.date ? 'beforePaper' : null);
}

/** `required`, `date`, `notLater` or null. */
export function onwardProblem(on: PlainDate | null, heldOn: PlainDate, required: boolean): string | null {
	return dayProblem(on, required) ?? (on !== null && on !== '' && on <= heldOn ? 'notLater' : null);
}
