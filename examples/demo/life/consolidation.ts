import { emptyOpinion } from '#consolidation/domain/opinion.ts';
import { answerQuestionnaire } from '#consolidation/server/answer-questionnaire.ts';
import { fixWording } from '#consolidation/server/moderate-questionnaire.ts';
import { giveOpinion } from '#consolidation/server/give-opinion.ts';
import { listReviews } from '#consolidation/server/read-reviews.ts';
import { openQuestionnaire } from '#consolidation/server/open-questionnaire.ts';
import { remindUnit, returnReview } from '#consolidation/server/remind-unit.ts';
import { requestReview } from '#consolidation/server/request-review.ts';
import type { Id } from '#shared/ids.ts';
import { addDays } from '#shared/plain-date.ts';
import { unwrap } from '#shared/result.ts';
import { persons } from '../persons.ts';
import type { QuestionnaireSketch } from './questionnaire-sketches.ts';
import type { ReviewSketch } from './review-sketches.ts';
import { headOf } from './sheets.ts';
import { found, type Town } from './town.ts';

const lead = persons.lead.name;

/** An element put to a group, with what its members answered and the wording that they agreed on. */
export async function enterQuestionnaire(
	town: Town,
	processId: Id,
	{ of, group, openedOn, closesOn, answers, fixed }: QuestionnaireSketch,
): Promise<void> {
	const { id: questionnaireId } = unwrap(
		await openQuestionnaire(town.as(lead, openedOn), {
			elementId: town.element(of).id,
			groupId: town.organization(group),
			processId,
			closesOn,
		}),
	);
	for (const [place, [name, given]] of Object.entries(answers).entries())
		unwrap(
			await answerQuestionnaire(town.as(name, addDays(openedOn, 1 + place)), {
				questionnaireId,
				answers: given.map((text) => ({
					text: text.replace(/^!/, ''),
					disagrees: text.startsWith('!'),
				})),
			}),
		);
	if (fixed)
		unwrap(
			await fixWording(town.as(lead, fixed.on), {
				questionnaireId,
				text: fixed.text,
				reason: fixed.reason,
			}),
		);
}

/** Measures examined by units: what each said, who was late, and how it went back to the group. */
export async function enterReview(town: Town, processId: Id, sketch: ReviewSketch): Promise<void> {
	const answered = Object.entries(sketch.units);
	const { id: reviewId } = unwrap(
		await requestReview(town.as(lead, sketch.askedOn), {
			elementIds: sketch.of.map((title) => town.element(title).id),
			unitIds: [...answered.map(([unit]) => unit), ...sketch.waiting].map((unit) => town.organization(unit)),
			question: sketch.question,
			dueOn: sketch.dueOn,
			groupId: town.organization(sketch.group),
			processId,
		}),
	);
	const asked = unwrap(await listReviews(town.as(lead, sketch.askedOn)));
	const requestOf = (unit: string): Id =>
		found(
			asked.find((one) => one.reviewId === reviewId && one.unitId === town.organization(unit)),
			unit,
		).requestId;
	for (const [unit, { on, opinions }] of answered)
		for (const [title, opinion] of Object.entries(opinions))
			unwrap(
				await giveOpinion(town.byLinkOf(headOf(unit), unit, on), {
					...emptyOpinion,
					...opinion,
					requestId: requestOf(unit),
					elementId: town.element(title).id,
				}),
			);
	const { remindedOn, returned } = sketch;
	if (remindedOn !== undefined)
		for (const unit of sketch.waiting) unwrap(await remindUnit(town.as(lead, remindedOn), requestOf(unit)));
	if (returned) unwrap(await returnReview(town.as(lead, returned.on), { reviewId, note: returned.note }));
}
