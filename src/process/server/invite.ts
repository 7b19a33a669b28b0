import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Failure, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import { m } from '#paraglide/messages.js';
import { organizationsById } from '#people/server/list-organizations.ts';
import { membersOf } from '#people/server/members.ts';
import type { Context, Locale } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { renderText } from '#platform/mail/render.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { eventAbilities } from '../domain/event-abilities.ts';
import type { EventEvents } from '../domain/event-events.ts';
import type { Event } from '../domain/event.ts';
import { chooseRecipients, type Candidate, type Choice } from '../domain/invitation.ts';
import { findLists, findSubscribers } from './distribution-list.store.ts';
import { eventMail, sendEventMail, type EventLetter } from './event-mail.ts';
import { dayWords } from '../components/event-times.ts';
import { findEvent } from './event.store.ts';
import { findInvited, insertInvitations } from './invitation.store.ts';
import { senderOf } from './sender.ts';

export interface InvitationInput {
	readonly eventId: Id;
	readonly groupIds: readonly Id[];
	readonly listIds: readonly Id[];
	/** Words of whoever invites; may be empty. */
	readonly text: string;
}

export interface InvitationPreview extends Choice {
	/** The mail as the first recipient of each language reads it. */
	readonly mails: readonly { readonly locale: Locale; readonly subject: string; readonly text: string }[];
}

type InvitationFailure = 'forbidden' | 'notFound' | 'invalidInput' | 'eventCancelled';

/** Who would get which mail, and who none and why; sends nothing. Form fields: `groupIds`, `listIds`, `text`. */
export async function previewInvitation(
	context: Context,
	input: InvitationInput,
): Promise<Result<InvitationPreview, InvitationFailure>> {
	const sender = await senderOf(context);
	return inTransaction(context, async (tx) => {
		const found = await prepare(context, tx, input, false);
		if (!found.ok) return found;
		const { event, choice } = found.value;
		const locales = [...new Set(choice.recipients.map(({ locale }) => locale))];
		const mails = locales.flatMap((locale) => {
			const to = choice.recipients.find((recipient) => recipient.locale === locale);
			if (!to) return [];
			const farewell = to.via.kind === 'list' ? `${sender.address}/abbestellen/…` : null;
			const from = { ...sender, name: tx.municipality.name };
			const mail = eventMail(event, invitation(event, input.text, locale), to, from, farewell);
			return [{ locale, subject: mail.subject, text: renderText({ ...mail, sender: tx.municipality.name }) }];
		});
		return success({ ...choice, mails });
	});
}

/**
 * Invites whom the preview names, as far as they were not invited meanwhile: sent twice, nobody gets a second mail.
 *
 * @returns how many mails were written
 */
export async function sendInvitations(
	context: Context,
	input: InvitationInput,
): Promise<Result<{ sent: number }, InvitationFailure>> {
	const sender = await senderOf(context);
	return inTransaction(context, async (tx) => {
		const found = await prepare(context, tx, input, true);
		if (!found.ok) return found;
		const { event, choice } = found.value;
		const { recipients } = choice;
		await insertInvitations(tx, event.id, recipients);
		for (const to of recipients)
			await sendEventMail(tx, sender, event, invitation(event, input.text, to.locale), to);
		if (recipients.length > 0)
			await appendEvent<EventEvents, 'event.invited'>(tx, {
				type: 'event.invited',
				version: 1,
				subject: { kind: 'event', id: event.id },
				payload: { count: recipients.length },
			});
		return success({ sent: recipients.length });
	});
}

async function prepare(
	context: Context,
	tx: Transaction,
	input: InvitationInput,
	lock: boolean,
): Promise<
	| { readonly ok: true; readonly value: { readonly event: Event; readonly choice: Choice } }
	| { readonly ok: false; readonly failure: Failure<InvitationFailure> }
> {
	if (!eventAbilities.invite(context.actor)) return failure('forbidden');
	if (!isId(input.eventId)) return failure('notFound');
	const event = await findEvent(tx, input.eventId, lock);
	if (!event) return failure('notFound');
	if (event.cancelledAt) return failure('eventCancelled');
	const fields: Record<string, string> = {};
	const organizations = await organizationsById(tx);
	if (!input.groupIds.every((id) => organizations.has(id))) fields['groupIds'] = 'unknown';
	const lists = new Map((await findLists(tx)).map((list) => [list.id, list]));
	if (!input.listIds.every((id) => lists.has(id))) fields['listIds'] = 'unknown';
	if (input.groupIds.length + input.listIds.length === 0) fields['groupIds'] = 'required';
	const text = textProblem(input.text, 5_000, false);
	if (text) fields['text'] = text;
	if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
	const members = await membersOf(tx, input.groupIds);
	const subscribers = await findSubscribers(tx, input.listIds);
	const candidates: readonly Candidate[] = [
		...members.map(({ organizationId, personId, name, email, language }) => ({
			name: name ?? '',
			email,
			locale: toLocale(language),
			via: {
				kind: 'member' as const,
				personId,
				groupName: organizations.get(organizationId)?.name ?? '',
			},
			maySee: event.visibility !== 'body' || organizationId === event.groupId,
		})),
		...subscribers.map(({ subscriptionId, listId, name, email, locale }) => ({
			name,
			email,
			locale,
			via: { kind: 'list' as const, subscriptionId, listTitle: lists.get(listId)?.title ?? '' },
			maySee: event.visibility === 'public',
		})),
	];
	const invited = await findInvited(tx, event.id);
	const addresses = new Set(invited.flatMap(({ email }) => email?.toLowerCase() ?? []));
	return success({ event, choice: chooseRecipients(candidates, addresses) });
}

function toLocale(language: string | null): Locale {
	return language === 'en' ? 'en' : 'de';
}

function invitation(event: Event, text: string, locale: Locale): EventLetter {
	const { title, registrationUntil } = event;
	return {
		subject: m.events_mail_invitation_subject({ title }, { locale }),
		opening: [
			m.events_mail_hello({}, { locale }),
			m.events_mail_invitation({ title }, { locale }),
			...(text.trim() === '' ? [] : [text.trim()]),
			...(registrationUntil === null
				? []
				: [m.events_mail_register_until({ day: dayWords(registrationUntil, locale) }, { locale })]),
		],
	};
}
