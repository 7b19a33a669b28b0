import { m } from '#paraglide/messages.js';
import type { Sector } from '#people/domain/organization.ts';
import type { Tone } from '#ui/types.ts';
import type { Edition } from '#concept/domain/edition.ts';
import type { QualityFinding } from '#concept/domain/quality.ts';
import type { DraftOutcome } from '../domain/draft-decision.ts';
import type { Aspect, Verdict } from '../domain/opinion.ts';
import type { QuestionnaireState } from '../domain/questionnaire.ts';
import type { RequestState } from '../domain/review.ts';

interface Word {
	readonly tone: Tone;
	readonly label: string;
}

const states: Record<QuestionnaireState, readonly [Tone, () => string]> = {
	open: ['progress', m.consolidation_state_open],
	closed: ['warning', m.consolidation_state_closed],
	fixed: ['success', m.consolidation_state_fixed],
};

const requests: Record<RequestState, readonly [Tone, () => string]> = {
	waiting: ['progress', m.consolidation_review_state_waiting],
	overdue: ['danger', m.consolidation_review_state_overdue],
	answered: ['success', m.consolidation_review_state_answered],
	returned: ['neutral', m.consolidation_review_state_returned],
};

const given: Record<Verdict, readonly [Tone, () => string]> = {
	feasible: ['success', m.consolidation_verdict_feasible],
	feasibleWithChanges: ['info', m.consolidation_verdict_feasibleWithChanges],
	needsOwnDecision: ['warning', m.consolidation_verdict_needsOwnDecision],
	notFeasible: ['danger', m.consolidation_verdict_notFeasible],
};

const outcomes: Record<DraftOutcome, readonly [Tone, () => string]> = {
	approved: ['success', m.consolidation_outcome_approved],
	sentBack: ['warning', m.consolidation_outcome_sentBack],
};

const word = ([tone, label]: readonly [Tone, () => string]): Word => ({ tone, label: label() });

export const stateWord = (state: QuestionnaireState) => word(states[state]);
export const requestWord = (state: RequestState) => word(requests[state]);
export const verdictWord = (verdict: Verdict) => word(given[verdict]);
export const outcomeWord = (outcome: DraftOutcome) => word(outcomes[outcome]);

const sectorWords: Record<Sector, () => string> = {
	administration: m.consolidation_sector_administration,
	migrantOrganization: m.consolidation_sector_migrantOrganization,
	provider: m.consolidation_sector_provider,
	authority: m.consolidation_sector_authority,
	volunteer: m.consolidation_sector_volunteer,
	politics: m.consolidation_sector_politics,
	other: m.consolidation_sector_other,
};

export function sectorWord(sector: Sector): string {
	return sectorWords[sector]();
}

const aspectWords: Record<Aspect, () => string> = {
	legal: m.consolidation_aspect_legal,
	feasibility: m.consolidation_aspect_feasibility,
	responsibility: m.consolidation_aspect_responsibility,
	money: m.consolidation_aspect_money,
	staff: m.consolidation_aspect_staff,
	time: m.consolidation_aspect_time,
};

export function aspectWord(aspect: Aspect): string {
	return aspectWords[aspect]();
}

/** "Sprache und Bildung – Empfehlung der Arbeitsgruppe Sprache". */
export function recommendationName({ group, title }: Pick<Edition, 'group' | 'title'>): string {
	return m.consolidation_recommendation_of({ group: group?.name ?? '', title });
}

const qualityWords: Record<QualityFinding['kind'], () => string> = {
	goalWithoutMeasure: m.consolidation_quality_goalWithoutMeasure,
	goalWithoutSuccess: m.consolidation_quality_goalWithoutSuccess,
	measureWithoutGoal: m.consolidation_quality_measureWithoutGoal,
	measureWithoutOwner: m.consolidation_quality_measureWithoutOwner,
	measureWithoutPeriod: m.consolidation_quality_measureWithoutPeriod,
	vagueWords: m.consolidation_quality_vague,
};

export function qualityWord(kind: QualityFinding['kind']): string {
	return qualityWords[kind]();
}

/** What the quality list says of an element. */
export function findingSentence(finding: QualityFinding): string {
	return finding.kind === 'vagueWords'
		? m.consolidation_quality_vagueWords({ words: finding.words.join(', ') })
		: qualityWord(finding.kind);
}

const done: Record<string, () => string> = {
	opened: m.consolidation_done_opened,
	answered: m.consolidation_done_answered,
	dissent: m.consolidation_done_dissent,
	closed: m.consolidation_done_closed,
	fixed: m.consolidation_done_fixed,
	recommended: m.consolidation_done_recommended,
	asked: m.consolidation_done_asked,
	reminded: m.consolidation_done_reminded,
	returned: m.consolidation_done_returned,
	opinion: m.consolidation_done_opinion,
	same: m.consolidation_done_same,
	kept: m.consolidation_done_kept,
	published: m.consolidation_done_published,
	explained: m.consolidation_done_explained,
	decided: m.consolidation_done_decided,
	feedback: m.consolidation_done_feedback,
};

/** What was just done, by the code in `?getan=`; null for an unknown one. */
export function doneSentence(code: string | null): string | null {
	return (code === null ? undefined : done[code])?.() ?? null;
}
