import { textProblem } from '#shared/text-input.ts';
import { presentMembers } from '#people/server/present-members.ts';
import type { Transaction } from '#platform/transaction.ts';
import { limits } from '../domain/limits.ts';
import { deviationKey, type FieldDeviations } from './find-deviations.ts';

/** Why a draft differs, by `deviationKey`. */
export type Reasons = ReadonlyMap<string, string>;

/** A group that will be told how many of its elements are otherwise, and who of it gets the mail. */
export interface ToldGroup {
	readonly group: string;
	readonly title: string;
	readonly count: number;
	readonly recipients: readonly string[];
}

/** Only what has no reason yet. */
export function owedIn(found: readonly FieldDeviations[]): readonly FieldDeviations[] {
	return found
		.map((one) => ({ ...one, deviations: one.deviations.filter(({ reason }) => reason === null) }))
		.filter(({ deviations }) => deviations.length > 0);
}

/** Form fields: `reason-<deviationKey>`: `required`, `tooLong`, `characters`. */
export function reasonProblems(found: readonly FieldDeviations[], reasons: Reasons): Record<string, string> {
	const fields: Record<string, string> = {};
	for (const { recommendation, deviations } of found)
		for (const { elementId } of deviations) {
			const key = deviationKey(recommendation.id, elementId);
			const problem = textProblem(reasons.get(key)?.trim() ?? '', limits.deviation, true);
			if (problem) fields[`reason-${key}`] = problem;
		}
	return fields;
}

export async function toldGroups(
	tx: Transaction,
	found: readonly FieldDeviations[],
): Promise<readonly ToldGroup[]> {
	const owed = owedIn(found);
	const members = await presentMembers(
		tx,
		owed.map(({ group }) => group.id),
	);
	return owed.map(({ group, recommendation, deviations }) => ({
		group: group.name,
		title: recommendation.title,
		count: deviations.length,
		recipients: members.filter((one) => one.organizationId === group.id).map(({ name }) => name),
	}));
}
