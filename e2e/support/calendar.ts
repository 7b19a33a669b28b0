import { readFileSync, writeFileSync } from 'node:fs';

/** The days as the program under test counts them. They only ever go on: nothing in it happens before something else. */

const day = 24 * 60 * 60 * 1000;
const file = process.env['E2E_CLOCK'] ?? '';
const ahead = (): number => Number(readFileSync(file, 'utf8'));
const asTyped = new Intl.DateTimeFormat('de-DE', {
	day: '2-digit',
	month: '2-digit',
	year: 'numeric',
	timeZone: 'Europe/Berlin',
});

/** A day as people type it, "14.06.2027": today, so many days from now, or before now. */
export function inDays(days: number): string {
	return asTyped.format(new Date(Date.now() + ahead() + days * day));
}

export const today = (): string => inDays(0);

/** Days go by, for everybody who works with the program. Whoever was signed in may have to do it again. */
export function letPass(days: number): void {
	writeFileSync(file, String(ahead() + days * day));
}
