import { instantOf } from '#shared/local-time.ts';
import { m } from '#paraglide/messages.js';
import { createAccessLink } from '#people/server/access-links.ts';
import { sendMail } from '#platform/mail/send-mail.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Event } from '../domain/event.ts';
import { calendarAttachment } from './event-calendar.ts';
import { timeWords } from '../components/event-times.ts';
import type { Registration } from './registration.store.ts';
import type { Sender } from './sender.ts';

/** The private link works for so long after the event. */
export const keptDays = 30;

/** Confirms a registration, a place on the waiting list, or that a place became free; with the private link. */
export async function sendRegistrationMail(
	tx: Transaction,
	sender: Sender,
	event: Event,
	registration: Registration,
	news: 'registered' | 'movedUp',
): Promise<void> {
	const { locale } = registration;
	const { title } = event;
	const placed = registration.placedAt !== null;
	const token = await createAccessLink(tx, {
		purpose: 'registration',
		subjectId: registration.id,
		expiresAt: new Date(instantOf(event.endsAt).getTime() + keptDays * 86_400_000),
	});
	const sentence = !placed
		? m.events_mail_waiting({ title }, { locale })
		: news === 'movedUp'
			? m.events_mail_moved_up({ title }, { locale })
			: m.events_mail_registered({ title }, { locale });
	await sendMail(tx, {
		to: registration.email,
		locale,
		subject: placed
			? m.events_mail_registered_subject({ title }, { locale })
			: m.events_mail_waiting_subject({ title }, { locale }),
		paragraphs: [
			m.events_mail_greeting({ name: registration.name }, { locale }),
			sentence,
			`${m.events_mail_when({ when: timeWords(event, locale) }, { locale })}\n${m.events_mail_where({ where: event.place }, { locale })}`,
			m.events_mail_private({}, { locale }),
		],
		link: {
			label: m.events_mail_private_link({}, { locale }),
			url: `${sender.address}/meine-anmeldung/${token}`,
		},
		reason: m.events_mail_reason_registration({}, { locale }),
		...(placed
			? {
					attachments: [
						calendarAttachment(
							event,
							{ ...sender, name: tx.municipality.name },
							{ email: registration.email, name: registration.name, invited: true },
						),
					],
				}
			: {}),
	});
}
