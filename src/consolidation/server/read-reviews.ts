import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import { personNames } from '#people/server/person-names.ts';
import { presentMembers } from '#people/server/present-members.ts';
import type { Actor, Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { belongsTo, consolidationAbilities, mayGiveOpinion } from '../domain/abilities.ts';
import { diverge, emptyOpinion, type TypedOpinion } from '../domain/opinion.ts';
import {
	daysLate,
	requestState,
	type RequestState,
	type Review,
	type ReviewedElement,
} from '../domain/review.ts';
import { isHead, isSeated } from '../domain/seats.ts';
import { openRequest, type RequestKey } from './give-opinion.ts';
import {
	findAskedUnits,
	findOpinionDrafts,
	findOpinions,
	findRequests,
	findReview,
	findReviewElements,
	type AskedUnit,
	type OpinionRow,
} from './review.store.ts';

export interface ListedRequest extends AskedUnit {
	readonly state: RequestState;
	readonly daysLate: number;
	readonly mayAnswer: boolean;
}

/** Units that were asked, soonest due first. */
export async function listReviews(
	context: Context,
	filter: { readonly state?: RequestState | null; readonly unitId?: Id | null } = {},
): Promise<Result<readonly ListedRequest[], 'forbidden'>> {
	if (!consolidationAbilities.readReviews(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const today = plainDateAt(tx.now);
		const all = await findAskedUnits(tx, null);
		const listed = all.map((asked) => {
			const state = requestState(asked, asked, today);
			const late = state === 'overdue' ? daysLate(asked.dueOn, today) : 0;
			const mayAnswer = asked.returnedAt === null && mayGiveOpinion(context.actor, asked);
			return { ...asked, state, daysLate: late, mayAnswer };
		});
		return success(
			listed.filter(
				({ state, unitId }) =>
					(!filter.state || filter.state === state) && (!filter.unitId || filter.unitId === unitId),
			),
		);
	});
}

/** A unit's latest opinion on one element, with the versions before it. */
export interface ShownOpinion extends OpinionRow {
	readonly unit: string;
	readonly givenByName: string | null;
	readonly earlier: readonly OpinionRow[];
}

export interface ReviewInWhole {
	readonly review: Review;
	readonly group: string | null;
	readonly requests: readonly (ListedUnit & { readonly state: RequestState })[];
	/** Who is told when the review goes back to the group; null for whoever may not give it back. */
	readonly heads: readonly string[] | null;
	/** Opinions of the units side by side; `divergent` where they do not agree. */
	readonly elements: readonly (ReviewedElement & {
		readonly opinions: readonly ShownOpinion[];
		readonly missing: readonly string[];
		readonly divergent: boolean;
	})[];
}

interface ListedUnit {
	readonly id: Id;
	readonly unitId: Id;
	readonly unit: string;
	readonly reminders: number;
	readonly remindedAt: Date | null;
	readonly mayAnswer: boolean;
	/** Whom a reminder would reach; null for whoever may not remind. */
	readonly recipients: readonly string[] | null;
}

/** For the administration; for the group as soon as it was given back to it. */
export async function readReview(
	context: Context,
	id: Id,
): Promise<Result<ReviewInWhole, 'forbidden' | 'notFound'>> {
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const review = await findReview(tx, id);
		if (!review) return failure('notFound');
		if (!mayReadReview(context.actor, review)) return failure('forbidden');
		const elements = await findReviewElements(tx, id);
		const requests = await findRequests(tx, id);
		const opinions = await findOpinions(tx, { reviewId: id });
		const organizations = await organizationsById(tx);
		const names = await personNames(
			tx,
			opinions.map(({ givenBy }) => givenBy),
		);
		const today = plainDateAt(tx.now);
		const asks = consolidationAbilities.requestReview(context.actor) && review.returnedAt === null;
		const people = asks
			? await presentMembers(
					tx,
					[review.groupId, ...requests.map(({ unitId }) => unitId)].filter((one) => one !== null),
				)
			: [];
		const unitName = (unitId: Id) => organizations.get(unitId)?.name ?? '';
		const ofUnit = (requestId: Id, elementId: Id): ShownOpinion[] => {
			const [latest, ...earlier] = opinions.filter(
				(one) => one.requestId === requestId && one.elementId === elementId,
			);
			const request = requests.find((one) => one.id === requestId);
			if (!latest || !request) return [];
			const givenByName = latest.givenBy === null ? null : (names.get(latest.givenBy) ?? null);
			return [{ ...latest, unit: unitName(request.unitId), givenByName, earlier }];
		};
		return success({
			review,
			group: review.groupId === null ? null : unitName(review.groupId),
			heads: asks
				? people.filter((one) => one.organizationId === review.groupId && isHead(one)).map(({ name }) => name)
				: null,
			requests: requests.map((request) => {
				const given = elements.filter(({ elementId }) => ofUnit(request.id, elementId).length > 0).length;
				return {
					id: request.id,
					unitId: request.unitId,
					unit: unitName(request.unitId),
					reminders: request.reminders,
					remindedAt: request.remindedAt,
					mayAnswer: review.returnedAt === null && mayGiveOpinion(context.actor, request),
					recipients: asks
						? people
								.filter((one) => one.organizationId === request.unitId && isSeated(one))
								.map(({ name }) => name)
						: null,
					state: requestState(review, { given, elements: elements.length }, today),
				};
			}),
			elements: elements.map((element) => {
				const shown = requests.flatMap(({ id: requestId }) => ofUnit(requestId, element.elementId));
				return {
					...element,
					opinions: shown,
					missing: requests
						.filter((request) => ofUnit(request.id, element.elementId).length === 0)
						.map(({ unitId }) => unitName(unitId)),
					divergent: diverge(shown),
				};
			}),
		});
	});
}

function mayReadReview(actor: Actor, { groupId, returnedAt }: Review): boolean {
	if (consolidationAbilities.readReviews(actor)) return true;
	return returnedAt !== null && belongsTo(actor, groupId);
}

export interface RequestToAnswer {
	readonly review: Review;
	readonly requestId: Id;
	readonly unit: string;
	readonly state: RequestState;
	readonly elements: readonly (ReviewedElement & {
		readonly given: OpinionRow | null;
		/** What the form shows: the kept draft, or else the opinion given, or else nothing. */
		readonly form: TypedOpinion;
		readonly savedAt: Date | null;
	})[];
}

/** What a unit sees: the question, the elements, its own opinions and drafts, and no other unit's. */
export async function readRequest(
	context: Context,
	key: RequestKey,
): Promise<Result<RequestToAnswer, 'forbidden' | 'notFound' | 'linkExpired'>> {
	return inTransaction(context, async (tx) => {
		const opened = await openRequest(tx, key);
		if (!opened.ok) return opened;
		const { review, request } = opened.value;
		const elements = await findReviewElements(tx, review.id);
		const opinions = await findOpinions(tx, { requestId: request.id });
		const drafts = await findOpinionDrafts(tx, request.id);
		const shown = elements.map((element) => {
			const given = opinions.find(({ elementId }) => elementId === element.elementId) ?? null;
			const draft = drafts.find(({ elementId }) => elementId === element.elementId);
			return {
				...element,
				given,
				form: draft?.content ?? given ?? emptyOpinion,
				savedAt: draft?.savedAt ?? null,
			};
		});
		const given = shown.filter((element) => element.given !== null).length;
		return success({
			review,
			requestId: request.id,
			unit: (await organizationsById(tx)).get(request.unitId)?.name ?? '',
			state: requestState(review, { given, elements: elements.length }, plainDateAt(tx.now)),
			elements: shown,
		});
	});
}
