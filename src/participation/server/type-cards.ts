import { isId, newId, type Id } from '#shared/ids.ts';
import { isPlainDate, plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { hashToken } from '#platform/identity/tokens.ts';
import { areKnown } from '#thread/server/record.ts';
import { participationAbilities } from '../domain/abilities.ts';
import type { NewContribution } from '../domain/contribution.ts';
import {
	sayerProblems,
	sayingProblems,
	tidySayer,
	tidyText,
	type Sayer,
	type Saying,
} from '../domain/contribution-input.ts';
import { answerDays, limits } from '../domain/limits.ts';
import { writeNumber } from '../domain/number.ts';
import { daysAfter } from '../domain/state.ts';
import { channels, isOneOf, type Channel } from '../domain/vocabulary.ts';
import { findAllSubmitted, lockSubmission } from './contribution.store.ts';
import { areFields } from './open-round.ts';
import { originsOf, receiveContributions } from './receive-contributions.ts';
import { findRound, type RoundRow } from './round.store.ts';

/** What one card, mail or paper form says. */
export interface Card extends Saying, Sayer {
	/** Into German. */
	readonly translation?: string | null;
}

/** What cards that are typed in one go have in common. */
export interface CardTray {
	readonly roundId?: Id | null;
	readonly eventId?: Id | null;
	readonly groupId?: Id | null;
	readonly guidingQuestion?: string;
	readonly channel: Channel;
	/** The day on which it was written or came in; the present day unless given. */
	readonly receivedOn?: PlainDate;
	/** By when everybody has an answer; from the round, or some weeks later, unless given. */
	readonly answerUntil?: PlainDate;
	/** Whether everybody may read it at once: what hung on the board of a public event. */
	readonly publish?: boolean;
	/** Made with the form (`newToken`): a form sent twice enters its cards once. */
	readonly key?: string;
}

export interface Typed {
	readonly id: Id;
	/** "2026-0417" */
	readonly number: string;
}

export async function typeCard(
	context: Context,
	input: CardTray & Card,
): Promise<Result<Typed, 'forbidden' | 'invalidInput'>> {
	const typed = await typeCards(context, input, [input]);
	if (!typed.ok) return typed;
	const [first] = typed.value;
	return first ? success(first) : failure('invalidInput', {}, { text: 'required' });
}

/**
 * Enters what was written on cards, in mails or on paper. All or none. Form fields: those of the tray by name, those of
 * a card as `cards.<place>.<field>`; for a single card by name too.
 */
export async function typeCards(
	context: Context,
	tray: CardTray,
	cards: readonly Card[],
): Promise<Result<readonly Typed[], 'forbidden' | 'invalidInput'>> {
	if (!participationAbilities.typeCards(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const before = tray.key === undefined ? [] : await sentBefore(tx, tray.key);
		if (before.length > 0) return success(before);
		const today = plainDateAt(tx.now);
		const receivedOn = tray.receivedOn ?? today;
		const { round, fields } = await checkTray(tx, tray, today);
		if (cards.length === 0) fields['text'] = 'required';
		if (cards.length > limits.cards) fields['text'] = 'tooMany';
		for (const [place, card] of cards.entries())
			for (const [field, code] of Object.entries(cardProblems(card)))
				fields[cards.length === 1 ? field : `cards.${String(place)}.${field}`] = code;
		if (!(await areFields(tx, [...new Set(cards.flatMap((card) => card.fieldIds ?? []))])))
			fields['fieldIds'] = 'unknown';
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const answerUntil =
			tray.answerUntil ?? round?.answerUntil ?? daysAfter(receivedOn, answerDays.withoutRound);
		const received = cards.map((card, place): NewContribution => ({
			id: newId(),
			roundId: tray.roundId ?? null,
			eventId: tray.eventId ?? null,
			groupId: tray.groupId ?? round?.groupId ?? null,
			guidingQuestion: oneLine(tray.guidingQuestion ?? ''),
			channel: tray.channel,
			kind: card.kind,
			language: card.language,
			text: tidyText(card.text),
			translation: tidyText(card.translation ?? '') || null,
			elementId: null,
			editionId: null,
			sourceElementId: null,
			receivedAt: tx.now,
			receivedOn,
			answerUntil,
			publishedAt: tray.publish === true ? tx.now : null,
			fieldIds: [...new Set(card.fieldIds ?? [])],
			sayer: tidySayer(card),
			submissionHash: tray.key === undefined ? null : keyOf(tray.key, place),
			remark: '',
		}));
		const numbers = await receiveContributions(tx, received);
		return success(
			received.map(({ id }, place) => {
				const number = numbers[place];
				return { id, number: number ? writeNumber(number) : '' };
			}),
		);
	});
}

const keyOf = (key: string, place: number) => hashToken(`${key} ${String(place)}`);

/** The cards of a form that was sent before; a second one waits until the first is stored. */
async function sentBefore(tx: Transaction, key: string): Promise<readonly Typed[]> {
	const hashes = Array.from({ length: limits.cards }, (_, place) => keyOf(key, place));
	await lockSubmission(tx, keyOf(key, 0));
	const found = await findAllSubmitted(tx, hashes);
	return found.map((one) => ({ id: one.id, number: writeNumber(one) }));
}

async function checkTray(
	tx: Transaction,
	tray: CardTray,
	today: PlainDate,
): Promise<{ round: RoundRow | null; fields: Record<string, string> }> {
	const fields: Record<string, string> = {};
	const { roundId = null, eventId = null, groupId = null } = tray;
	if (!isOneOf(channels, tray.channel)) fields['channel'] = 'required';
	const question = textProblem(oneLine(tray.guidingQuestion ?? ''), limits.guidingQuestion, false);
	if (question) fields['guidingQuestion'] = question;
	const round = roundId !== null && isId(roundId) ? await findRound(tx, roundId) : null;
	if (roundId !== null && !round) fields['roundId'] = 'unknown';
	if (eventId !== null && !(isId(eventId) && (await areKnown(tx, originsOf(null, eventId)))))
		fields['eventId'] = 'unknown';
	if (groupId !== null && !(await organizationsById(tx)).has(groupId)) fields['groupId'] = 'unknown';
	const { receivedOn = today, answerUntil = receivedOn } = tray;
	if (!isPlainDate(receivedOn)) fields['receivedOn'] = 'date';
	else if (receivedOn > today) fields['receivedOn'] = 'future';
	if (!isPlainDate(answerUntil)) fields['answerUntil'] = 'date';
	else if (answerUntil < receivedOn) fields['answerUntil'] = 'beforeEnd';
	return { round, fields };
}

function cardProblems(card: Card): Record<string, string> {
	const fields = { ...sayingProblems(card), ...sayerProblems(tidySayer(card)) };
	const translation = textProblem(tidyText(card.translation ?? ''), limits.text, false);
	if (translation) fields['translation'] = translation;
	return fields;
}
