import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { conceptAbilities } from '#concept/domain/abilities.ts';
import type { Edition } from '#concept/domain/edition.ts';
import { checkPublication, publishEditionIn, type Publication } from '#concept/server/publish-edition.ts';
import { draftIn } from '#concept/server/read-draft.ts';
import type { Context } from '#platform/context.ts';
import { addressOf } from '#platform/http/address.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { consolidationAbilities } from '../domain/abilities.ts';
import { findDeviations, type FieldDeviations } from './find-deviations.ts';
import { owedIn, reasonProblems, toldGroups, type Reasons, type ToldGroup } from './owed-reasons.ts';
import { recordReasons } from './record-reasons.ts';

export interface DraftToPublish {
	readonly note: string;
	readonly reasons: Reasons;
}

/** The same checks as publishing, and whom it would reach; sends and publishes nothing. */
export async function previewDraft(
	context: Context,
	input: DraftToPublish,
): Promise<Result<{ elements: number; told: readonly ToldGroup[] }>> {
	if (!consolidationAbilities.publishDraft(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const prepared = await prepare(tx, input);
		if (!prepared.ok) return prepared;
		const { elements, found } = prepared.value;
		return success({ elements, told: await toldGroups(tx, found) });
	});
}

/**
 * Publishes the working draft as an edition. Where it deviates from what a group recommended, each deviation needs a
 * reason, and the group is told. Form fields: `reason-<deviationKey>`: `required`, `tooLong`, `characters`; `note`.
 */
export async function publishDraft(
	context: Context,
	input: DraftToPublish,
): Promise<Result<{ editionId: Id; mails: number }>> {
	if (!consolidationAbilities.publishDraft(context.actor)) return failure('forbidden');
	const address = await addressOf(context);
	return inTransaction(context, async (tx) => {
		const prepared = await prepare(tx, input);
		if (!prepared.ok) return prepared;
		const published = await publishEditionIn(tx, asPublication(input));
		if (!published.ok) return published;
		const editionId = published.value.id;
		const mails = await recordReasons(tx, editionId, prepared.value.found, input.reasons, address);
		return success({ editionId, mails });
	});
}

/**
 * Publishes the working draft in any state without giving reasons: refused with `deviationsUnexplained` as long as
 * one is owed.
 */
export async function publishExplained(context: Context, input: Publication): Promise<Result<Edition>> {
	if (!conceptAbilities.publishEdition(context.actor)) return failure('forbidden');
	const address = await addressOf(context);
	return inTransaction(context, async (tx) => {
		const draft = await draftIn(tx);
		const found = draft ? await findDeviations(tx, draft, null) : [];
		if (owedIn(found).length > 0) return failure('deviationsUnexplained');
		const published = await publishEditionIn(tx, input);
		if (published.ok) await recordReasons(tx, published.value.id, found, new Map(), address);
		return published;
	});
}

/** How many deviations of the working draft nobody has given a reason for. */
export async function countOwedReasons(context: Context): Promise<number> {
	if (!conceptAbilities.publishEdition(context.actor)) return 0;
	return inTransaction(context, async (tx) => {
		const draft = await draftIn(tx);
		const found = draft ? await findDeviations(tx, draft, null) : [];
		return owedIn(found).flatMap(({ deviations }) => deviations).length;
	});
}

async function prepare(
	tx: Transaction,
	input: DraftToPublish,
): Promise<Result<{ elements: number; found: readonly FieldDeviations[] }>> {
	const draft = await draftIn(tx);
	if (!draft) return failure('notFound');
	const found = await findDeviations(tx, draft, null);
	const checked = checkPublication(asPublication(input), tx.now);
	const fields = {
		...reasonProblems(owedIn(found), input.reasons),
		...(checked.ok ? {} : checked.failure.fields),
	};
	if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
	return success({ elements: draft.tree.length, found });
}

function asPublication({ note }: DraftToPublish): Publication {
	return { state: 'publishedDraft', note, decidedOn: null };
}
