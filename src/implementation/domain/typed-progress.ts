import type { Id } from '#shared/ids.ts';
import { amountLimits, readHundredths, writeHundredths } from './amounts.ts';
import type { NewJudgement } from './judging.ts';
import type { Progress } from './progress.ts';
import { isValueOf, judgementKinds, type Implementation, type Judgements } from './vocabulary.ts';

/** What stands in the form of one measure, as it was typed; kept as a draft in these words. */
export const typedFields = [
	'text',
	'implementation',
	'schedule',
	'effect',
	'reason',
	'decisionNumber',
	'decidedOn',
	'spent',
] as const;
export type TypedField = (typeof typedFields)[number];
export type TypedProgress = Readonly<Record<TypedField, string>>;

/**
 * What a unit may say of the implementation by itself. Merging and splitting change other measures too: that is for the
 * process lead, who reads about it in the text.
 */
export const reportedImplementations: readonly Implementation[] = [
	'notBegun',
	'running',
	'done',
	'changed',
	'stopped',
];

/** The form as it comes up: how the measure stands, and nothing typed. */
export function emptyProgress(judgements: Judgements, spentCents: number | null): TypedProgress {
	return {
		...judgements,
		text: '',
		reason: '',
		decisionNumber: '',
		decidedOn: '',
		spent: writeHundredths(spentCents),
	};
}

/** Whether somebody has typed anything; only such measures are reported on. */
export function isTyped(typed: TypedProgress, empty: TypedProgress): boolean {
	return typedFields.some((field) => typed[field].trim() !== empty[field]);
}

/** @param decidedOn the day as it was read from the form: a plain date, "" or something that is none */
export function progressOf(
	sheetId: Id,
	typed: TypedProgress,
	current: Judgements,
	decidedOn: string = typed.decidedOn,
): Progress {
	const decision =
		typed.decisionNumber.trim() === '' && decidedOn === ''
			? null
			: { number: typed.decisionNumber, decidedOn };
	const judgements = judgementKinds
		.filter((kind) => isValueOf(kind, typed[kind]) && typed[kind] !== current[kind])
		.map((kind): NewJudgement => ({ kind, value: typed[kind], reason: typed.reason, decision }));
	const spent = readHundredths(typed.spent, amountLimits.cents);
	return {
		sheetId,
		unchanged: false,
		text: typed.text,
		judgements,
		spentCents: spent === 'invalid' ? -1 : spent,
	};
}

/** A draft as it was kept; whatever else lies there counts as nothing. */
export function readDraft(draft: unknown): TypedProgress | null {
	if (typeof draft !== 'object' || draft === null) return null;
	const kept = draft as Readonly<Record<string, unknown>>;
	const text = (field: TypedField) => (typeof kept[field] === 'string' ? kept[field] : '');
	return Object.fromEntries(typedFields.map((field) => [field, text(field)])) as Record<TypedField, string>;
}
