import { editElement } from '#concept/server/edit-element.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { openQuestionnaire } from '#consolidation/server/open-questionnaire.ts';
import { recommendField } from '#consolidation/server/recommend-field.ts';
import { requestReview } from '#consolidation/server/request-review.ts';
import { listReviews } from '#consolidation/server/read-reviews.ts';
import { createAccessLink } from '#people/server/access-links.ts';
import { addMembership } from '#people/server/add-membership.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { unwrap } from '#shared/result.ts';

/** What groups and units are asked about a concept. */
export interface ConsolidationWorld {
	readonly group: string;
	readonly unit: string;
	readonly questionnaire: string;
	readonly questionnaireToken: string;
	readonly review: string;
	readonly request: string;
	readonly reviewToken: string;
	readonly recommendation: string;
	/** From which the edition and the draft deviate. */
	readonly deviating: string;
}

/** Before the edition, so that it has something to explain. The process lead and a member sit in the group; somebody of a department works in the unit. */
export async function buildConsolidation(
	lead: Context,
	people: { readonly leadId: string; readonly memberId: string; readonly clerkId: string },
	{ field, guideline, other }: { readonly field: string; readonly guideline: string; readonly other: string },
	word: string,
): Promise<ConsolidationWorld> {
	const organization = async (type: 'workingGroup' | 'unit', name: string) =>
		unwrap(await createOrganization(lead, { type, name })).id;
	const group = await organization('workingGroup', `Arbeitsgruppe ${word}`);
	const unit = await organization('unit', `Amt ${word}`);
	for (const [organizationId, personId] of [
		[group, people.leadId],
		[group, people.memberId],
		[unit, people.clerkId],
	] as const)
		unwrap(await addMembership(lead, { organizationId, personId, role: 'member' }));
	const today = plainDateAt(lead.app.clock());
	const questionnaire = unwrap(
		await openQuestionnaire(lead, { elementId: guideline, groupId: group, closesOn: today }),
	).id;
	const review = unwrap(
		await requestReview(lead, {
			elementIds: [guideline],
			unitIds: [unit],
			groupId: group,
			question: `Geht das in ${word}?`,
			dueOn: today,
		}),
	).id;
	const request = unwrap(await listReviews(lead))[0]?.requestId ?? '';
	const recommended = { fieldId: field, groupId: group, decidedOn: today, note: `Anmerkung ${word}` };
	const recommendation = unwrap(await recommendField(lead, recommended)).editionId;
	const { tree, revisions } = unwrap(await readDraft(lead));
	const deviating = tree.find(({ id }) => id === other);
	if (!deviating) throw new Error('There is no other element.');
	const edit = { ...deviating, title: `Anders als empfohlen ${word}`, revision: revisions.get(other) ?? 0 };
	unwrap(await editElement(lead, edit));
	const [questionnaireToken, reviewToken] = await inTransaction(lead, async (tx) => [
		await createAccessLink(tx, {
			purpose: 'questionnaire',
			subjectId: questionnaire,
			personId: people.memberId,
		}),
		await createAccessLink(tx, { purpose: 'review', subjectId: request, personId: people.clerkId }),
	]);
	return {
		group,
		unit,
		questionnaire,
		questionnaireToken: questionnaireToken ?? '',
		review,
		request,
		reviewToken: reviewToken ?? '',
		recommendation,
		deviating: other,
	};
}
