import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Edition } from '#concept/domain/edition.ts';
import { qualityOf, type QualityFinding } from '#concept/domain/quality.ts';
import { contentIn, latestEditionIn } from '#concept/server/editions-in.ts';
import { draftIn, type Draft } from '#concept/server/read-draft.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { consolidationAbilities } from '../domain/abilities.ts';
import type { Deviation } from '../domain/deviation.ts';
import { findDraftDecisions, findReasons, type DraftDecision } from './deviation.store.ts';
import { deviationKey, findDeviations, type FieldDeviations } from './find-deviations.ts';

export interface ExplainedRecommendation {
	readonly recommendation: Edition;
	/** Null as a reason: it is still owed. */
	readonly deviations: readonly (Deviation & { readonly reason: string | null })[];
}

/** What became of the groups' recommendations in the latest edition, with the reasons. Public, like both texts. */
export async function readRecommendations(context: Context): Promise<{
	readonly edition: Edition | null;
	readonly recommendations: readonly ExplainedRecommendation[];
}> {
	return inTransaction(context, async (tx) => {
		const edition = await latestEditionIn(tx);
		const none = { tree: [], numbers: new Map<Id, string>() };
		const found = await findDeviations(tx, edition ? await contentIn(tx, edition) : none);
		return { edition, recommendations: edition ? await withReasons(tx, edition, found) : unjudged(found) };
	});
}

async function withReasons(
	tx: Transaction,
	edition: Edition,
	found: readonly FieldDeviations[],
): Promise<readonly ExplainedRecommendation[]> {
	const reasons = new Map(
		(await findReasons(tx, edition.id)).map(({ recommendationId, elementId, reason }) => [
			deviationKey(recommendationId, elementId),
			reason,
		]),
	);
	return found.map(({ recommendation, deviations }) => ({
		recommendation,
		// A recommendation that came after the edition could not be kept to yet.
		deviations:
			recommendation.number > edition.number
				? []
				: deviations.map((one) => ({
						...one,
						reason: reasons.get(deviationKey(recommendation.id, one.elementId)) ?? null,
					})),
	}));
}

function unjudged(found: readonly FieldDeviations[]): readonly ExplainedRecommendation[] {
	return found.map(({ recommendation }) => ({ recommendation, deviations: [] }));
}

export interface DraftState {
	readonly draft: Draft;
	readonly quality: readonly QualityFinding[];
	/** Of the working draft, from what groups recommended: each needs a reason before it is published. */
	readonly deviations: readonly FieldDeviations[];
	readonly latest: Edition | null;
	/** What bodies decided on the latest edition, newest first. */
	readonly decisions: readonly (DraftDecision & { readonly body: string })[];
}

/** Where the draft stands before it goes on. */
export async function readDraftState(
	context: Context,
): Promise<Result<DraftState, 'forbidden' | 'notFound'>> {
	if (!consolidationAbilities.readQuality(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const draft = await draftIn(tx);
		if (!draft) return failure('notFound');
		const latest = await latestEditionIn(tx);
		const decisions = latest ? await findDraftDecisions(tx, latest.id) : [];
		const organizations = await organizationsById(tx);
		return success({
			draft,
			quality: qualityOf(draft.tree),
			deviations: await findDeviations(tx, draft),
			latest,
			decisions: decisions.map((one) => ({
				...one,
				body: organizations.get(one.organizationId)?.name ?? '',
			})),
		});
	});
}
