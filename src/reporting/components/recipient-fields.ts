import type { Recipient } from '../domain/duty.ts';

/** The public as a choice in a form. */
export const publicChoice = 'public';

/** Every responsible unit, as a choice of who owes. */
export const everyUnit = 'alle';

const nameOf = (place: number) => `recipients${String(place)}`;

/** Names of the fields: five, or two more than are filled. */
export function recipientPlaces(typed: Readonly<Record<string, string>>): readonly string[] {
	const filled = Object.entries(typed).filter(
		([name, value]) => /^recipients\d+$/.test(name) && value !== '',
	);
	return Array.from({ length: Math.min(20, Math.max(5, filled.length + 2)) }, (_, place) =>
		nameOf(place + 1),
	);
}

/** In the order of the fields; empty ones between them do not matter. */
export function readRecipients(typed: Readonly<Record<string, string>>): readonly Recipient[] {
	return Array.from({ length: 20 }, (_, place) => typed[nameOf(place + 1)] ?? '')
		.filter((value) => value !== '')
		.map((value) => (value === publicChoice ? null : value));
}

/** As they stand, for a form that begins with them. */
export function recipientFields(recipients: readonly Recipient[]): Readonly<Record<string, string>> {
	return Object.fromEntries(recipients.map((id, place) => [nameOf(place + 1), id ?? publicChoice] as const));
}
