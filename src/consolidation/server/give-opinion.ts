import * as v from 'valibot';
import { isId, newId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { openAccessLink } from '#people/server/access-links.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { mayGiveOpinion } from '../domain/abilities.ts';
import type { ConsolidationEvents } from '../domain/events.ts';
import {
	isVerdict,
	opinionProblems,
	sameOpinion,
	textProblems,
	tidyOpinion,
	typedOpinionSchema,
	type OpinionContent,
	type TypedOpinion,
} from '../domain/opinion.ts';
import type { Review } from '../domain/review.ts';
import {
	deleteOpinionDraft,
	findOpinions,
	findRequest,
	findReview,
	findReviewElements,
	insertOpinion,
	lockReview,
	saveOpinionDraft,
	type RequestRow,
} from './review.store.ts';

/** Signed in, by the request's id; or by the link in the mail. */
export type RequestKey =
	| { readonly requestId: Id; readonly token?: undefined }
	| { readonly token: string; readonly requestId?: undefined };

interface GivenVersion {
	readonly version: number;
	/** Whether it says anything new. */
	readonly changed: boolean;
}

export type GivenOpinion = RequestKey & TypedOpinion & { readonly elementId: Id };

/**
 * A unit's opinion on one element. Given again in the same words, it changes nothing; in other words it is a new
 * version and the earlier ones stay readable: until the group discusses it, a unit may learn more. Late opinions are
 * taken as long as the review has not gone back to the group. Form fields: `opinionProblems`.
 */
export async function giveOpinion(context: Context, input: GivenOpinion): Promise<Result<GivenVersion>> {
	return writing<GivenVersion>(context, input, async (tx, { request, review, personId }) => {
		const typed = tidyOpinion(input);
		const fields = opinionProblems(typed);
		if (!isVerdict(typed.verdict) || Object.keys(fields).length > 0)
			return failure('invalidInput', {}, fields);
		const opinion: OpinionContent = { ...typed, verdict: typed.verdict };
		const earlier = (await findOpinions(tx, { requestId: request.id })).find(
			({ elementId }) => elementId === input.elementId,
		);
		await deleteOpinionDraft(tx, request.id, input.elementId);
		if (earlier && sameOpinion(earlier, opinion))
			return success({ version: earlier.version, changed: false });
		const version = (earlier?.version ?? 0) + 1;
		await insertOpinion(tx, {
			...opinion,
			id: newId(),
			requestId: request.id,
			reviewId: review.id,
			elementId: input.elementId,
			version,
			givenOn: plainDateAt(tx.now),
			givenBy: personId,
		});
		await appendEvent<ConsolidationEvents, 'opinion.given'>(tx, {
			type: 'opinion.given',
			version: 1,
			subject: { kind: 'review', id: review.id },
			payload: {
				elementId: input.elementId,
				unitId: request.unitId,
				verdict: opinion.verdict,
				opinion: version,
			},
		});
		return success({ version, changed: true });
	});
}

/** Keeps what was typed, however unfinished, for the next visit; read only where the unit is answered for. */
export async function keepOpinionDraft(context: Context, input: GivenOpinion): Promise<Result<null>> {
	return writing(context, input, async (tx, { request }) => {
		const typed = v.parse(typedOpinionSchema, input);
		const fields = textProblems(typed, false);
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		await saveOpinionDraft(tx, request.id, input.elementId, typed);
		return success(null);
	});
}

interface Opened {
	readonly request: RequestRow;
	readonly review: Review;
	/** Whoever the link was sent to, or is signed in. */
	readonly personId: Id | null;
}

async function writing<Value>(
	context: Context,
	input: RequestKey & { readonly elementId: Id },
	work: (tx: Transaction, opened: Opened) => Promise<Result<Value>>,
): Promise<Result<Value>> {
	return inTransaction(context, async (tx) => {
		const opened = await openRequest(tx, input);
		if (!opened.ok) return opened;
		const elements = await findReviewElements(tx, opened.value.review.id);
		if (!elements.some(({ elementId }) => elementId === input.elementId)) return failure('notFound');
		const review = await lockReview(tx, opened.value.review.id);
		if (!review || review.returnedAt !== null) return failure('reviewReturned');
		return work(tx, { ...opened.value, review });
	});
}

/** Which request somebody may answer: by link, or signed in and of that unit. */
export async function openRequest(
	tx: Transaction,
	key: RequestKey,
): Promise<Result<Opened, 'forbidden' | 'notFound' | 'linkExpired'>> {
	let { personId } = tx.actor;
	let id = key.requestId ?? '';
	if (key.token !== undefined) {
		const link = await openAccessLink(tx, 'review', key.token);
		if (!link.ok) return link;
		({ personId, subjectId: id } = link.value);
	}
	const request = isId(id) ? await findRequest(tx, id) : null;
	if (!request) return failure('notFound');
	if (key.token === undefined && !mayGiveOpinion(tx.actor, request)) return failure('forbidden');
	const review = await findReview(tx, request.reviewId);
	return review ? success({ request, review, personId }) : failure('notFound');
}
