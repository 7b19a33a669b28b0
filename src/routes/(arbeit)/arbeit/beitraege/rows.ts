import type { ElementName } from '#concept/server/element-names.ts';
import { beginning, isLate, type ContributionInContext } from '#participation/domain/contribution.ts';
import { writeNumber } from '#participation/domain/number.ts';
import { contributionState } from '#participation/domain/state.ts';

/** Contributions as rows of a table. */
export function rowsOf(
	contributions: readonly ContributionInContext[],
	fields: ReadonlyMap<string, ElementName>,
	today: string,
) {
	return contributions.map((one) => ({
		id: one.id,
		number: writeNumber(one),
		beginning: beginning(one.text, 160),
		translated: one.translation === null ? '' : beginning(one.translation, 160),
		language: one.language,
		kind: one.kind,
		channel: one.channel,
		fields: one.fieldIds.flatMap((id) => fields.get(id)?.title ?? []),
		round: one.round?.title ?? one.guidingQuestion,
		cluster: one.cluster,
		outcome: one.answer?.outcome ?? null,
		state: contributionState({ answered: one.answer !== null, answerUntil: one.answerUntil }, today),
		answerUntil: one.answerUntil,
		late: isLate(one),
		public: one.publishedAt !== null,
	}));
}
