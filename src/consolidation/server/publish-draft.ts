import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import { m } from '#paraglide/messages.js';
import { latestEditionIn, contentIn } from '#concept/server/editions-in.ts';
import { publishEditionIn } from '#concept/server/publish-edition.ts';
import { draftIn } from '#concept/server/read-draft.ts';
import { presentMembers } from '#people/server/present-members.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { addressOf } from '#platform/http/address.ts';
import { sendMail } from '#platform/mail/send-mail.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { linkNodes } from '#thread/server/record.ts';
import { consolidationAbilities } from '../domain/abilities.ts';
import type { ConsolidationEvents } from '../domain/events.ts';
import { limits } from '../domain/limits.ts';
import { findReasons, insertReasons } from './deviation.store.ts';
import { deviationKey, findDeviations, type FieldDeviations } from './find-deviations.ts';

/** Why the draft differs, by `deviationKey`. */
export type Reasons = ReadonlyMap<string, string>;

/**
 * Publishes the working draft as an edition. Where it deviates from what a group recommended, each deviation needs a
 * reason, and the group is told. Form fields: `reason-<deviationKey>`: `required`, `tooLong`, `characters`; `note`.
 */
export async function publishDraft(
	context: Context,
	input: { readonly note: string; readonly reasons: Reasons },
): Promise<Result<{ editionId: Id; mails: number }>> {
	if (!consolidationAbilities.publishDraft(context.actor)) return failure('forbidden');
	const address = await addressOf(context);
	return inTransaction(context, async (tx) => {
		const draft = await draftIn(tx);
		if (!draft) return failure('notFound');
		const found = await findDeviations(tx, draft);
		const fields = reasonProblems(found, input.reasons);
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const published = await publishEditionIn(tx, {
			state: 'publishedDraft',
			note: input.note,
			decidedOn: null,
		});
		if (!published.ok) return published;
		const editionId = published.value.id;
		const mails = await explain(tx, editionId, found, input.reasons, address);
		return success({ editionId, mails });
	});
}

/**
 * Gives the reasons that are still missing for the latest edition, where a draft was published without them. Form
 * fields as for `publishDraft`.
 */
export async function explainDeviations(
	context: Context,
	input: { readonly reasons: Reasons },
): Promise<Result<{ mails: number }>> {
	if (!consolidationAbilities.explainDeviation(context.actor)) return failure('forbidden');
	const address = await addressOf(context);
	return inTransaction(context, async (tx) => {
		const edition = await latestEditionIn(tx);
		if (!edition) return failure('notFound');
		const found = await findDeviations(tx, await contentIn(tx, edition), edition.number);
		const known = new Set(
			(await findReasons(tx, edition.id)).map(({ recommendationId, elementId }) =>
				deviationKey(recommendationId, elementId),
			),
		);
		const open = found.map((one) => ({
			...one,
			deviations: one.deviations.filter(
				({ elementId }) => !known.has(deviationKey(one.recommendation.id, elementId)),
			),
		}));
		if (open.every(({ deviations }) => deviations.length === 0)) return failure('alreadyDone');
		const fields = reasonProblems(open, input.reasons);
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		return success({ mails: await explain(tx, edition.id, open, input.reasons, address) });
	});
}

function reasonProblems(found: readonly FieldDeviations[], reasons: Reasons): Record<string, string> {
	const fields: Record<string, string> = {};
	for (const { recommendation, deviations } of found)
		for (const { elementId } of deviations) {
			const key = deviationKey(recommendation.id, elementId);
			const problem = textProblem(reasons.get(key)?.trim() ?? '', limits.deviation, true);
			if (problem) fields[`reason-${key}`] = problem;
		}
	return fields;
}

/** @returns how many were told by mail */
async function explain(
	tx: Transaction,
	editionId: Id,
	found: readonly FieldDeviations[],
	reasons: Reasons,
	address: string,
): Promise<number> {
	let mails = 0;
	for (const { recommendation, groupId, deviations } of found) {
		const from = { kind: 'recommendation', id: recommendation.id } as const;
		await linkNodes(tx, { from, relation: 'became', to: { kind: 'edition', id: editionId } });
		if (deviations.length === 0) continue;
		await insertReasons(
			tx,
			deviations.map(({ elementId }) => ({
				editionId,
				recommendationId: recommendation.id,
				elementId,
				reason: reasons.get(deviationKey(recommendation.id, elementId))?.trim() ?? '',
			})),
		);
		const told = await tellGroup(tx, groupId, recommendation.group?.name ?? '', deviations.length, address);
		mails += told;
		await appendEvent<ConsolidationEvents, 'deviation.explained'>(tx, {
			type: 'deviation.explained',
			version: 1,
			subject: { kind: 'edition', id: editionId },
			payload: { recommendationId: recommendation.id, count: deviations.length, mails: told },
		});
	}
	return mails;
}

async function tellGroup(
	tx: Transaction,
	groupId: Id,
	group: string,
	count: number,
	address: string,
): Promise<number> {
	if (!isId(groupId)) return 0;
	const members = await presentMembers(tx, [groupId]);
	for (const { email, language: locale } of members)
		await sendMail(tx, {
			to: email,
			locale,
			subject: m.consolidation_mail_deviation_subject({ group }, { locale }),
			paragraphs: [m.consolidation_mail_deviation_text({ group, count }, { locale })],
			link: {
				label: m.consolidation_mail_deviation_link({}, { locale }),
				url: `${address}/konzept/empfehlungen`,
			},
			reason: m.consolidation_mail_questionnaire_reason({ group }, { locale }),
		});
	return members.length;
}
