import type { ElementRef, PassageChange, Segment } from './comparison.ts';
import type { Passage } from './passages.ts';
import { isUnchanged } from './segments.ts';

/** A passage's change, with whose text it is: where several elements are compared at once, it goes to its owner. */
export type OwnedChange = PassageChange & { readonly owner: ElementRef | null };

/** A passage with its place among those of its side. */
export type Place = readonly [Passage, number];

export function shown(
	kind: PassageChange['kind'],
	old: Place | null,
	now: Place | null,
	segments: readonly Segment[],
): OwnedChange {
	const passage = (now ?? old)?.[0];
	if (!passage) throw new Error('A change has a text on one side at least.');
	const { form, marker, column, owner } = passage;
	const other = now && old && old[0].owner?.id !== owner?.id ? old[0].owner : null;
	return {
		...{ kind, form, marker, column, owner },
		segments: segments.filter(({ text }) => text !== ''),
		old: old?.[1] ?? null,
		now: now?.[1] ?? null,
		elsewhere: other,
	};
}

export function kindOf(
	segments: readonly Segment[],
	moved: boolean,
	old: Place | null,
	now: Place | null,
): PassageChange['kind'] {
	if (moved) return 'moved';
	if (!now) return 'removed';
	if (!old) return 'added';
	return isUnchanged(segments) ? 'same' : 'changed';
}
