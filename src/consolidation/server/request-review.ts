import { isId, newId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import { draftIn } from '#concept/server/read-draft.ts';
import { elementTitle } from '#concept/server/record-edition.ts';
import { isOneOf, unitTypes, type Organization } from '#people/domain/organization.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import { presentMembers, type PresentMember } from '#people/server/present-members.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { addressOf } from '#platform/http/address.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { linkNodes, recordNodes, recordUnknownNodes } from '#thread/server/record.ts';
import { consolidationAbilities } from '../domain/abilities.ts';
import type { ConsolidationEvents } from '../domain/events.ts';
import { reviewProblems, type ReviewedElement, type ReviewInput } from '../domain/review.ts';
import { isSeated } from '../domain/seats.ts';
import { mailReviewer } from './review-mail.ts';
import { insertReview } from './review.store.ts';

export interface NewReview extends ReviewInput {
	/** To which the opinions go back. */
	readonly groupId?: Id | null;
	readonly processId?: Id | null;
}

/** Whom a review would reach, and with what: shown before anything is sent. */
export interface ReviewPreview {
	readonly elements: readonly ReviewedElement[];
	/** A unit without anybody to write to is asked all the same: the process lead hands the question over. */
	readonly units: readonly { readonly unit: Organization; readonly recipients: readonly PresentMember[] }[];
	readonly group: Organization | null;
}

/** The same checks as asking; sends nothing. Form fields: `reviewProblems`; `elementIds`, `unitIds`, `groupId`: `unknown`. */
export async function previewReview(context: Context, input: NewReview): Promise<Result<ReviewPreview>> {
	if (!consolidationAbilities.requestReview(context.actor)) return failure('forbidden');
	return inTransaction(context, (tx) => prepare(tx, input));
}

/** Asks units about elements of the draft: everybody of a unit gets a mail with a link that needs no password. */
export async function requestReview(
	context: Context,
	input: NewReview,
): Promise<Result<{ id: Id; mails: number }>> {
	if (!consolidationAbilities.requestReview(context.actor)) return failure('forbidden');
	const address = await addressOf(context);
	return inTransaction(context, async (tx) => {
		const prepared = await prepare(tx, input);
		if (!prepared.ok) return prepared;
		const { elements, units, group } = prepared.value;
		const review = {
			id: newId(),
			question: input.question.trim(),
			groupId: group?.id ?? null,
			processId: input.processId ?? null,
			askedOn: plainDateAt(tx.now),
			dueOn: input.dueOn,
		};
		const requests = units.map(({ unit, recipients }) => ({ id: newId(), unit, recipients }));
		await insertReview(
			tx,
			review,
			elements,
			requests.map(({ id, unit }) => ({ id, unitId: unit.id })),
		);
		await recordAsked(tx, review.id, elements);
		let mails = 0;
		for (const { id: requestId, unit, recipients } of requests)
			for (const recipient of recipients) {
				mails += 1;
				const mail = {
					review,
					requestId,
					unit: unit.name,
					elements: elements.length,
					reminder: false,
					address,
				};
				await mailReviewer(tx, mail, recipient);
			}
		await appendEvent<ConsolidationEvents, 'review.requested'>(tx, {
			type: 'review.requested',
			version: 1,
			subject: { kind: 'review', id: review.id },
			payload: { elements: elements.length, units: units.length, mails },
		});
		return success({ id: review.id, mails });
	});
}

async function prepare(tx: Transaction, input: NewReview): Promise<Result<ReviewPreview, 'invalidInput'>> {
	const elementIds = [...new Set(input.elementIds)];
	const unitIds = [...new Set(input.unitIds)];
	const fields = reviewProblems({ ...input, elementIds, unitIds }, plainDateAt(tx.now));
	const draft = await draftIn(tx);
	const organizations = await organizationsById(tx);
	const chosen = elementIds.map((id) => draft?.tree.find((element) => element.id === id));
	const elements = chosen.filter((element) => element !== undefined);
	const units = unitIds
		.map((id) => organizations.get(id))
		.filter((unit) => unit !== undefined && isOneOf(unitTypes, unit.type) && unit.endedOn === null);
	if (elements.length < elementIds.length) fields['elementIds'] = 'unknown';
	if (units.length < unitIds.length) fields['unitIds'] = 'unknown';
	const groupId = input.groupId ?? null;
	const group = groupId === null ? null : (organizations.get(groupId) ?? null);
	if (groupId !== null && (!isId(groupId) || !group || group.endedOn !== null)) fields['groupId'] = 'unknown';
	if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
	const found = units.filter((unit) => unit !== undefined);
	const members = await presentMembers(
		tx,
		found.map(({ id }) => id),
	);
	return success({
		elements: elements.map((element) => ({
			elementId: element.id,
			title: elementTitle(element, draft?.numbers.get(element.id)).slice(0, 1000),
			text: plainText(element.body),
		})),
		units: found.map((unit) => ({
			unit,
			recipients: members.filter((one) => one.organizationId === unit.id && isSeated(one)),
		})),
		group,
	});
}

async function recordAsked(tx: Transaction, id: Id, elements: readonly ReviewedElement[]): Promise<void> {
	const ref: Ref = { kind: 'review', id };
	const nodes = elements.map(({ elementId, title }) => ({
		ref: { kind: 'element' as const, id: elementId },
		title,
		visibility: 'internal' as const,
	}));
	await recordUnknownNodes(tx, ...nodes);
	await recordNodes(tx, {
		ref,
		title: elements.map(({ title }) => title).join('; '),
		visibility: 'internal',
	});
	await linkNodes(tx, ...nodes.map(({ ref: from }) => ({ from, relation: 'examinedIn' as const, to: ref })));
}
