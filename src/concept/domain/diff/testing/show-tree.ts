import type { Change, Comparison, ElementRef } from '../comparison.ts';
import { showNote, showPassages } from './show.ts';

/** A line per change, as the cases of trees write it. */
export function showChanges({ changes }: Comparison): readonly string[] {
	return changes.map((change) => {
		const relation = change.relation ? ` ${change.relation.how} ${nameOf(change.relation.element)}` : '';
		return `${change.kind} ${nameOf(change.element)}${relation}${detailOf(change)}`;
	});
}

function nameOf({ id }: ElementRef): string {
	return String(parseInt(id.slice(-12), 16));
}

function detailOf({ kind, from, to, passages, formats, field }: Change): string {
	if (passages.length > 0) return `: ${showPassages(passages).join(' / ')}`;
	if (kind === 'format') return `: ${formats.map(showNote).join(' / ')}`;
	return `${field === null ? '' : ` ${field}`}: ${from ?? ''} → ${to ?? ''}`;
}
