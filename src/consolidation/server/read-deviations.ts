import { failure, success, type Result } from '#shared/result.ts';
import type { Edition } from '#concept/domain/edition.ts';
import { qualityOf, type QualityFinding } from '#concept/domain/quality.ts';
import { latestEditionIn, recommendationsIn, treesIn } from '#concept/server/editions-in.ts';
import { draftIn, type Draft } from '#concept/server/read-draft.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { consolidationAbilities } from '../domain/abilities.ts';
import { findDraftDecisions, type DraftDecision } from './deviation.store.ts';
import { findDeviations, latestOfEach, type FieldDeviations } from './find-deviations.ts';
import { owedIn } from './owed-reasons.ts';

/** What became of the groups' recommendations in the latest edition, with the reasons. Public, like both texts. */
export async function readRecommendations(context: Context): Promise<{
	readonly edition: Edition | null;
	readonly recommendations: readonly FieldDeviations[];
}> {
	return inTransaction(context, async (tx) => {
		const edition = await latestEditionIn(tx);
		return { edition, recommendations: await judged(tx, edition) };
	});
}

/** Recommendations that the edition could not know yet come first, and are not judged by it. */
async function judged(tx: Transaction, edition: Edition | null): Promise<readonly FieldDeviations[]> {
	const tree = edition && (await treesIn(tx, [edition.id])).get(edition.id);
	const found = edition && tree ? await findDeviations(tx, tree, edition) : [];
	const later = (await recommendationsIn(tx)).filter(({ number }) => number > (edition?.number ?? 0));
	const unjudged = latestOfEach(later).map((one) => ({ ...one, deviations: [] }));
	return [...unjudged, ...found];
}

export interface DraftState {
	readonly draft: Draft;
	readonly quality: readonly QualityFinding[];
	/** Of the working draft, from what groups recommended: each needs a reason before it is published. */
	readonly deviations: readonly FieldDeviations[];
	readonly latest: Edition | null;
	/** How many reasons are still owed for the latest edition. */
	readonly owed: number;
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
			deviations: await findDeviations(tx, draft, null),
			latest,
			owed: latest ? owedIn(await judged(tx, latest)).flatMap(({ deviations }) => deviations).length : 0,
			decisions: decisions.map((one) => ({
				...one,
				body: organizations.get(one.organizationId)?.name ?? '',
			})),
		});
	});
}
