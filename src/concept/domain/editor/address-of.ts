import { isSafeHref } from '../rich-text.ts';

/** What somebody typed as the address of a link, completed where it is clear what is meant; null when it cannot be one. */
export function addressOf(typed: string): string | null {
	const address = typed.trim();
	if (isSafeHref(address)) return address;
	if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i.test(address)) return safe(`mailto:${address}`);
	return /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#]\S*)?$/u.test(address) ? safe(`https://${address}`) : null;
}

function safe(address: string): string | null {
	return isSafeHref(address) ? address : null;
}
