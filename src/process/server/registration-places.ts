import type { Transaction } from '#platform/transaction.ts';
import type { Event } from '../domain/event.ts';
import { findRegistrations, placeRegistrations } from './registration.store.ts';
import { sendRegistrationMail } from './registration-mail.ts';
import type { Sender } from './sender.ts';

/**
 * Gives free places to those who have waited longest, and tells them. The event must be locked.
 *
 * @returns how many moved up
 */
export async function moveUp(tx: Transaction, sender: Sender, event: Event): Promise<number> {
	if (event.cancelledAt) return 0;
	const registrations = await findRegistrations(tx, event.id);
	const waiting = registrations.filter(({ placedAt }) => placedAt === null);
	const free =
		event.capacity === null ? waiting.length : event.capacity - (registrations.length - waiting.length);
	const moving = waiting.slice(0, Math.max(0, free));
	if (moving.length === 0) return 0;
	await placeRegistrations(
		tx,
		moving.map(({ id }) => id),
	);
	for (const registration of moving)
		await sendRegistrationMail(tx, sender, event, { ...registration, placedAt: tx.now }, 'movedUp');
	return moving.length;
}
