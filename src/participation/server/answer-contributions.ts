import { newId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import { m } from '#paraglide/messages.js';
import { createAccessLink } from '#people/server/access-links.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { addressOf } from '#platform/http/address.ts';
import { sendMail } from '#platform/mail/send-mail.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { mayAnswer, participationAbilities } from '../domain/abilities.ts';
import type { ContributionInContext } from '../domain/contribution.ts';
import { tidyText } from '../domain/contribution-input.ts';
import type { ParticipationEvents } from '../domain/events.ts';
import { limits } from '../domain/limits.ts';
import { writeNumber } from '../domain/number.ts';
import { isOneOf, outcomes, type Outcome } from '../domain/vocabulary.ts';
import { insertAnswer } from './answer.store.ts';
import { chosenTogether, type Choice } from './chosen.ts';
import { findPersons } from './person.store.ts';

export interface AnswerText {
	readonly outcome: Outcome;
	readonly text: string;
	/** Why; as public as the answer itself. */
	readonly reason: string;
}

export type AnswerInput = Choice & AnswerText;

export interface Answered {
	readonly contributions: number;
	/** How many were told by mail. */
	readonly mails: number;
}

/** Form fields: `required`, `tooLong`, `characters`. */
export function answerProblems(answer: AnswerText): Record<string, string> {
	const fields: Record<string, string> = {};
	if (!isOneOf(outcomes, answer.outcome)) fields['outcome'] = 'required';
	for (const field of ['text', 'reason'] as const) {
		const problem = textProblem(tidyText(answer[field]), limits.answer, true);
		if (problem) fields[field] = problem;
	}
	return fields;
}

/**
 * Answers contributions, or all of a cluster, with an outcome and a reason. Whoever left a mail address is told. An
 * earlier answer is replaced and stays readable. A department answers only if all of them are its to answer.
 */
export async function answerContributions(
	context: Context,
	input: AnswerInput,
): Promise<Result<Answered, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!participationAbilities.answer(context.actor)) return failure('forbidden');
	const address = await addressOf(context);
	return inTransaction(context, async (tx) => {
		const together = await chosenTogether(tx, input);
		if (!together.ok) return together;
		const { contributions, cluster } = together.value;
		if (!contributions.every((one) => mayAnswer(context.actor, one))) return failure('forbidden');
		const fields = answerProblems(input);
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const answer = {
			id: newId(),
			outcome: input.outcome,
			text: tidyText(input.text),
			reason: tidyText(input.reason),
			clusterId: cluster?.id ?? null,
		};
		const ids = contributions.map((one) => one.id);
		await insertAnswer(tx, answer, ids);
		const mails = await tellByMail(tx, contributions, address);
		await appendEvent<ParticipationEvents, 'contribution.answered'>(tx, {
			type: 'contribution.answered',
			version: 1,
			subject: cluster ? { kind: 'cluster', id: cluster.id } : { kind: 'contribution', id: ids[0] ?? '' },
			payload: { outcome: input.outcome, count: ids.length },
		});
		return success({ contributions: ids.length, mails });
	});
}

/** The mail says that there is an answer and leads to it; the answer itself stands behind the private link. */
async function tellByMail(
	tx: Transaction,
	contributions: readonly ContributionInContext[],
	address: string,
): Promise<number> {
	const persons = await findPersons(
		tx,
		contributions.map(({ id }) => id),
	);
	let mails = 0;
	for (const contribution of contributions) {
		const email = persons.get(contribution.id)?.email ?? '';
		if (email === '') continue;
		mails += 1;
		await sendAnswerMail(tx, contribution, email, address);
	}
	return mails;
}

async function sendAnswerMail(
	tx: Transaction,
	contribution: ContributionInContext,
	to: string,
	address: string,
): Promise<void> {
	const locale = contribution.language === 'de' ? 'de' : 'en';
	const number = writeNumber(contribution);
	const token = await createAccessLink(tx, { purpose: 'contribution', subjectId: contribution.id });
	await sendMail(tx, {
		to,
		locale,
		subject: m.participation_mail_answer_subject({ number }, { locale }),
		paragraphs: [m.participation_mail_answer_text({ number }, { locale })],
		link: { label: m.participation_mail_link({}, { locale }), url: `${address}/mein-beitrag/${token}` },
		reason: m.participation_mail_answer_reason({}, { locale }),
	});
}

/** Who will be told what: asked before an answer is given. */
export async function previewAnswer(
	context: Context,
	choice: Choice,
): Promise<
	Result<
		{
			readonly contributions: readonly ContributionInContext[];
			readonly cluster: { readonly id: Id; readonly title: string } | null;
			/** How many get a mail. */
			readonly mails: number;
			/** How many have an answer already, which will be replaced. */
			readonly answered: number;
			/** How many everybody can read, with the answer. */
			readonly published: number;
		},
		'forbidden' | 'notFound' | 'invalidInput'
	>
> {
	if (!participationAbilities.answer(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const together = await chosenTogether(tx, choice);
		if (!together.ok) return together;
		const { contributions } = together.value;
		if (!contributions.every((one) => mayAnswer(context.actor, one))) return failure('forbidden');
		const persons = await findPersons(
			tx,
			contributions.map(({ id }) => id),
		);
		return success({
			...together.value,
			mails: [...persons.values()].filter(({ email }) => email !== '').length,
			answered: contributions.filter(({ answer }) => answer !== null).length,
			published: contributions.filter(({ publishedAt }) => publishedAt !== null).length,
		});
	});
}
