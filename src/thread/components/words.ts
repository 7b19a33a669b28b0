import { m } from '#paraglide/messages.js';
import type { NodeKind } from '../domain/ref.ts';
import type { Relation } from '../domain/relation.ts';

const kinds: Record<NodeKind, () => string> = {
	mandate: m.thread_kind_mandate,
	mandateDemand: m.thread_kind_mandateDemand,
	process: m.thread_kind_process,
	step: m.thread_kind_step,
	group: m.thread_kind_group,
	event: m.thread_kind_event,
	minutes: m.thread_kind_minutes,
	feedbackRound: m.thread_kind_feedbackRound,
	contribution: m.thread_kind_contribution,
	cluster: m.thread_kind_cluster,
	questionnaire: m.thread_kind_questionnaire,
	recommendation: m.thread_kind_recommendation,
	review: m.thread_kind_review,
	element: m.thread_kind_element,
	edition: m.thread_kind_edition,
	paper: m.thread_kind_paper,
	consultation: m.thread_kind_consultation,
	proceduralMotion: m.thread_kind_proceduralMotion,
	amendment: m.thread_kind_amendment,
	vote: m.thread_kind_vote,
	measureSheet: m.thread_kind_measureSheet,
	judgement: m.thread_kind_judgement,
	progressReport: m.thread_kind_progressReport,
	duty: m.thread_kind_duty,
	dutyInstance: m.thread_kind_dutyInstance,
	report: m.thread_kind_report,
	continuation: m.thread_kind_continuation,
};

/** What a thing is, in the reader's language: "Beitrag". */
export function nodeWord(kind: NodeKind): string {
	return kinds[kind]();
}

const relations: Record<Relation, (inputs: { title: string }) => string> = {
	ordered: m.thread_relation_ordered,
	includes: m.thread_relation_includes,
	metBy: m.thread_relation_metBy,
	collected: m.thread_relation_collected,
	groupedIn: m.thread_relation_groupedIn,
	became: m.thread_relation_became,
	mergedInto: m.thread_relation_mergedInto,
	splitInto: m.thread_relation_splitInto,
	discussedIn: m.thread_relation_discussedIn,
	examinedIn: m.thread_relation_examinedIn,
	recommended: m.thread_relation_recommended,
	recordedIn: m.thread_relation_recordedIn,
	submittedBy: m.thread_relation_submittedBy,
	consultedIn: m.thread_relation_consultedIn,
	votedIn: m.thread_relation_votedIn,
	amends: m.thread_relation_amends,
	moves: m.thread_relation_moves,
	decided: m.thread_relation_decided,
	carriedOutBy: m.thread_relation_carriedOutBy,
	judgedIn: m.thread_relation_judgedIn,
	reportedIn: m.thread_relation_reportedIn,
	compiledInto: m.thread_relation_compiledInto,
	dueAs: m.thread_relation_dueAs,
	fulfilledBy: m.thread_relation_fulfilledBy,
	continuedAs: m.thread_relation_continuedAs,
};

/** What the later of two things has to do with the earlier one: "entstanden aus Karte 17". */
export function relationWords(relation: Relation, title: string): string {
	return relations[relation]({ title });
}
