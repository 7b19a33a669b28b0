import { isId, newId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { m } from '#paraglide/messages.js';
import { elementNames } from '#concept/server/element-names.ts';
import { createAccessLink } from '#people/server/access-links.ts';
import type { Context, Locale } from '#platform/context.ts';
import { addressOf } from '#platform/http/address.ts';
import { hashToken, looksLikeToken, newToken } from '#platform/identity/tokens.ts';
import { sendMail } from '#platform/mail/send-mail.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import {
	sayerProblems,
	sayingProblems,
	tidySayer,
	tidyText,
	type Sayer,
	type Saying,
} from '../domain/contribution-input.ts';
import { answerDays } from '../domain/limits.ts';
import { writeNumber } from '../domain/number.ts';
import { roundState, takesContributions, type FeedbackRound } from '../domain/round.ts';
import { daysAfter } from '../domain/state.ts';
import { findSubmitted, lockSubmission } from './contribution.store.ts';
import { areFields } from './open-round.ts';
import { receiveContributions } from './receive-contributions.ts';
import { findRound } from './round.store.ts';

export interface Submission extends Saying, Sayer {
	readonly roundId: Id;
	/** The element of the public edition of which it speaks. */
	readonly elementId?: Id | null;
	/** Made with the form (`newToken`): a form sent twice is one contribution with one receipt. */
	readonly key?: string;
}

export interface Receipt {
	readonly id: Id;
	/** "2026-0417" */
	readonly number: string;
	/** Opens the private page. */
	readonly token: string;
}

export type SubmissionFailure = 'notFound' | 'invalidInput' | 'roundClosed' | 'roundNotOpen';

/**
 * Somebody says something in an open round, without an account. Who it was stays apart; nothing is public before it
 * was looked at. Form fields: `required`, `tooLong`, `characters`, `unknown`, `email`, `nothingToPublish`.
 */
export async function submitContribution(
	context: Context,
	input: Submission,
): Promise<Result<Receipt, SubmissionFailure>> {
	if (!isId(input.roundId)) return failure('notFound');
	const token = input.key ?? newToken();
	if (!looksLikeToken(token)) return failure('invalidInput', {}, { key: 'unknown' });
	const address = await addressOf(context);
	return inTransaction(context, async (tx) => {
		const submissionHash = hashToken(token);
		await lockSubmission(tx, submissionHash);
		const before = await findSubmitted(tx, submissionHash);
		if (before) return success({ id: before.id, number: writeNumber(before), token });
		const round = await findRound(tx, input.roundId);
		if (!round) return failure('notFound');
		const today = plainDateAt(tx.now);
		if (!takesContributions(round, today))
			return failure(roundState(round, today) === 'planned' ? 'roundNotOpen' : 'roundClosed');
		const { problems, editionId } = await checkSubmission(tx, input);
		if (Object.keys(problems).length > 0) return failure('invalidInput', {}, problems);
		const sayer = tidySayer(input);
		const id = newId();
		const [number] = await receiveContributions(tx, [
			{
				id,
				roundId: round.id,
				eventId: null,
				groupId: round.groupId,
				guidingQuestion: '',
				channel: 'publicForm',
				kind: input.kind,
				language: input.language,
				text: tidyText(input.text),
				translation: null,
				elementId: input.elementId ?? null,
				editionId,
				sourceElementId: null,
				receivedAt: tx.now,
				receivedOn: today,
				answerUntil: answerUntil(round, today),
				publishedAt: null,
				fieldIds: [...new Set(input.fieldIds ?? [])],
				sayer,
				submissionHash,
				remark: '',
			},
		]);
		const written = number ? writeNumber(number) : '';
		await createAccessLink(tx, { purpose: 'contribution', subjectId: id, token });
		if (sayer.email !== '')
			await sendReceipt(tx, context.locale, {
				to: sayer.email,
				number: written,
				round,
				url: `${address}/mein-beitrag/${token}`,
			});
		return success({ id, number: written, token });
	});
}

/** What is wrong with a form, and the edition in which the element was read. */
async function checkSubmission(
	tx: Transaction,
	input: Submission,
): Promise<{ problems: Record<string, string>; editionId: Id | null }> {
	const problems = { ...sayingProblems(input), ...sayerProblems(tidySayer(input)) };
	if (!(await areFields(tx, input.fieldIds ?? []))) problems['fieldIds'] = 'unknown';
	const elementId = input.elementId ?? null;
	if (elementId === null) return { problems, editionId: null };
	const name = isId(elementId) ? (await elementNames(tx, [elementId])).get(elementId) : undefined;
	if (!name?.editionId) problems['elementId'] = 'unknown';
	return { problems, editionId: name?.editionId ?? null };
}

/** The same before the form is shown for checking. */
export async function submissionProblems(
	context: Context,
	input: Submission,
): Promise<Record<string, string>> {
	return inTransaction(context, async (tx) => (await checkSubmission(tx, input)).problems);
}

/** The round's promise; whoever comes late has a promise as well. */
function answerUntil(round: FeedbackRound, today: string): string {
	if (today <= round.closesOn) return round.answerUntil;
	const late = daysAfter(today, answerDays.late);
	return late > round.answerUntil ? late : round.answerUntil;
}

async function sendReceipt(
	tx: Transaction,
	locale: Locale,
	{ to, number, round, url }: { to: string; number: string; round: FeedbackRound; url: string },
): Promise<void> {
	await sendMail(tx, {
		to,
		locale,
		subject: m.participation_mail_receipt_subject({ number }, { locale }),
		paragraphs: [
			m.participation_mail_receipt_text({ number, round: round.title }, { locale }),
			m.participation_mail_receipt_next({}, { locale }),
		],
		link: { label: m.participation_mail_link({}, { locale }), url },
		reason: m.participation_mail_receipt_reason({}, { locale }),
	});
}
