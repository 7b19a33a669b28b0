import type { Id } from '#shared/ids.ts';
import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import { textProblem } from '#shared/text-input.ts';
import { hasEnded, isAskedAbout, mayBecome } from './lifecycle.ts';
import { limits } from './limits.ts';
import { isValueOf, type Judgements, type JudgementKind } from './vocabulary.ts';

/** The decision behind an end or a change, e.g. number "142/2024". */
interface Decision {
	readonly number: string;
	readonly decidedOn: PlainDate;
}

/** A change of one judgement. */
export interface NewJudgement {
	readonly kind: JudgementKind;
	readonly value: string;
	/** Why; mandatory. */
	readonly reason: string;
	/** Needed when a measure is stopped; possible when it is changed. */
	readonly decision?: Decision | null;
	/** The sheets of the measures that go on, when it is merged. */
	readonly mergedInto?: readonly Id[];
	/** Titles of the measures that take its place, when it is split. */
	readonly splitInto?: readonly string[];
	/** What had ended goes on again. */
	readonly reopen?: boolean;
}

/** What must be known to judge: how the measure stands, and the possible targets of a merger. */
export interface Judged {
	readonly sheetId: Id;
	readonly current: Judgements;
	readonly states: ReadonlyMap<Id, Judgements>;
	readonly today: PlainDate;
}

/**
 * Form fields: `value` (`required`, `same`, `ended`, `transition`), `reason`, `decisionNumber`, `decidedOn` (`required`,
 * `date`, `future`), `mergedInto` (`required`, `unknown`, `self`, `ended`), `splitInto` (`two`: at least two, `tooMany`).
 */
export function judgementProblems(judgement: NewJudgement, judged: Judged): Record<string, string> {
	const fields: Record<string, string> = {};
	const value = valueProblem(judgement, judged.current);
	if (value) fields['value'] = value;
	const reason = textProblem(judgement.reason, limits.judgementReason, true);
	if (reason) fields['reason'] = reason;
	if (judgement.kind !== 'implementation') return fields;
	if (judgement.decision || judgement.value === 'stopped')
		Object.assign(fields, decisionProblems(judgement.decision ?? null, judged.today));
	const merged = judgement.value === 'merged' ? mergeProblem(judgement.mergedInto ?? [], judged) : null;
	if (merged) fields['mergedInto'] = merged;
	const split = judgement.value === 'split' ? splitProblem(judgement.splitInto ?? []) : null;
	if (split) fields['splitInto'] = split;
	return fields;
}

function valueProblem({ kind, value, reopen = false }: NewJudgement, current: Judgements): string | null {
	if (!isValueOf(kind, value)) return 'required';
	if (current[kind] === value) return 'same';
	if (!isValueOf('implementation', value)) return null;
	if (mayBecome(current.implementation, value, reopen)) return null;
	return hasEnded(current.implementation) && !reopen ? 'ended' : 'transition';
}

function decisionProblems(decision: Decision | null, today: PlainDate): Record<string, string> {
	const fields: Record<string, string> = {};
	const number = textProblem(decision?.number ?? '', limits.decisionNumber, true);
	if (number) fields['decisionNumber'] = number;
	const day = decision?.decidedOn ?? '';
	if (day === '') fields['decidedOn'] = 'required';
	else if (!isPlainDate(day)) fields['decidedOn'] = 'date';
	else if (day > today) fields['decidedOn'] = 'future';
	return fields;
}

function mergeProblem(targets: readonly Id[], { sheetId, states }: Judged): string | null {
	if (targets.length === 0) return 'required';
	if (targets.includes(sheetId)) return 'self';
	for (const target of targets) {
		const state = states.get(target);
		if (!state) return 'unknown';
		if (!isAskedAbout(state.implementation)) return 'ended';
	}
	return null;
}

function splitProblem(titles: readonly string[]): string | null {
	if (titles.length < 2) return 'two';
	if (titles.length > limits.successors) return 'tooMany';
	return (
		titles.map((title) => textProblem(title, limits.title, true)).find((problem) => problem !== null) ?? null
	);
}
