import type { Text } from '#concept/domain/rich-text.ts';

/** An element of this document, or an address outside. */
export type LinkTarget = { readonly inside: string } | { readonly outside: string } | null;

/** Where a text leads; links to what is not in this document are left out, their text stays. */
export function linkTarget({ marks }: Text, isInDocument: (id: string) => boolean): LinkTarget {
	const link = marks.find((mark) => mark.type === 'link')?.href ?? '';
	const term = marks.find((mark) => mark.type === 'term')?.definition;
	const inside = term ?? (link.startsWith('#') ? link.slice(1) : '');
	if (isInDocument(inside)) return { inside };
	return /^(https?:\/\/|mailto:)./i.test(link) ? { outside: link } : null;
}
