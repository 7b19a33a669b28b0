import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import { m } from '#paraglide/messages.js';
import { organizationsById } from '#people/server/list-organizations.ts';
import { revokeAccessLinks } from '#people/server/access-links.ts';
import { presentMembers } from '#people/server/present-members.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { addressOf } from '#platform/http/address.ts';
import { sendMail } from '#platform/mail/send-mail.ts';
import { inTransaction } from '#platform/transaction.ts';
import { consolidationAbilities } from '../domain/abilities.ts';
import type { ConsolidationEvents } from '../domain/events.ts';
import { limits } from '../domain/limits.ts';
import { requestState } from '../domain/review.ts';
import { isHead, isSeated } from '../domain/seats.ts';
import { mailReviewer } from './review-mail.ts';
import {
	countReminder,
	findOpinions,
	findRequest,
	findRequests,
	findReview,
	findReviewElements,
	lockReview,
	returnReviewRow,
} from './review.store.ts';

/** Asks a unit once more, with new links; `alreadyDone` when it has answered, `reviewReturned` when it is too late. */
export async function remindUnit(context: Context, requestId: Id): Promise<Result<{ mails: number }>> {
	if (!consolidationAbilities.requestReview(context.actor)) return failure('forbidden');
	if (!isId(requestId)) return failure('notFound');
	const address = await addressOf(context);
	return inTransaction(context, async (tx) => {
		const request = await findRequest(tx, requestId);
		const review = request && (await findReview(tx, request.reviewId));
		if (!review) return failure('notFound');
		const elements = await findReviewElements(tx, review.id);
		const given = new Set((await findOpinions(tx, { requestId })).map(({ elementId }) => elementId));
		const counts = { given: given.size, elements: elements.length };
		const state = requestState(review, counts, plainDateAt(tx.now));
		if (state === 'returned') return failure('reviewReturned');
		if (state === 'answered') return failure('alreadyDone');
		const unit = (await organizationsById(tx)).get(request.unitId)?.name ?? '';
		const recipients = (await presentMembers(tx, [request.unitId])).filter(isSeated);
		const mail = {
			review,
			requestId,
			unit,
			elements: counts.elements - counts.given,
			reminder: true,
			address,
		};
		for (const recipient of recipients) await mailReviewer(tx, mail, recipient);
		await countReminder(tx, requestId);
		await appendEvent<ConsolidationEvents, 'review.reminded'>(tx, {
			type: 'review.reminded',
			version: 1,
			subject: { kind: 'review', id: review.id },
			payload: { unitId: request.unitId, mails: recipients.length },
		});
		return success({ mails: recipients.length });
	});
}

/**
 * Gives a review back to the group, with what it shall know: its chair and deputy get a mail, links are closed, and
 * what a unit has not said stays open to sight. Form fields: `note`: `tooLong`, `characters`.
 */
export async function returnReview(
	context: Context,
	input: { readonly reviewId: Id; readonly note: string },
): Promise<Result<{ mails: number }>> {
	if (!consolidationAbilities.requestReview(context.actor)) return failure('forbidden');
	if (!isId(input.reviewId)) return failure('notFound');
	const address = await addressOf(context);
	return inTransaction(context, async (tx) => {
		const review = await lockReview(tx, input.reviewId);
		if (!review) return failure('notFound');
		if (review.returnedAt !== null) return failure('reviewReturned');
		const note = input.note.trim();
		const problem = textProblem(note, limits.note, false);
		if (problem) return failure('invalidInput', {}, { note: problem });
		await returnReviewRow(tx, review.id, note);
		for (const { id } of await findRequests(tx, review.id)) await revokeAccessLinks(tx, 'review', id);
		const members = review.groupId === null ? [] : await presentMembers(tx, [review.groupId]);
		const heads = members.filter(isHead);
		for (const { email, language: locale } of heads)
			await sendMail(tx, {
				to: email,
				locale,
				subject: m.consolidation_mail_returned_subject({}, { locale }),
				paragraphs: [m.consolidation_mail_returned_text({}, { locale }), ...(note === '' ? [] : [note])],
				link: {
					label: m.consolidation_mail_returned_link({}, { locale }),
					url: `${address}/arbeit/pruefung/${review.id}`,
				},
				reason: m.consolidation_mail_lead_reason({}, { locale }),
			});
		await appendEvent<ConsolidationEvents, 'review.returned'>(tx, {
			type: 'review.returned',
			version: 1,
			subject: { kind: 'review', id: review.id },
			payload: { groupId: review.groupId },
		});
		return success({ mails: heads.length });
	});
}
