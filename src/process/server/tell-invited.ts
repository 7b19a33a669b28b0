import { m } from '#paraglide/messages.js';
import type { Locale } from '#platform/context.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Event } from '../domain/event.ts';
import { chooseRecipients, type Candidate, type Recipient } from '../domain/invitation.ts';
import { sendEventMail, type EventLetter } from './event-mail.ts';
import { timeWords } from '../components/event-times.ts';
import { findInvited, type InvitedRow } from './invitation.store.ts';
import { findRegistrations } from './registration.store.ts';
import type { Sender } from './sender.ts';

export type News =
	| { readonly kind: 'changed'; readonly reason: string; readonly before: Event }
	| { readonly kind: 'cancelled'; readonly reason: string };

/** Whoever was invited or has registered, each once; those whose address was erased since get nothing. */
export async function peopleToTell(tx: Transaction, event: Event): Promise<readonly Recipient[]> {
	const registered = await findRegistrations(tx, event.id);
	const invited = await findInvited(tx, event.id);
	const candidates: readonly Candidate[] = [
		...registered.map(({ id, name, email, locale }) => ({
			name,
			email,
			locale,
			via: { kind: 'registration' as const, registrationId: id },
			maySee: true,
		})),
		...invited.map(candidateOf),
	];
	return chooseRecipients(candidates, new Set()).recipients;
}

function candidateOf(row: InvitedRow): Candidate {
	return {
		name: row.name ?? '',
		email: row.email,
		locale: row.language === 'en' ? 'en' : 'de',
		via:
			row.subscriptionId === null
				? { kind: 'member', personId: row.personId ?? '', groupName: '' }
				: { kind: 'list', subscriptionId: row.subscriptionId, listTitle: row.listTitle ?? '' },
		maySee: true,
	};
}

/** @returns how many got a mail */
export async function tellInvited(
	tx: Transaction,
	sender: Sender,
	event: Event,
	news: News,
): Promise<number> {
	const people = await peopleToTell(tx, event);
	for (const to of people) await sendEventMail(tx, sender, event, letterOf(event, news, to.locale), to);
	return people.length;
}

function letterOf(event: Event, news: News, locale: Locale): EventLetter {
	const { title } = event;
	const { reason } = news;
	if (news.kind === 'cancelled')
		return {
			subject: m.events_mail_cancelled_subject({ title }, { locale }),
			opening: [
				m.events_mail_cancelled({ title }, { locale }),
				m.events_mail_change_reason({ reason }, { locale }),
			],
		};
	const before = `${timeWords(news.before, locale)}, ${news.before.place}`;
	return {
		subject: m.events_mail_changed_subject({ title }, { locale }),
		opening: [
			m.events_mail_changed({ title, before }, { locale }),
			m.events_mail_change_reason({ reason }, { locale }),
		],
	};
}
