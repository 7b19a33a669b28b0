import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Sector } from '#people/domain/organization.ts';
import type { GivenAnswer } from '../domain/evaluation.ts';
import type { AnswerInput, Question, Questionnaire, QuestionnaireKind } from '../domain/questionnaire.ts';

const columns = [
	'id',
	'kind',
	'elementId',
	'elementTitle',
	'elementText',
	'groupId',
	'processId',
	'openedOn',
	'closesOn',
	'closedAt',
	'fixedAt',
	'fixedReason',
	'fixedTitle',
	'fixedText',
] as const;

function questionnaires(tx: Transaction) {
	return tx.db
		.selectFrom('questionnaire')
		.select(columns.map((column) => `questionnaire.${column}` as const))
		.where('questionnaire.municipalityId', '=', tx.municipality.id);
}

function toQuestionnaire<Row extends { readonly kind: string }>(row: Row) {
	return { ...row, kind: row.kind as QuestionnaireKind };
}

export async function insertQuestionnaire(
	tx: Transaction,
	{ id, kind, elementId, elementTitle, elementText, groupId, processId, openedOn, closesOn }: Questionnaire,
	questions: readonly string[],
): Promise<void> {
	const municipalityId = tx.municipality.id;
	await tx.db
		.insertInto('questionnaire')
		.values({
			municipalityId,
			id,
			kind,
			elementId,
			elementTitle,
			elementText,
			groupId,
			processId,
			openedOn,
			closesOn,
			openedAt: tx.now,
		})
		.execute();
	await tx.db
		.insertInto('questionnaireQuestion')
		.values(
			questions.map((text, index) => ({ municipalityId, questionnaireId: id, position: index + 1, text })),
		)
		.execute();
}

export async function findQuestionnaire(tx: Transaction, id: Id): Promise<Questionnaire | null> {
	const row = await questionnaires(tx).where('id', '=', id).executeTakeFirst();
	return row ? toQuestionnaire(row) : null;
}

/** Held, so that an answer and the end of the questionnaire do not miss each other. */
export async function lockQuestionnaire(tx: Transaction, id: Id): Promise<Questionnaire | null> {
	const row = await questionnaires(tx).where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
	return row ? toQuestionnaire(row) : null;
}

export interface CountedQuestionnaire extends Questionnaire {
	/** Members who answered at least one question. */
	readonly answered: number;
	/** Whether the asking person did. */
	readonly ownAnswer: boolean;
}

/** Newest first; of some groups, or of all. */
export async function findQuestionnaires(
	tx: Transaction,
	groupIds: readonly Id[] | null,
): Promise<readonly CountedQuestionnaire[]> {
	if (groupIds?.length === 0) return [];
	const { personId } = tx.actor;
	const rows = await questionnaires(tx)
		.leftJoinLateral(
			(from) =>
				from
					.selectFrom('questionnaireAnswer as answer')
					.whereRef('answer.municipalityId', '=', 'questionnaire.municipalityId')
					.whereRef('answer.questionnaireId', '=', 'questionnaire.id')
					.where((where) => where.or([where('text', '<>', ''), where('disagrees', '=', true)]))
					.select((count) => [
						count.fn.count<number>('personId').distinct().as('answered'),
						count.fn.countAll<number>().filterWhere('personId', '=', personId).as('own'),
					])
					.as('counted'),
			(join) => join.onTrue(),
		)
		.select(['counted.answered', 'counted.own'])
		.$if(groupIds !== null, (query) => query.where('groupId', 'in', groupIds ?? []))
		.orderBy('openedAt', 'desc')
		.orderBy('id', 'desc')
		.execute();
	return rows.map(({ own, answered, ...row }) => ({
		...toQuestionnaire(row),
		answered: Number(answered),
		ownAnswer: Number(own) > 0,
	}));
}

/** Whether this group is asked about this element already, and has not finished. */
export async function hasOpenQuestionnaire(tx: Transaction, elementId: Id, groupId: Id): Promise<boolean> {
	const row = await questionnaires(tx)
		.where('elementId', '=', elementId)
		.where('groupId', '=', groupId)
		.where('fixedAt', 'is', null)
		.where('closedAt', 'is', null)
		.executeTakeFirst();
	return row !== undefined;
}

export async function findQuestions(tx: Transaction, questionnaireId: Id): Promise<readonly Question[]> {
	return tx.db
		.selectFrom('questionnaireQuestion')
		.select(['position', 'text', 'dissent'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('questionnaireId', '=', questionnaireId)
		.orderBy('position')
		.execute();
}

export async function findAnswers(
	tx: Transaction,
	questionnaireId: Id,
	personId: Id | null = null,
): Promise<readonly GivenAnswer[]> {
	const rows = await tx.db
		.selectFrom('questionnaireAnswer')
		.select(['personId', 'position', 'sector', 'text', 'disagrees'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('questionnaireId', '=', questionnaireId)
		.$if(personId !== null, (query) => query.where('personId', '=', personId))
		.orderBy('answeredAt')
		.orderBy('personId')
		.orderBy('position')
		.execute();
	return rows.map((row) => ({ ...row, sector: row.sector as Sector }));
}

/** All five of one member, in the place of what the member had answered before. */
export async function saveAnswers(
	tx: Transaction,
	of: { readonly questionnaireId: Id; readonly personId: Id; readonly sector: Sector },
	answers: readonly AnswerInput[],
): Promise<void> {
	await tx.db
		.insertInto('questionnaireAnswer')
		.values(
			answers.map(({ text, disagrees }, index) => ({
				...of,
				municipalityId: tx.municipality.id,
				position: index + 1,
				text,
				disagrees,
				answeredAt: tx.now,
			})),
		)
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'questionnaireId', 'personId', 'position']).doUpdateSet((now) => ({
				sector: now.ref('excluded.sector'),
				text: now.ref('excluded.text'),
				disagrees: now.ref('excluded.disagrees'),
				answeredAt: now.ref('excluded.answeredAt'),
			})),
		)
		.execute();
}

export async function updateDissent(
	tx: Transaction,
	questionnaireId: Id,
	position: number,
	dissent: boolean,
): Promise<boolean> {
	const result = await tx.db
		.updateTable('questionnaireQuestion')
		.set({ dissent })
		.where('municipalityId', '=', tx.municipality.id)
		.where('questionnaireId', '=', questionnaireId)
		.where('position', '=', position)
		.executeTakeFirst();
	return result.numUpdatedRows === 1n;
}

export async function closeQuestionnaireRow(tx: Transaction, id: Id): Promise<void> {
	await tx.db
		.updateTable('questionnaire')
		.set({ closedAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.where('closedAt', 'is', null)
		.execute();
}

export async function fixQuestionnaireRow(
	tx: Transaction,
	id: Id,
	fixed: { readonly fixedReason: string; readonly fixedTitle: string; readonly fixedText: string },
): Promise<void> {
	await tx.db
		.updateTable('questionnaire')
		.set((row) => ({
			...fixed,
			fixedAt: tx.now,
			fixedBy: tx.actor.personId,
			closedAt: row.fn.coalesce('closedAt', row.val(tx.now)),
		}))
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}
