import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { hashToken, looksLikeToken, newToken } from '#platform/identity/tokens.ts';
import type { Transaction } from '#platform/transaction.ts';
import {
	findAccessLink,
	insertAccessLink,
	revokeAccessLink,
	revokeAccessLinksOf,
} from './access-link.store.ts';

/**
 * Links that need no password: a receipt's private page, a department's review, a unit's report. A link opens one
 * thing for one purpose, and nothing else; it is long enough that nobody guesses it, and only its hash is stored.
 */
export type LinkPurpose =
	'contribution' | 'review' | 'progressReport' | 'registration' | 'subscription' | 'questionnaire';

export interface NewAccessLink {
	readonly purpose: LinkPurpose;
	readonly subjectId: Id;
	/** Somebody known here, for whom what is done through the link counts. */
	readonly personId?: Id;
	readonly expiresAt?: Date;
	/** Made with `newToken` before, where a form carried it already. */
	readonly token?: string;
}

/** @returns the token, which is nowhere else: put it into the mail or onto the receipt */
export async function createAccessLink(tx: Transaction, link: NewAccessLink): Promise<string> {
	const token = link.token ?? newToken();
	await insertAccessLink(tx, {
		tokenHash: hashToken(token),
		purpose: link.purpose,
		subjectId: link.subjectId,
		personId: link.personId ?? null,
		expiresAt: link.expiresAt ?? null,
	});
	return token;
}

/** What a link opens; `linkExpired` also when it was revoked. */
export async function openAccessLink(
	tx: Transaction,
	purpose: LinkPurpose,
	token: string,
): Promise<Result<{ subjectId: Id; personId: Id | null }, 'notFound' | 'linkExpired'>> {
	if (!looksLikeToken(token)) return failure('notFound');
	const link = await findAccessLink(tx, hashToken(token), purpose);
	if (!link) return failure('notFound');
	if (link.revokedAt !== null || (link.expiresAt !== null && link.expiresAt <= tx.now))
		return failure('linkExpired');
	return success({ subjectId: link.subjectId, personId: link.personId });
}

/**
 * What an expired link was for, and for whom: so that a new one can be sent to that person, and only to that one. Null
 * for a link that still opens, that nobody here was sent, or that never was.
 */
export async function expiredAccessLink(
	tx: Transaction,
	purpose: LinkPurpose,
	token: string,
): Promise<{ readonly subjectId: Id; readonly personId: Id; readonly withdrawn: boolean } | null> {
	const link = looksLikeToken(token) ? await findAccessLink(tx, hashToken(token), purpose) : undefined;
	if (!link?.personId || link.expiresAt === null || link.expiresAt > tx.now) return null;
	return { subjectId: link.subjectId, personId: link.personId, withdrawn: link.revokedAt !== null };
}

/** Closes one link, e.g. when another takes its place. */
export async function withdrawAccessLink(
	tx: Transaction,
	purpose: LinkPurpose,
	token: string,
): Promise<void> {
	await revokeAccessLink(tx, purpose, hashToken(token));
}

/** Closes all links of a purpose to one thing, e.g. when a review is withdrawn. */
export async function revokeAccessLinks(tx: Transaction, purpose: LinkPurpose, subjectId: Id): Promise<void> {
	await revokeAccessLinksOf(tx, purpose, subjectId);
}
