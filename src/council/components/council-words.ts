import { longDate } from '#concept/components/dates.ts';
import { m } from '#paraglide/messages.js';
import type { Locale } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Tone } from '#ui/types.ts';
import type { AmendmentOutcome } from '../domain/amendment.ts';
import type { ConsultationResult, ConsultationRole } from '../domain/consultation.ts';
import type { MotionKind } from '../domain/motion.ts';
import type { PaperType } from '../domain/paper.ts';
import type { PaperState } from '../domain/transitions.ts';

type Options = { readonly locale?: Locale } | undefined;
type Word = (inputs: object, options?: { locale?: Locale }) => string;

const types: Record<PaperType, Word> = {
	decision: m.council_type_decision,
	motion: m.council_type_motion,
	information: m.council_type_information,
};

const states: Record<PaperState, Word> = {
	filed: m.council_state_filed,
	underConsultation: m.council_state_underConsultation,
	adopted: m.council_state_adopted,
	rejected: m.council_state_rejected,
	noted: m.council_state_noted,
	withdrawn: m.council_state_withdrawn,
	settled: m.council_state_settled,
};

const roles: Record<ConsultationRole, Word> = {
	preliminary: m.council_role_preliminary,
	decision: m.council_role_decision,
	information: m.council_role_information,
	hearing: m.council_role_hearing,
};

const results: Record<ConsultationResult, Word> = {
	adopted: m.council_result_adopted,
	adoptedAmended: m.council_result_adoptedAmended,
	rejected: m.council_result_rejected,
	adjourned: m.council_result_adjourned,
	deferred: m.council_result_deferred,
	referred: m.council_result_referred,
	noted: m.council_result_noted,
	withdrawn: m.council_result_withdrawn,
	settled: m.council_result_settled,
};

const motions: Record<MotionKind, Word> = {
	removeFromAgenda: m.council_motion_removeFromAgenda,
	postpone: m.council_motion_postpone,
	refer: m.council_motion_refer,
	closeDebate: m.council_motion_closeDebate,
};

const motionHints: Record<MotionKind, Word> = {
	removeFromAgenda: m.council_motion_removeFromAgenda_hint,
	postpone: m.council_motion_postpone_hint,
	refer: m.council_motion_refer_hint,
	closeDebate: m.council_motion_closeDebate_hint,
};

const outcomes: Record<AmendmentOutcome, Word> = {
	adopted: m.council_outcome_adopted,
	rejected: m.council_outcome_rejected,
	withdrawn: m.council_outcome_withdrawn,
	open: m.council_outcome_open,
};

export const typeWord = (type: PaperType, options?: Options) => types[type]({}, options);
export const stateWord = (state: PaperState) => states[state]({});
export const roleWord = (role: ConsultationRole, options?: Options) => roles[role]({}, options);
export const resultWord = (result: ConsultationResult, options?: Options) => results[result]({}, options);
export const motionWord = (kind: MotionKind, options?: Options) => motions[kind]({}, options);
export const motionHint = (kind: MotionKind) => motionHints[kind]({});
export const outcomeWord = (outcome: AmendmentOutcome, options?: Options) => outcomes[outcome]({}, options);

/** "abgelehnt am 7. April 2027" */
export const becameWords = (one: { readonly outcome: AmendmentOutcome; readonly on: PlainDate | null }) =>
	one.on === null
		? outcomeWord(one.outcome)
		: m.council_amendment_outcome_on({ outcome: outcomeWord(one.outcome), date: longDate(one.on) });

export function stateTone(state: PaperState): Tone {
	if (state === 'adopted') return 'success';
	if (state === 'rejected') return 'danger';
	return state === 'filed' ? 'info' : state === 'underConsultation' ? 'progress' : 'neutral';
}

export function resultTone(result: ConsultationResult): Tone {
	if (result === 'adopted' || result === 'adoptedAmended') return 'success';
	if (result === 'rejected') return 'danger';
	return result === 'noted' || result === 'settled' || result === 'withdrawn' ? 'neutral' : 'warning';
}

export function outcomeTone(outcome: AmendmentOutcome): Tone {
	if (outcome === 'adopted') return 'success';
	return outcome === 'rejected' ? 'danger' : outcome === 'open' ? 'info' : 'neutral';
}
