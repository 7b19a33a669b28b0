import type { Change, ChangeKind, ElementRef } from './comparison.ts';

/** A change with nothing but what every change has. */
export function changeOf(
	kind: ChangeKind,
	element: ElementRef,
	from: string | null,
	to: string | null,
	more: Partial<Change> = {},
): Change {
	return {
		kind,
		element,
		from,
		to,
		segments: [],
		passages: [],
		formats: [],
		field: null,
		relation: null,
		...more,
	};
}
