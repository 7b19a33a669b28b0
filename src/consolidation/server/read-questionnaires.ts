import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { termsIn } from '#concept/domain/notation/terms.ts';
import { writeNotation } from '#concept/domain/notation/write.ts';
import { draftIn } from '#concept/server/read-draft.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import { presentMembers, type PresentMember } from '#people/server/present-members.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { belongsTo, consolidationAbilities, mayReadQuestionnaire } from '../domain/abilities.ts';
import { evaluate, type EvaluatedQuestion } from '../domain/evaluation.ts';
import {
	questionnaireState,
	type Question,
	type Questionnaire,
	type QuestionnaireState,
} from '../domain/questionnaire.ts';
import { isHead, isSeated } from '../domain/seats.ts';
import { openFor, type QuestionnaireKey } from './answer-questionnaire.ts';
import {
	findAnswers,
	findQuestionnaire,
	findQuestionnaires,
	findQuestions,
	type CountedQuestionnaire,
} from './questionnaire.store.ts';

export interface ListedQuestionnaire extends CountedQuestionnaire {
	readonly group: string;
	readonly state: QuestionnaireState;
	/** Who has a seat in the group today. */
	readonly members: number;
}

/** Newest first: all for the process lead, those of their groups for everybody else. */
export async function listQuestionnaires(
	context: Context,
	filter: { readonly state?: QuestionnaireState | null; readonly groupId?: Id | null } = {},
): Promise<readonly ListedQuestionnaire[]> {
	const { actor } = context;
	if (!consolidationAbilities.readQuestionnaire(actor)) return [];
	return inTransaction(context, async (tx) => {
		const today = plainDateAt(tx.now);
		const all = await findQuestionnaires(
			tx,
			consolidationAbilities.openQuestionnaire(actor) ? null : actor.organizations,
		);
		const organizations = await organizationsById(tx);
		const seated = (await presentMembers(tx, [...new Set(all.map(({ groupId }) => groupId))])).filter(
			isSeated,
		);
		return all
			.map((one) => ({
				...one,
				members: seated.filter(({ organizationId }) => organizationId === one.groupId).length,
				group: organizations.get(one.groupId)?.name ?? '',
				state: questionnaireState(one, today),
			}))
			.filter(
				({ state, groupId }) =>
					(!filter.state || filter.state === state) && (!filter.groupId || filter.groupId === groupId),
			);
	});
}

export interface Evaluation {
	readonly questionnaire: Questionnaire;
	readonly group: string;
	readonly state: QuestionnaireState;
	readonly questions: readonly EvaluatedQuestion[];
	/** Members of the group, and how many of them have answered. */
	readonly members: number;
	readonly answered: number;
	/** Names by person, for the group's chair and deputy only; null for everybody else. */
	readonly names: ReadonlyMap<Id, string> | null;
	readonly mayModerate: boolean;
	readonly mayAnswer: boolean;
	/** What fixing starts from; null for whoever may not fix, afterwards, and when the element is gone. */
	readonly wording: PresentWording | null;
}

export interface PresentWording {
	readonly title: string;
	/** In the notation of the concept's forms. */
	readonly text: string;
	readonly revision: number;
}

/** All answers to a question side by side, for the group and the process lead. */
export async function readQuestionnaire(
	context: Context,
	id: Id,
): Promise<Result<Evaluation, 'forbidden' | 'notFound'>> {
	if (!consolidationAbilities.readQuestionnaire(context.actor)) return failure('forbidden');
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const questionnaire = await findQuestionnaire(tx, id);
		if (!questionnaire) return failure('notFound');
		if (!mayReadQuestionnaire(context.actor, questionnaire)) return failure('forbidden');
		const questions = await findQuestions(tx, id);
		const answers = await findAnswers(tx, id);
		const members = await presentMembers(tx, [questionnaire.groupId]);
		const seated = members.filter(isSeated);
		const leads = isLeading(members, context.actor.personId);
		const state = questionnaireState(questionnaire, plainDateAt(tx.now));
		const mayModerate = leads || consolidationAbilities.fixWording(context.actor);
		return success({
			questionnaire,
			group: (await organizationsById(tx)).get(questionnaire.groupId)?.name ?? '',
			state,
			questions: evaluate(questions, answers),
			members: seated.length,
			answered: new Set(answers.map(({ personId }) => personId)).size,
			names: leads ? new Map(members.map(({ personId, name }) => [personId, name])) : null,
			mayModerate,
			mayAnswer: state === 'open' && seated.some(({ personId }) => personId === context.actor.personId),
			wording: mayModerate && state !== 'fixed' ? await presentWording(tx, questionnaire.elementId) : null,
		});
	});
}

async function presentWording(tx: Transaction, elementId: Id): Promise<PresentWording | null> {
	const draft = await draftIn(tx);
	const element = draft?.tree.find(({ id }) => id === elementId);
	return draft && element
		? {
				title: element.title,
				text: writeNotation(element.body, termsIn(draft.tree)),
				revision: draft.revisions.get(elementId) ?? 0,
			}
		: null;
}

function isLeading(
	members: readonly Pick<PresentMember, 'personId' | 'role'>[],
	personId: Id | null,
): boolean {
	return members.some((one) => one.personId === personId && isHead(one));
}

/** Whether somebody may mark dissent, close, and fix the wording: the process lead, and the group's chair and deputy. */
export async function mayModerate(tx: Transaction, { groupId }: { readonly groupId: Id }): Promise<boolean> {
	if (consolidationAbilities.fixWording(tx.actor)) return true;
	return belongsTo(tx.actor, groupId) && isLeading(await presentMembers(tx, [groupId]), tx.actor.personId);
}

export interface OwnSheet {
	readonly questionnaire: Questionnaire;
	readonly group: string;
	readonly state: QuestionnaireState;
	readonly questions: readonly (Question & { readonly answer: string; readonly disagrees: boolean })[];
	readonly answered: boolean;
}

/** What one member sees: the five questions with its own answers, and nobody else's. */
export async function readOwnSheet(
	context: Context,
	key: QuestionnaireKey,
): Promise<Result<OwnSheet, 'forbidden' | 'notFound' | 'linkExpired'>> {
	return inTransaction(context, async (tx) => {
		const opened = await openFor(tx, key);
		if (!opened.ok) return opened;
		const { questionnaire, personId } = opened.value;
		const members = await presentMembers(tx, [questionnaire.groupId]);
		if (!members.some((one) => one.personId === personId && isSeated(one))) return failure('forbidden');
		const questions = await findQuestions(tx, questionnaire.id);
		const own = await findAnswers(tx, questionnaire.id, personId);
		return success({
			questionnaire,
			group: (await organizationsById(tx)).get(questionnaire.groupId)?.name ?? '',
			state: questionnaireState(questionnaire, plainDateAt(tx.now)),
			questions: questions.map((question) => {
				const given = own.find(({ position }) => position === question.position);
				return { ...question, answer: given?.text ?? '', disagrees: given?.disagrees ?? false };
			}),
			answered: own.length > 0,
		});
	});
}
