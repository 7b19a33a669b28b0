import type { Id } from '#shared/ids.ts';
import { m } from '#paraglide/messages.js';
import { createAccessLink } from '#people/server/access-links.ts';
import type { Locale } from '#platform/context.ts';
import { sendMail, type NewMail } from '#platform/mail/send-mail.ts';
import type { Transaction } from '#platform/transaction.ts';
import { writeProgramme } from '../domain/event-input.ts';
import type { Event } from '../domain/event.ts';
import type { Recipient } from '../domain/invitation.ts';
import { calendarAttachment } from './event-calendar.ts';
import { timeWords } from '../components/event-times.ts';
import type { Sender } from './sender.ts';

/** What a mail about an event says besides the event. */
export interface EventLetter {
	readonly subject: string;
	/** Before the facts of the event. */
	readonly opening: readonly string[];
}

/** A mail as its recipient reads it; `unsubscribe` is the link that only the mail itself carries. */
export function eventMail(
	event: Event,
	letter: EventLetter,
	to: Recipient,
	sender: Sender & { readonly name: string },
	unsubscribe: string | null,
): NewMail {
	const locale = to.locale;
	return {
		to: to.email,
		locale,
		subject: letter.subject,
		paragraphs: [...letter.opening, ...factsOf(event, locale)],
		link: {
			label: m.events_mail_link({}, { locale }),
			url: `${sender.address}${event.visibility === 'public' ? '' : '/arbeit'}/termine/${event.id}`,
		},
		...(unsubscribe === null
			? {}
			: { farewell: { label: m.events_mail_unsubscribe({}, { locale }), url: unsubscribe } }),
		reason: reasonOf(to),
		attachments: [
			calendarAttachment(event, sender, {
				email: to.email,
				name: to.name,
				invited: to.via.kind !== 'list',
			}),
		],
	};
}

/** Sends it; whoever stands on a list gets a link of their own that ends the subscription. */
export async function sendEventMail(
	tx: Transaction,
	sender: Sender,
	event: Event,
	letter: EventLetter,
	to: Recipient,
): Promise<void> {
	const unsubscribe =
		to.via.kind === 'list' ? await unsubscribeLink(tx, sender.address, to.via.subscriptionId) : null;
	await sendMail(tx, eventMail(event, letter, to, { ...sender, name: tx.municipality.name }, unsubscribe));
}

async function unsubscribeLink(tx: Transaction, address: string, subscriptionId: Id): Promise<string> {
	return `${address}/abbestellen/${await createAccessLink(tx, { purpose: 'subscription', subjectId: subscriptionId })}`;
}

function factsOf(event: Event, locale: Locale): readonly string[] {
	const notes = [
		[m.events_access({}, { locale }), event.accessNote],
		[m.events_interpretation({}, { locale }), event.interpretationNote],
	].flatMap(([label, note]) => (note === '' ? [] : [`${label}: ${note}`]));
	return [
		`${m.events_mail_when({ when: timeWords(event, locale) }, { locale })}\n${m.events_mail_where({ where: event.place }, { locale })}`,
		...(event.programme.length === 0 || event.cancelledAt
			? []
			: [`${m.events_programme({}, { locale })}:\n${writeProgramme(event.programme)}`]),
		...(event.cancelledAt ? [] : notes),
	];
}

function reasonOf({ via, locale }: Recipient): string {
	switch (via.kind) {
		case 'member':
			return via.groupName === ''
				? m.events_mail_reason_invited({}, { locale })
				: m.events_mail_reason_member({ group: via.groupName }, { locale });
		case 'list':
			return m.events_mail_reason_list({ list: via.listTitle }, { locale });
		case 'registration':
			return m.events_mail_reason_registration({}, { locale });
	}
}
