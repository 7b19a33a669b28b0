/** Rule values of signing in; minutes and days as named. */
export const signInRules = {
	linkMinutes: 15,
	/** So many links of one person may be open; whoever asks for more is answered, and gets no further mail. */
	linksAtOnce: 5,
	/** Nobody seen for so long is signed out. */
	idleDays: 7,
	/** However busy, after so long one signs in anew. */
	absoluteDays: 30,
	/** The token in the cookie is exchanged so often, so that a stolen copy does not last. */
	rotateMinutes: 60,
	/** Requests that were under way during an exchange still carry the old token. */
	graceSeconds: 60,
	/** Last use is noted no more often than this. */
	seenMinutes: 5,
} as const;

const minute = 60_000;
const day = 24 * 60 * minute;

export function linkExpiry(now: Date): Date {
	return new Date(now.getTime() + signInRules.linkMinutes * minute);
}

export function sessionExpiry(now: Date): Date {
	return new Date(now.getTime() + signInRules.absoluteDays * day);
}

export interface SessionTimes {
	readonly rotatedAt: Date;
	readonly lastSeenAt: Date;
	readonly expiresAt: Date;
	readonly revokedAt: Date | null;
}

export function isAlive(session: SessionTimes, now: Date): boolean {
	return (
		session.revokedAt === null &&
		now < session.expiresAt &&
		now.getTime() - session.lastSeenAt.getTime() < signInRules.idleDays * day
	);
}

export function isDueForRotation(session: SessionTimes, now: Date): boolean {
	return now.getTime() - session.rotatedAt.getTime() >= signInRules.rotateMinutes * minute;
}

/** May the token before the last exchange still be used? */
export function isInGrace(session: SessionTimes, now: Date): boolean {
	return now.getTime() - session.rotatedAt.getTime() < signInRules.graceSeconds * 1000;
}

export function isSeenLongAgo(session: SessionTimes, now: Date): boolean {
	return now.getTime() - session.lastSeenAt.getTime() >= signInRules.seenMinutes * minute;
}

/** Where to go after signing in: only pages of the own workplace, never another site. */
export function safeReturnTo(path: string | null | undefined): string {
	const plain = path?.split(/[?#]/)[0] ?? '';
	const known = /^\/arbeit(\/[\w\-.~%/]*)?$/.test(plain) && !plain.includes('//');
	const leadsAround = plain.startsWith('/arbeit/anmelden') || plain.startsWith('/arbeit/abmelden');
	const stays = !/\/\.|%2e/i.test(plain);
	return known && stays && !leadsAround && path && path.length <= 500 && !/[\s\\]/.test(path)
		? path
		: '/arbeit';
}

/** One form for one mailbox: lower case, without blanks around; null when it is no address. */
export function normaliseEmail(input: string): string | null {
	const email = input.trim().toLowerCase();
	const valid = email.length <= 254 && /^[^\s@<>"(),:;\\\p{Cc}]+@[^\s@<>"(),:;\\\p{Cc}]+$/u.test(email);
	return valid ? email : null;
}

/** "Firefox, Linux": enough to recognise one's own device in the list, too little to recognise a person. */
export function deviceOf(userAgent: string): string {
	const find = (names: readonly (readonly [RegExp, string])[]) =>
		names.find(([pattern]) => pattern.test(userAgent))?.[1];
	const browser = find([
		[/Edg/, 'Edge'],
		[/OPR|Opera/, 'Opera'],
		[/Firefox|FxiOS/, 'Firefox'],
		[/Chrom|CriOS/, 'Chrome'],
		[/Safari/, 'Safari'],
	]);
	const system = find([
		[/Android/, 'Android'],
		[/iPhone|iPad/, 'iOS'],
		[/Windows/, 'Windows'],
		[/Mac OS/, 'macOS'],
		[/Linux|X11/, 'Linux'],
	]);
	return [browser, system].filter((part) => part !== undefined).join(', ');
}
