import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, safe in addresses and cookies; only its hash is ever stored. */
export function newToken(): string {
	return randomBytes(32).toString('base64url');
}

/** A plain hash is enough: the token has 256 bits of its own and cannot be guessed from it. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

/** Anything else is not one of ours and needs no look into the database. */
export function looksLikeToken(value: string): boolean {
	return /^[\w-]{43}$/.test(value);
}
