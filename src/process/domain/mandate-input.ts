import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import type { Id } from '#shared/ids.ts';
import {
	demandKinds,
	mandateLimits as limits,
	mandateVisibilities,
	type DemandKind,
	type MandateVisibility,
} from './mandate.ts';

export interface MandateInput {
	readonly title: string;
	readonly decisionNumber: string;
	readonly decidedOn: PlainDate;
	readonly wording: string;
	readonly leadUnitId: Id;
	readonly deliverable: string;
	readonly deadline: PlainDate;
	readonly demands: readonly { readonly kind: DemandKind; readonly text: string }[];
	/** Public unless given: councils decide in public, with few exceptions. */
	readonly visibility?: MandateVisibility;
}

type Tidy = Required<MandateInput>;

/** White space tidied up; empty demands are left out. */
export function tidyMandate(input: MandateInput): Tidy {
	return {
		...input,
		title: oneLine(input.title),
		decisionNumber: oneLine(input.decisionNumber),
		wording: input.wording.trim(),
		deliverable: oneLine(input.deliverable),
		demands: input.demands
			.map(({ kind, text }) => ({ kind, text: oneLine(text) }))
			.filter(({ text }) => text !== ''),
		visibility: input.visibility ?? 'public',
	};
}

/**
 * Codes by form field: `required`, `tooLong`, `characters`, `unknown`, `date`, `future` (decided in the future),
 * `beforeDecision` (due before it was ordered), `tooMany`.
 */
export function mandateProblems(mandate: Tidy, today: PlainDate): Record<string, string> {
	const { decidedOn, deadline } = mandate;
	const dates = isPlainDate(decidedOn) && isPlainDate(deadline);
	const problems: Record<string, string | null> = {
		title: textProblem(mandate.title, limits.title, true),
		decisionNumber: textProblem(mandate.decisionNumber, limits.decisionNumber, true),
		decidedOn: dateProblem(decidedOn) ?? (decidedOn > today ? 'future' : null),
		wording: textProblem(mandate.wording, limits.wording, true),
		deliverable: textProblem(mandate.deliverable, limits.deliverable, true),
		deadline: dateProblem(deadline) ?? (dates && deadline < decidedOn ? 'beforeDecision' : null),
		demands: demandsProblem(mandate.demands),
		visibility: mandateVisibilities.includes(mandate.visibility) ? null : 'unknown',
	};
	return Object.fromEntries(
		Object.entries(problems).filter((entry): entry is [string, string] => entry[1] !== null),
	);
}

function dateProblem(date: PlainDate): string | null {
	if (date === '') return 'required';
	return isPlainDate(date) ? null : 'date';
}

function demandsProblem(demands: Tidy['demands']): string | null {
	if (demands.length > limits.demands) return 'tooMany';
	if (demands.some(({ kind }) => !demandKinds.includes(kind))) return 'unknown';
	return demands.map(({ text }) => textProblem(text, limits.demand, true)).find((found) => found) ?? null;
}
