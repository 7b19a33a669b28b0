import { editionSentence } from '#concept/components/edition-words.ts';
import { longDate } from '#concept/components/dates.ts';
import type { HistoryEntry } from '#concept/domain/view/element-history.ts';
import { nodeWord } from '#thread/components/words.ts';
import type { Neighbour } from '#thread/server/read-origins.ts';
import { m } from '#paraglide/messages.js';
import { ownAddress, threadAddress } from '../../../../thread-address.ts';

/** One line of where an element came from. */
export interface OriginLine {
	readonly text: string;
	readonly href: string | null;
	/** What it is, and of which day. */
	readonly kind: string;
	readonly reason: string;
}

/**
 * Where an element came from: out of what people said, from which group, out of which document. Where nothing of this is
 * known, the page says so, and since when the element stands in the concept.
 */
export function originsView(
	origins: readonly Neighbour[],
	document: string | null,
	history: readonly HistoryEntry[],
): readonly OriginLine[] {
	const lines = origins.map(({ ref, title, occurredOn, reason }): OriginLine => ({
		text: title,
		href: ownAddress(ref) ?? threadAddress(ref),
		kind: m.thread_origin_of({ kind: nodeWord(ref.kind), date: longDate(occurredOn) }),
		reason,
	}));
	if (document !== null)
		lines.push({ text: document, href: null, kind: m.thread_origin_document(), reason: '' });
	if (lines.length > 0) return lines;
	const first = history.findLast(({ standing }) => standing !== null);
	const since = first ? editionSentence(first.edition) : '';
	return [{ text: m.thread_origin_unknown({ edition: since }), href: null, kind: '', reason: '' }];
}
